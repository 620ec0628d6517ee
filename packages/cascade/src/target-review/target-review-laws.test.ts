import { compileGoals } from '@throughline/core';
import { generateGoalSet } from '@throughline/core/test-kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stackedBreakages } from '../../test/stacked-breakages.ts';
import { targetReview } from './target-review.ts';

const asOf = '2026-05-15';

describe('reviews of drawn sets', () => {
  it('are plain data, and say nothing where nothing is known', () => {
    fc.assert(
      fc.property(stackedBreakages(), fc.nat(), (goals, pick) => {
        const index = compileGoals(goals);
        const measured = index.ids.filter((_, goal) => index.measureKind[goal] !== 255);
        fc.pre(measured.length > 0);
        const result = targetReview(goals, measured[pick % measured.length] ?? '', { asOf });
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        if (!result.ok) return;
        const { history, benchmark, capacity, dependencies, verdict } = result.value;
        const known = [history, benchmark, capacity, dependencies].filter((each) => each.known).length;
        expect(verdict.missing.length).toBe(4 - known);
        if (known === 0) expect(verdict.says).toBe('undecided');
        if (verdict.says === 'supported') expect(known).toBe(4);
      }),
      { numRuns: 80 },
    );
  });

  it('take a large company', () => {
    const goals = generateGoalSet({ objectives: 2_000, keyResultsPerObjective: 3 });
    expect(targetReview(goals, 'o1999k2', { asOf }).ok).toBe(true);
  });
});
