import { parseGoalSet } from '@throughline/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { acme, kra, objective, to } from '../../test/acme.ts';
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

it('lets what could not be read hide no error', () => {
  const broken = {
    ...acme({ kras: [kra('r', { owners: [] })] }),
    people: Array.from({ length: 2000 }, () => 'Ana'),
  };
  const { findings, counts, more } = doctor(broken, { asOf });
  expect([findings.length, more]).toEqual([1000, counts.error + counts.warning + counts.info - 1000]);
  expect(findings.filter(({ severity }) => severity === 'error')).toHaveLength(counts.error);
  expect(counts.error).toBeGreaterThan(0);
});

it('answers where there is nothing at all', () => {
  const lists = ['units', 'people', 'cycles', 'objectives', 'keyResults', 'kras', 'kpis', 'checkIns'];
  const empty = Object.fromEntries(lists.map((list) => [list, []]));
  const organization = { id: 'acme', name: 'Acme' };
  expect(doctor({ schemaVersion: 1, organization, ...empty }, { asOf })).toMatchObject({
    ok: true,
    findings: [],
  });
  for (const nothing of [undefined, null, '', 0, [], {}, Object.create(null) as unknown]) {
    const { salvaged, findings } = doctor(nothing, { asOf });
    expect(salvaged).toMatchObject({ schemaVersion: 1, organization: { id: 'unknown' } });
    expect(['shape/not-an-object', 'shape/salvaged']).toContain(findings[0]?.ruleId);
  }
});

it('comes back from a chain of 100,000 objectives that closes in a circle and has a hole in it', () => {
  const objectives: object[] = Array.from({ length: 100_000 }, (_, at) =>
    objective(`g${at}`, { supports: to(`g${(at + 1) % 50_000}`) }),
  );
  objectives[70_000] = { id: 'g70000' };
  const { salvaged, findings } = doctor({ ...acme(), objectives }, { asOf, limit: 300_000 });
  expect(salvaged.objectives).toHaveLength(99_999);
  expect(findings.find(({ ruleId }) => ruleId === 'shape/salvaged')?.path).toEqual(['objectives', 70_000]);
  const loop = findings.find(({ ruleId }) => ruleId === 'structure/no-loops');
  expect(loop?.data['length']).toBe(50_000);
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
