import { UsageError } from '@throughline/core';
import { describe, expect, it } from 'vitest';
import { compileFormula } from './compile-formula.ts';
import { compileFormulas } from './compile-formulas.ts';

describe('wrong calls of formulas', () => {
  it('are usage errors, whatever is given', () => {
    const sum = compileFormula('a + b');
    if (!sum.ok) throw new Error('refused');
    for (const values of [null, undefined, 5, 'a']) {
      expect(() => sum.value.evaluate(values as never)).toThrow(UsageError);
      expect(() => sum.value.evaluateColumns(values as never)).toThrow(UsageError);
    }
    for (const column of ['x', [1, 2], 7, Float32Array.of(1)])
      expect(() => sum.value.evaluateColumns({ a: column, b: Float64Array.of(1) } as never)).toThrow(
        UsageError,
      );
    for (const measure of [null, 5, {}, { kind: 'formula' }, { kind: 'formula', inputs: [null], of: {} }])
      expect(() => compileFormulas([measure] as never)).toThrow(UsageError);
  });

  it('leave a column out where nothing is given', () => {
    const sum = compileFormula('a + 1');
    expect(sum.ok && sum.value.evaluateColumns({})).toEqual(new Float64Array(0));
  });
});

describe('what is not part of the language', () => {
  it('is called by what was written', () => {
    const told = (text: string): unknown => {
      const compiled = compileFormula(text);
      return compiled.ok || compiled.problems[0].data['part'];
    };
    expect(told('1 < 2 < 3')).toBe('a < b < c');
    expect(told('null')).toBe('null');
    expect(told('undefined')).toBe('undefined');
  });
});
