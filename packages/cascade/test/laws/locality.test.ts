import type { GoalSet } from '@throughline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleCatalogue } from '../../src/index.ts';
import type { Rule } from '../../src/index.ts';
import { renameIds } from '../rename-ids.ts';
import { stackedBreakages } from '../stacked-breakages.ts';
import { allFindings, sorted } from './all-findings.ts';

describe('law 48: what has no link to a goal does not change its findings', () => {
  it('holds for every rule that does not declare to need the whole set', () => {
    const local = Object.values<Rule>(ruleCatalogue).filter(({ meta }) => meta.scope === 'goal');
    expect(local.length).toBeGreaterThan(15);
    fc.assert(
      fc.property(stackedBreakages(), stackedBreakages(), (goals, others) => {
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
        const aboutOthers = allFindings(alone, local).filter(({ path }) => path[0] !== 'organization');
        expect(sorted(allFindings(both, local))).toEqual(
          sorted([...allFindings(goals, local), ...aboutOthers]),
        );
      }),
      { numRuns: 30 },
    );
  });
});
