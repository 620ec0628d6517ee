import { parseGoalSet } from '@throughline/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { acme, kra } from '../../test/acme.ts';
import { checkGoals } from './check-goals.ts';
import { doctor } from './doctor.ts';

const asOf = '2026-05-15';

it('says of a sound document what a check says', () => {
  const goals = acme({ kras: [kra('r', { owners: [] })] });
  expect(doctor(goals, { asOf })).toEqual({ ...checkGoals(goals, { asOf }), salvaged: goals });
});

it('puts what could not be read before what the rules find, and counts both', () => {
  const broken = { ...acme({ kras: [kra('r', { owners: [] })] }), surprise: 1 };
  const all = doctor(broken, { asOf });
  expect(all.findings[0]?.ruleId).toBe('shape/salvaged');
  expect(all.counts.warning + all.counts.error + all.counts.info).toBe(all.findings.length);
  const first = doctor(broken, { asOf, limit: 1 });
  expect([first.findings.length, first.more]).toEqual([1, all.findings.length - 1]);
});

it('takes anything, and what it salvages can be parsed and checked', () => {
  fc.assert(
    fc.property(fc.anything(), (input) => {
      const { salvaged, findings } = doctor(input, { asOf });
      expect(parseGoalSet(salvaged).ok).toBe(true);
      expect(findings.length).toBeGreaterThan(0);
    }),
  );
});
