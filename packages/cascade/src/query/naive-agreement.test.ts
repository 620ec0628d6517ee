import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardedCompanies, on } from '../../test/guarded-companies.ts';
import { naiveFits, naiveTable } from '../../test/naive-query.ts';
import { queryGoals, visibleGoalSet } from '../index.ts';
import type { QueryCondition } from '../index.ts';

describe('against a table that is worked out cell by cell', () => {
  const words = {
    kind: ['objective', 'keyResult', 'kra', 'kpi', 'initiative'],
    state: ['draft', 'published', 'cancelled'],
    status: ['on-track', 'behind', 'at-risk', 'unknown'],
    commitment: ['committed', 'aspirational', 'learning'],
    level: ['company', 'business-unit', 'department', 'team'],
    cycle: ['quarter', 'year'],
    owner: ['person0.0', 'person1.0', 'person1.1'],
    unit: ['unit0', 'unit1', 'unit2'],
  } as const;
  const wordCondition = fc
    .constantFrom(...(Object.keys(words) as readonly (keyof typeof words)[]))
    .chain((field) =>
      fc.record({
        field: fc.constant(field),
        op: fc.constantFrom('is' as const, 'is-not' as const),
        value: fc.subarray([...words[field]] as string[], { minLength: 1 }),
      }),
    );
  const numberCondition = fc.record({
    field: fc.constantFrom('attainment', 'score', 'silentDays'),
    op: fc.constantFrom('above' as const, 'below' as const, 'at-least' as const, 'at-most' as const),
    value: fc.constantFrom(0, 0.5, 1, 14, 21, 44),
  });
  const otherCondition = fc.constantFrom<QueryCondition>(
    { field: 'unit', op: 'within', value: 'unit0' },
    { field: 'line', op: 'under', value: 'objective0' },
    { field: 'score', op: 'known', value: false },
  );
  const conditions = fc.array(fc.oneof(wordCondition, numberCondition, otherCondition), { maxLength: 2 });

  it('finds the same goals, groups and means', () => {
    let rows = 0;
    fc.assert(
      fc.property(
        guardedCompanies(),
        conditions,
        fc.constantFrom('owner' as const, 'unit' as const, 'status' as const, 'level' as const),
        ({ goals: all, actor, access }, where, groupBy) => {
          const seen = visibleGoalSet(all, actor, { access, on });
          const table = naiveTable(seen, on);
          const context = { actor, access, asOf: on };
          const found = queryGoals(all, { of: 'goal', where, limit: 10_000 }, context);
          if (!found.ok) {
            expect(found.problems.every(({ ruleId }) => ruleId === 'query/unknown-id')).toBe(true);
            return;
          }
          const expected = table.filter((row) => where.every((condition) => naiveFits(seen, row, condition)));
          expect(found.value.entries.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
          rows += expected.length;
          const mean = { of: 'mean' as const, field: 'attainment' };
          const grouped = queryGoals(
            all,
            { of: 'goal', where, groupBy, aggregates: [mean], limit: 10_000 },
            context,
          );
          for (const { group, size, numbers } of grouped.ok ? grouped.value.groups : []) {
            const members = expected.filter(({ cells }) =>
              group === null ? cells[groupBy] === undefined : [cells[groupBy]].flat().includes(group),
            );
            const values = members.flatMap(({ cells }) =>
              typeof cells['attainment'] === 'number' ? [cells['attainment']] : [],
            );
            const sum = values.reduce((total, value) => total + value, 0);
            expect([group, size]).toEqual([group, members.length]);
            expect(numbers['mean']?.unknown).toBe(members.length - values.length);
            if (values.length === 0) expect(numbers['mean']?.value).toBeNull();
            else expect(numbers['mean']?.value).toBeCloseTo(sum / values.length, 10);
          }
        },
      ),
      { numRuns: 40 },
    );
    expect(rows).toBeGreaterThan(100);
  });
});
