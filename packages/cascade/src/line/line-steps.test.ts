import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goalsAbove } from './goals-above.ts';
import { pathsUp } from './paths-up.ts';
import type { StepUp } from './steps-up.ts';

/** Steps up that count how often they are asked for. */
interface Counted {
  readonly stepsOf: (goal: number) => readonly StepUp[];
  readonly asked: () => number;
}

const counted = (stepsOf: (goal: number) => readonly number[]): Counted => {
  let asked = 0;
  return {
    stepsOf: (goal) => {
      asked++;
      return stepsOf(goal).map((to) => ({ to, by: 'supports', onLoop: false }));
    },
    asked: () => asked,
  };
};

/** A ladder of diamonds: 0 leads over 1 and 2 to 3, that over 4 and 5 to 6, and so on. */
const ladder = (diamonds: number): Counted =>
  counted((goal) => {
    if (goal === 3 * diamonds) return [];
    return goal % 3 === 0 ? [goal + 1, goal + 2] : [goal + 3 - (goal % 3)];
  });

describe('steps on a ladder of diamonds', () => {
  it('are asked for once a goal, so twice the ladder is twice the work', () => {
    for (const diamonds of [30, 5_000, 10_000]) {
      const { stepsOf, asked } = ladder(diamonds);
      const line = goalsAbove(0, stepsOf);
      expect([line.size, asked()]).toEqual([3 * diamonds + 1, 3 * diamonds + 1]);
      expect([...line.values()].reduce((links, steps) => links + steps.length, 0)).toBe(4 * diamonds);
    }
  });

  it('are asked for no further than the ways asked for go', () => {
    for (const [limit, steps] of [
      [0, 0],
      [1, 10_001],
      [2, 10_002],
      [3, 10_003],
    ] as const) {
      const { stepsOf, asked } = ladder(5_000);
      expect([pathsUp(0, limit, stepsOf).length, asked()]).toEqual([limit, steps]);
    }
  });

  it('stop where the ways together hold too many goals, but give one', () => {
    const lengths = (places: number): readonly number[] =>
      pathsUp(0, 9, ladder(2).stepsOf, places).map((path) => path.length);
    // Four ways of five goals.
    expect([lengths(0), lengths(9), lengths(10), lengths(11), lengths(20)]).toEqual([
      [5],
      [5],
      [5, 5],
      [5, 5],
      [5, 5, 5, 5],
    ]);
    expect(pathsUp(0, Infinity, ladder(5_000).stepsOf)).toHaveLength(99); // 1,000,000 / 10,001
  });
});

describe('lines of drawn graphs', () => {
  /** Links that always lead to a greater number: no loops. */
  const graphs = fc
    .array(fc.array(fc.nat(9), { maxLength: 3 }), { minLength: 1, maxLength: 10 })
    .map((rows) => rows.map((row, from) => [...new Set(row)].filter((to) => to > from && to < rows.length)));

  it('are those a slow walk finds', () => {
    fc.assert(
      fc.property(graphs, fc.nat(40), (rows, limit) => {
        const { stepsOf } = counted((goal) => rows[goal] ?? []);
        const all = slowPaths(rows, [0]);
        expect([...goalsAbove(0, stepsOf).keys()]).toEqual([...new Set(all.flat())].sort((a, b) => a - b));
        expect(pathsUp(0, limit, stepsOf)).toEqual(all.slice(0, limit));
      }),
      { numRuns: 200 },
    );
  });
});

const slowPaths = (
  rows: readonly (readonly number[])[],
  path: readonly number[],
): readonly (readonly number[])[] => {
  const ways = rows[path.at(-1) ?? 0] ?? [];
  return ways.length === 0 ? [path] : ways.flatMap((to) => slowPaths(rows, [...path, to]));
};
