import type { FormulaMeasure } from '@throughline/core';
import { explain, scoreGoals } from '@throughline/scoring';
import { compileFormulas } from '@throughline/scoring/formula';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formula, goal, plain, setOf, told } from '../../test/formula-goals.ts';

describe('formulas that read formulas', () => {
  it('end for goals that read each other: all of the circle, and what reads it', () => {
    const goals = setOf(
      [
        goal('a', formula('b + n', ['b', 'n'])),
        goal('b', formula('c', ['c'])),
        goal('c', formula('a + s', ['a', 's'])),
        goal('d', formula('a', ['a'])),
        goal('n', plain),
        goal('s', plain),
        goal('self', formula('self', ['self'])),
      ],
      { n: 1 },
    );
    fc.assert(
      fc.property(fc.shuffledSubarray([...(goals.keyResults ?? [])], { minLength: 7 }), (keyResults) => {
        const book = scoreGoals(
          { ...goals, keyResults },
          { asOf: '2026-05-31', formulas: compileFormulas(goals) },
        );
        expect(['a', 'b', 'c', 'd', 'self'].map((id) => told(book.get(id)))).toEqual(
          Array(5).fill('expression-error'),
        );
        expect(explain(book, 'd')?.steps.at(-1)?.output).toBeNull();
      }),
      { numRuns: 50 },
    );
  });

  it('end for a chain of 5,000 formulas in one pass', () => {
    const size = 5000;
    const goals = setOf(
      Array.from({ length: size }, (_, at) =>
        goal(`g${String(at)}`, at === 0 ? plain : formula(`p + 1`, [], plain)),
      ).map((each, at) =>
        at === 0
          ? each
          : {
              ...each,
              measure: {
                ...(each.measure as FormulaMeasure),
                inputs: [{ name: 'p', goal: `g${String(at - 1)}` }],
              },
            },
      ),
      { g0: 1 },
    );
    const book = scoreGoals(goals, { asOf: '2026-05-31', formulas: compileFormulas(goals) });
    const last = book.get(`g${String(size - 1)}`);
    expect(last?.scored === true && last.raw).toBe(size / 100);
    expect(explain(book, `g${String(size - 1)}`)?.steps.length).toBe(2 * size + 3);
  });
});
