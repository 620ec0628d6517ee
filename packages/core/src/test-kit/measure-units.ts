import fc from 'fast-check';
import type { MeasureUnit } from '../measure/measure-unit.ts';

/**
 * Units of every kind.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { measureUnits } from '@throughline/core/test-kit';
 *
 * fc.assert(fc.property(measureUnits(), (unit) => typeof unit.kind === 'string'));
 * ```
 */
export const measureUnits = (): fc.Arbitrary<MeasureUnit> =>
  fc.constantFrom<MeasureUnit>(
    { kind: 'percent' },
    { kind: 'currency', iso: 'USD' },
    { kind: 'currency', iso: 'EUR' },
    { kind: 'currency' },
    { kind: 'duration', in: 'days' },
    { kind: 'duration', in: 'minutes' },
    { kind: 'duration', in: 'milliseconds' },
    { kind: 'count', of: 'deals' },
    { kind: 'count' },
    { kind: 'score' },
    { kind: 'ratio' },
    { kind: 'custom', label: 'kg CO2' },
  );
