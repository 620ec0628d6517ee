import { compileGoals } from '@throughline/core';
import type { GoalSet } from '@throughline/core';
import { generateGoalSet } from '@throughline/core/test-kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stackedBreakages } from '../../test/stacked-breakages.ts';
import { targetReview } from './target-review.ts';

const asOf = '2026-05-15';

/** What a review reads, each or not: benchmarks, capacities, dependencies, results before. */
interface Inputs {
  readonly benchmark: number | undefined;
  readonly reserve: number | undefined;
  readonly depends: boolean;
  readonly carries: boolean;
}

const inputs: fc.Arbitrary<Inputs> = fc.record({
  benchmark: fc.option(fc.constantFrom(-1e9, 5, 1e9), { nil: undefined }),
  reserve: fc.option(fc.constantFrom(0, 0.2, 1), { nil: undefined }),
  depends: fc.boolean(),
  carries: fc.boolean(),
});

/** The same goals with what was drawn beside each key result. */
const withInputs = (goals: GoalSet, { benchmark, reserve, depends, carries }: Inputs): GoalSet => {
  const all = goals.keyResults ?? [];
  const units = new Map(all.map(({ measure }) => [JSON.stringify(measure.unit), measure.unit] as const));
  return {
    ...goals,
    keyResults: all.map((each, at) => {
      const before = all[(at + 1) % all.length]!.id;
      return {
        ...each,
        ...(benchmark === undefined ? {} : { metric: 'net-promoter-score' }),
        ...(depends && before !== each.id ? { dependsOn: [before] } : {}),
        ...(carries && before !== each.id ? { carriedFrom: before } : {}),
      };
    }),
    ...(benchmark === undefined
      ? {}
      : {
          benchmarks: [...units.values()].flatMap((unit, at) =>
            unit === undefined
              ? []
              : [
                  {
                    id: `b${String(at)}`,
                    metric: 'net-promoter-score',
                    typical: benchmark,
                    unit,
                    on: '2026-01-01',
                  },
                ],
          ),
        }),
    ...(reserve === undefined
      ? {}
      : {
          capacities: (goals.units ?? []).flatMap((unit) =>
            (goals.cycles ?? []).map((cycle) => ({
              id: `c-${unit.id}-${cycle.id}`,
              unit: unit.id,
              cycle: cycle.id,
              personDays: 40,
              maintenanceReserve: reserve,
            })),
          ),
        }),
  };
};

describe('reviews of drawn sets', () => {
  it('are plain data, and say nothing where nothing is known', () => {
    const seen = { known: [0, 0, 0, 0, 0], questioned: 0, supported: 0, undecided: 0 };
    fc.assert(
      fc.property(stackedBreakages(), inputs, fc.nat(), (drawn, more, pick) => {
        const goals = withInputs(drawn, more);
        const index = compileGoals(goals);
        const measured = index.ids.filter((_, goal) => index.measureKind[goal] !== 255);
        fc.pre(measured.length > 0);
        const result = targetReview(goals, measured[pick % measured.length] ?? '', { asOf });
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        if (!result.ok) return;
        const { history, benchmark, capacity, dependencies, verdict } = result.value;
        const known = [history, benchmark, capacity, dependencies].filter((each) => each.known).length;
        seen.known[known]!++;
        seen[verdict.says]++;
        expect(verdict.missing.length).toBe(4 - known);
        expect(verdict.says === 'questioned').toBe(verdict.concerns.length > 0);
        if (known === 0) expect(verdict.says).toBe('undecided');
        if (verdict.says === 'supported') expect(known).toBe(4);
      }),
      { numRuns: 120 },
    );
    expect(seen.known.filter((count) => count > 0).length).toBeGreaterThan(3);
    expect(Math.min(seen.questioned, seen.undecided)).toBeGreaterThan(0);
  });

  it('take a large company', () => {
    const goals = generateGoalSet({ objectives: 2_000, keyResultsPerObjective: 3 });
    expect(targetReview(goals, 'o1999k2', { asOf }).ok).toBe(true);
  });
});
