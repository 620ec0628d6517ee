import type { GoalSet } from '@throughline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleCatalogue } from '../../src/index.ts';
import type { Rule } from '../../src/index.ts';
import { renameIds } from '../rename-ids.ts';
import { stackedBreakages } from '../stacked-breakages.ts';
import { allFindings, sorted } from './all-findings.ts';

/** Findings of two sets side by side, and of each alone. */
const sideBySide = (
  goals: GoalSet,
  others: GoalSet,
  rules: readonly Rule[],
): readonly [together: readonly string[], alone: readonly string[]] => {
  const apart = renameIds(
    others,
    (id) => `b-${id}`,
    (id) => `b-${id}`,
  );
  const { organization, schemaVersion } = goals;
  const arrays = [...new Set([...Object.keys(goals), ...Object.keys(apart)])].filter((key) =>
    Array.isArray(goals[key as keyof GoalSet] ?? apart[key as keyof GoalSet]),
  );
  const both = {
    schemaVersion,
    organization,
    ...Object.fromEntries(
      arrays.map((key) => [
        key,
        [
          ...((goals[key as keyof GoalSet] ?? []) as unknown[]),
          ...((apart[key as keyof GoalSet] ?? []) as unknown[]),
        ],
      ]),
    ),
  } as GoalSet;
  const alone = { ...apart, organization };
  const aboutOthers = allFindings(alone, rules).filter(({ path }) => path[0] !== 'organization');
  return [sorted(allFindings(both, rules)), sorted([...allFindings(goals, rules), ...aboutOthers])];
};

describe('law 48: what has no link to a goal does not change its findings', () => {
  it('holds for every rule that does not declare to need the whole set', () => {
    const local = Object.values<Rule>(ruleCatalogue).filter(({ meta }) => meta.scope === 'goal');
    expect(local.length).toBeGreaterThan(15);
    fc.assert(
      fc.property(stackedBreakages(), stackedBreakages(), (goals, others) => {
        const [together, alone] = sideBySide(goals, others, local);
        expect(together).toEqual(alone);
      }),
      { numRuns: 30 },
    );
  });

  it('catches a rule that looks at the whole set and does not say so', () => {
    const { meta } = ruleCatalogue['counts/kpis-per-kra'];
    const crowded: Rule = {
      meta: { ...meta, id: 'house/crowded', scope: 'goal', messages: { default: { message: 'many goals' } } },
      defaults: {},
      check: ({ index }, _options, report) => {
        if (index.size > 40) report({ goal: 0, path: ['goals', index.ids[0]!], data: {} });
      },
    };
    const differs = fc
      .sample(fc.tuple(stackedBreakages(), stackedBreakages()), { numRuns: 20, seed: 5 })
      .some(([goals, others]) => {
        const [together, alone] = sideBySide(goals, others, [crowded]);
        return together.join() !== alone.join();
      });
    expect(differs).toBe(true);
  });
});
