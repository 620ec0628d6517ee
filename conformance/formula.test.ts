import type { MeasureUnit } from '@throughline/core';
import { compileFormula } from '@throughline/scoring/formula';
import { describe, expect, it } from 'vitest';
import file from './scoring/formula.json' with { type: 'json' };

interface Vector {
  readonly id: string;
  readonly source: string;
  readonly because: string;
  readonly expression: string;
  readonly values: { readonly [name: string]: number };
  readonly names?: readonly string[];
  readonly units?: { readonly [name: string]: MeasureUnit };
  readonly unit?: MeasureUnit;
  readonly expected: { readonly value?: number; readonly reason?: string; readonly problem?: string };
}

const vectors = file.formulas as unknown as readonly Vector[];

describe('formulas', () => {
  it.each(vectors.map((vector) => [vector.id, vector] as const))('%s', (_, vector) => {
    const { expression, values, names, units, unit, expected } = vector;
    const compiled = compileFormula(expression, {
      ...(names === undefined ? {} : { names }),
      ...(units === undefined ? {} : { units }),
      ...(unit === undefined ? {} : { unit }),
    });
    expect(compiled.ok ? undefined : compiled.problems[0].ruleId).toBe(expected.problem);
    if (!compiled.ok) return;
    const found = compiled.value.evaluate(values);
    expect(found.scored ? undefined : found.reason).toBe(expected.reason);
    const value = found.scored ? found.value : undefined;
    if (expected.value === undefined) expect(value).toBeUndefined();
    else expect(Math.abs((value ?? Number.NaN) - expected.value)).toBeLessThanOrEqual(1e-9);
    expect(Object.is(value, -0)).toBe(false);
  });

  it('have unique ids, a source and a reason each, and many that end without a value', () => {
    expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length);
    for (const { source, because } of vectors)
      expect([source === '', because === '']).toEqual([false, false]);
    const without = vectors.filter(({ expected }) => expected.value === undefined);
    expect(without.length / vectors.length).toBeGreaterThanOrEqual(0.4);
  });
});
