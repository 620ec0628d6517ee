import { compileGoals } from '@throughline/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { acme, keyResult, objective } from '../../test/acme.ts';
import { guardedCompanies, on } from '../../test/guarded-companies.ts';
import { accessPolicies, canChange, canSee, explainAccess, visibleGoals } from '../index.ts';

const options = { access: accessPolicies.standard, on } as const;

it('hides a key result that has the id of its objective, and both with it', () => {
  const goals = acme({
    objectives: [objective('win')],
    keyResults: [keyResult('win', 'win'), keyResult('part', 'win')],
  });
  expect(visibleGoals(goals, 'cleo', options)).toEqual([]);
  for (const id of ['win', 'part']) {
    expect(canSee(goals, 'cleo', id, options)).toBe(false);
    expect(canChange(goals, 'cleo', id, options)).toBe(false);
    expect(explainAccess(goals, 'cleo', id, options)?.allowed).toBe(false);
  }
});

it('decides once about an id that 20,000 goals share', () => {
  const objectives = Array.from({ length: 20_000 }, () => objective('same'));
  expect(visibleGoals(acme({ objectives }), 'cleo', options)).toHaveLength(20_000);
});

it('takes nothing away when what was hidden anyway is deleted', () => {
  let deleted = 0;
  fc.assert(
    fc.property(guardedCompanies(), ({ goals, actor, access }) => {
      const seen = visibleGoals(goals, actor, { access, on });
      const left = <Entity extends { readonly id: string }>(
        entities: readonly Entity[] = [],
      ): readonly Entity[] => entities.filter(({ id }) => seen.includes(id));
      const { objectives, keyResults, kras, kpis, initiatives } = goals;
      const cut = {
        ...goals,
        objectives: left(objectives),
        keyResults: left(keyResults),
        kras: left(kras),
        kpis: left(kpis),
        initiatives: left(initiatives),
      };
      deleted += compileGoals(goals).size - seen.length;
      expect(visibleGoals(cut, actor, { access, on })).toEqual(seen);
    }),
    { numRuns: 80 },
  );
  expect(deleted).toBeGreaterThan(100);
});
