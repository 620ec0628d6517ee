import { goalSets } from '@throughline/core/test-kit';
import { definePolicy } from '@throughline/scoring';
import type { Policy } from '@throughline/scoring';
import { simulateCascade } from '@throughline/scoring/forecast';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { company, options, runOf, unguarded } from '../../test/drawn-company.ts';
import { drawEnds } from './end-values.ts';
import { isPlainMean } from './is-plain-mean.ts';
import { pathWeights } from './path-weights.ts';
import { walkedDraws } from './walked-draws.ts';
import { weighedDraws } from './weighed-draws.ts';

describe('draws by path weights', () => {
  it('agrees with scoring the whole set once for each draw', () => {
    let moved = 0;
    fc.assert(
      fc.property(
        goalSets(),
        fc.constantFrom('displayed', 'raw'),
        fc.constantFrom('renormalised', 'zero'),
        (goals, feed, missingData) => {
          const policy = definePolicy({ id: 'ours', measures: { feed }, rollUp: { missingData } });
          const run = runOf(unguarded(goals), policy);
          const tops = Array.from({ length: run.index.size }, (_, goal) => goal).filter(
            (goal) => run.index.kind[goal] === 0 && run.columns.reason[goal] === 0,
          );
          const draws = 5;
          // Ends far apart, so that cuts at both sides are seen.
          const draw = (goal: number, ends: Float64Array): boolean => {
            if (goal % 4 === 3) return false;
            for (let at = 0; at < draws; at++) ends[at] = ((goal * 7 + at * 5) % 11) / 4 - 0.75;
            moved++;
            return true;
          };
          const leaves = new Map<number, Float64Array>();
          for (const goal of new Set(tops.flatMap((top) => [...pathWeights(run, top).keys()]))) {
            const ends = new Float64Array(draws);
            if (run.columns.reason[goal] === 0 && draw(goal, ends)) leaves.set(goal, ends);
          }
          const weighed = weighedDraws(run, draw, tops, draws);
          const walked = walkedDraws(run, leaves, tops, draws);
          expect(isPlainMean(run.index, policy)).toBe(true);
          weighed.forEach((column, at) =>
            column.forEach((value, place) => expect(value).toBeCloseTo(walked[at]?.[place] ?? Number.NaN, 9)),
          );
        },
      ),
      { numRuns: 30 },
    );
    expect(moved).toBeGreaterThan(100);
  });

  it('takes no policy for a plain mean that says anything else about the roll-up', () => {
    const standard = runOf(company).policy;
    const { index } = runOf(company);
    expect(isPlainMean(index, standard)).toBe(true);
    const other = { ...standard, rollUp: { ...standard.rollUp, weights: 'another' } } as unknown as Policy;
    const more = { ...standard, rollUp: { ...standard.rollUp, another: 'word' } } as unknown as Policy;
    expect([isPlainMean(index, other), isPlainMean(index, more)]).toEqual([false, false]);
    // A word that no policy knows never gets as far as drawing.
    const draws = (): unknown =>
      simulateCascade(company, { ...options, draws: 50, policy: { ...more, id: 'more' } });
    expect(draws).toThrow('`rollUp.another` is not a field of a policy');
  });

  it('draws every end from the steps that were seen, on its own last day', () => {
    const run = runOf(company);
    const goal = run.index.numberOf('deals') ?? -1;
    const ends = new Float64Array(2000);
    expect(drawEnds(run, goal, { method: 'bootstrap', seed: 1 }, ends)).toBe(true);
    // 63 days from 28 April to 30 June: nine weekly steps of 4, 8 or 3 on top of 25.
    const [least, most] = [Math.min(...ends), Math.max(...ends)];
    expect([least >= 0.52, most <= 0.97]).toEqual([true, true]);
    const mean = ends.reduce((sum, end) => sum + end, 0) / ends.length;
    expect(mean).toBeCloseTo((25 + 9 * 5) / 100, 2);
  });
});
