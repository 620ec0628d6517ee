import { describe, expect, it } from 'vitest';
import { rolledParts } from '../../test/rolled-parts.ts';
import type { Part } from '../../test/rolled-parts.ts';
import { unit } from '../numeric/picounits.ts';
import { rollUpMethods } from '../policy/roll-up-method.ts';

describe('methods at their edges', () => {
  it('star of 20,000 children: every method ends, and in both orders the same', () => {
    const parts: Part[] = Array.from({ length: 20_000 }, (_, at) => ({
      value: 1 + ((at * 7919) % unit),
      weight: 1 + ((at * 104_729) % 1_000_000),
    }));
    for (const method of rollUpMethods)
      expect(rolledParts(method, parts)).toBe(rolledParts(method, [...parts].reverse()));
  });

  it('what is below 0 is 0 for geometric and harmonic means, and itself for the others', () => {
    const parts = [
      { value: -unit, weight: 100 },
      { value: unit, weight: 100 },
    ];
    expect(
      (['geometric', 'harmonic', 'mean', 'min', 'sum'] as const).map((method) => rolledParts(method, parts)),
    ).toEqual([0, 0, 0, -unit, 0]);
  });

  it('nothing counts where there are no parts, or all weigh 0', () => {
    for (const method of rollUpMethods) {
      expect(rolledParts(method, [])).toBeNaN();
      expect(rolledParts(method, [{ value: unit, weight: 0 }])).toBeNaN();
    }
  });
});
