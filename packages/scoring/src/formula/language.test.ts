import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFormula } from '@throughline/scoring/formula';
import { naiveFormula } from '../../test/naive-formula.ts';

const names = ['a', 'b', 'c', 'x1'] as const;

/** Formulas by construction; the size shrinks with each level. */
const { formula } = fc.letrec<{ formula: string; leaf: string }>((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom(...names),
    fc.constantFrom('0', '1', '2', '3', '0.5', '1e3', '7.25', '1e300', '.5'),
  ),
  formula: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    tie('leaf'),
    fc
      .tuple(
        tie('formula'),
        fc.constantFrom('+', '-', '*', '/', '^', '==', '!=', '<', '<=', '>', '>='),
        tie('formula'),
      )
      .map(([left, sign, right]) => `(${left}) ${sign} (${right})`),
    fc
      .tuple(
        tie('leaf'),
        fc.constantFrom('+', '-', '*', '/', '^', 'and', 'or'),
        tie('leaf'),
        fc.constantFrom('+', '*', '-', '/', '^'),
        tie('leaf'),
      )
      .map((parts) => parts.join(' ')),
    fc.tuple(fc.constantFrom('-', '+', 'not '), tie('formula')).map(([sign, of]) => `${sign}(${of})`),
    fc
      .tuple(tie('formula'), tie('formula'), tie('formula'))
      .map(([condition, yes, no]) => `(${condition}) ? (${yes}) : ${no}`),
    fc
      .tuple(fc.constantFrom('abs', 'ceil', 'floor', 'round', 'sqrt', 'exp', 'log', 'log10'), tie('formula'))
      .map(([name, of]) => `${name}(${of})`),
    fc
      .tuple(
        fc.constantFrom('min', 'max', 'sum', 'mean'),
        fc.array(tie('formula'), { minLength: 1, maxLength: 3 }),
      )
      .map(([name, of]) => `${name}(${of.join(', ')})`),
  ),
}));

const number = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 0.5, 2, 2.5, -2.5, 1e308, -1e308, 5e-324, 0.1 + 0.2, 0.3),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -20, max: 20 }),
);

describe('the language of formulas', () => {
  it('gives what a reader from left to right gives, to the bit, or no number where that gives none', () => {
    const seen = { scored: 0, unscored: 0 };
    fc.assert(
      fc.property(formula, fc.tuple(number, number, number, number), (text, given) => {
        const compiled = compileFormula(text, { limits: { length: 20_000, parts: 2048, depth: 128 } });
        if (!compiled.ok) {
          expect(compiled.problems.map(({ ruleId }) => ruleId)).toEqual(['formula/too-many-parts']);
          return;
        }
        const values = Object.fromEntries(names.map((name, at) => [name, given[at]!]));
        const expected = naiveFormula(text, new Map(Object.entries(values))) ?? Number.NaN;
        const found = compiled.value.evaluate(values);
        if (Number.isNaN(expected)) {
          seen.unscored++;
          expect(found).toEqual({ scored: false, reason: 'non-finite' });
        } else {
          seen.scored++;
          expect(found).toEqual({ scored: true, value: expected + 0 });
          expect(Object.is(found.scored && found.value, -0)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
    expect(seen.scored).toBeGreaterThan(60);
    expect(seen.unscored).toBeGreaterThan(10);
  });

  it('answers for columns as row by row, over more rows than fit into one block', () => {
    fc.assert(
      fc.property(
        formula,
        fc.integer({ min: 1, max: 1100 }),
        fc.array(number, { minLength: 7, maxLength: 7 }),
        (text, rows, pool) => {
          const compiled = compileFormula(text, { limits: { length: 20_000, parts: 2048, depth: 128 } });
          fc.pre(compiled.ok);
          const columns = Object.fromEntries(
            names.map((name, shift) => [
              name,
              Float64Array.from({ length: rows }, (_, row) => pool[(row * (shift + 1) + shift) % 7]!),
            ]),
          );
          const out = compiled.value.evaluateColumns(columns);
          expect(out.length).toBe(compiled.value.names.length === 0 ? 1 : rows);
          for (let row = 0; row < out.length; row += 97) {
            const one = compiled.value.evaluate(
              Object.fromEntries(names.map((name) => [name, columns[name]![row]!])),
            );
            expect(Object.is(out[row], one.scored ? one.value : Number.NaN)).toBe(true);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('binds as mathematics does', () => {
    const value = (text: string): number | undefined => {
      const compiled = compileFormula(text);
      const found = compiled.ok ? compiled.value.evaluate({ a: 2, b: 3, c: 5 }) : undefined;
      return found?.scored === true ? found.value : undefined;
    };
    expect([
      value('-a ^ 2'),
      value('a ^ b ^ 2'),
      value('c - b - a'),
      value('8 / 4 / 2'),
      value('1 + 2 * 3'),
      value('a < b and b < c'),
      value('not (a > b) or 0'),
      value('a > b ? 1 : c > b ? 7 : 9'),
      value('2 ^ -1'),
      value('round(-2.5)'),
      value('mean(1, 2, 6)'),
      value('max(1, c, 2) + min(a, 1)'),
      value('0.1 + 0.2 == 0.3'),
      value('  7  '),
    ]).toEqual([-4, 512, 0, 1, 7, 1, 1, 7, 0.5, -3, 3, 6, 1, 7]);
  });

  it('never makes a number again of what was none', () => {
    const compiled = [
      '1 / (1 / a)',
      'min(1, 1 / a)',
      '1 / a > 0',
      '(1 / a) ^ 0',
      'not (1 / a)',
      'exp(-1 / a)',
      '(1 / a) ? 1 : 2',
      '0 or 1 / a',
      '1 and 1 / a',
    ];
    for (const text of compiled) {
      const formulaOf = compileFormula(text);
      expect([text, formulaOf.ok && formulaOf.value.evaluate({ a: 0 })]).toEqual([
        text,
        { scored: false, reason: 'non-finite' },
      ]);
    }
    const guarded = compileFormula('a == 0 ? 0 : 1 / a');
    expect(guarded.ok && guarded.value.evaluate({ a: 0 })).toEqual({ scored: true, value: 0 });
    const decided = compileFormula('a != 0 and 1 / a > 2');
    expect(decided.ok && decided.value.evaluate({ a: 0 })).toEqual({ scored: true, value: 0 });
  });
});
