import type { CountRange } from '../role-kras/role-kras-input.ts';

/**
 * Bounds of a drafted cascade. `keyResults`: of one objective, 3 to 5 (S0-01, S1-18). `perUnit`: key results above that
 * one unit takes up, at most 2 (S4-06). `units`: units of one draft; more would not be read.
 * Source: docs/sources.md#drafted-cascades.
 *
 * @example
 * ```ts
 * import { cascadeDefaults } from '@throughline/ai-adapters/tasks';
 *
 * cascadeDefaults.perUnit; // => 2
 * ```
 */
export const cascadeDefaults: {
  readonly keyResults: CountRange;
  readonly perUnit: number;
  readonly units: number;
} = { keyResults: { min: 3, max: 5 }, perUnit: 2, units: 50 };
