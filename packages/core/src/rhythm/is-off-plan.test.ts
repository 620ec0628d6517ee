import { isOffPlan } from '@throughline/core';
import type { VarianceTrigger } from '@throughline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const above = 0.2;

describe('isOffPlan', () => {
  it.each([
    [{ above }, 0.5, 0.4, false],
    [{ above }, 0.5, 0.399, true],
    [{ above }, 0.3, 0.24, false],
    [{ above }, 0.7, 0.56, false],
    [{ above }, 0.5, 0.9, false],
    [{ above, sides: 'both' }, 0.5, 0.6, false],
    [{ above, sides: 'both' }, 0.5, 0.61, true],
    // 4 points under plan are 40 % of a plan line of 10 %, and still noise.
    [{ above }, 0.1, 0.06, false],
    [{ above }, 0.1, 0.05, true],
    [{ above, floor: 0.03 }, 0.1, 0.06, true],
    [{ above, basis: 'points' }, 0.9, 0.7, false],
    [{ above, basis: 'points' }, 0.9, 0.69, true],
    [{ above }, 0, 0, false],
    [{ above, sides: 'both' }, 0, 0.5, true],
    [{ above: 0, floor: 0 }, 0.5, 0.5, false],
    [{ above }, Number.NaN, 0.5, false],
  ] as const)('%j: expected %d, reached %d: %s', (trigger, expected, attainment, is) => {
    expect(isOffPlan(trigger as VarianceTrigger, expected, attainment)).toBe(is);
  });

  it('exactly the threshold is never above it, whatever the rounding; a thousandth more always is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 1000 }), fc.integer({ min: 170, max: 900 }), (plan, share) => {
        const expected = plan / 1000;
        const threshold = share / 1000;
        expect(isOffPlan({ above: threshold }, expected, expected - expected * threshold)).toBe(false);
        expect(isOffPlan({ above: threshold }, expected, expected * (1 - threshold) - 0.001)).toBe(true);
      }),
    );
  });
});
