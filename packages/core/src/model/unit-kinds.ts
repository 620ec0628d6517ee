import type { UnitKind } from './unit.ts';

/**
 * The levels of units from the top down; the position of a level is its code in an index.
 *
 * @example
 * ```ts
 * import { unitKinds } from '@throughline/core';
 *
 * unitKinds[0]; // => 'company'
 * ```
 */
export const unitKinds = [
  'company',
  'business-unit',
  'department',
  'team',
] as const satisfies readonly UnitKind[];
