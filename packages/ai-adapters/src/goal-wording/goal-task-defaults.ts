import type { CountRange } from '../role-kras/role-kras-input.ts';

/**
 * How much the tasks that word goals propose, unless the input says otherwise. `most`: goals in one draft, as many
 * as somebody reads through before signing. `keyResults`: how many an objective has in the end (S0-01). Sources:
 * docs/sources.md#goals-per-draft, docs/sources.md#key-results-per-objective.
 *
 * @example
 * ```ts
 * import { goalTaskDefaults } from '@throughline/ai-adapters/tasks';
 *
 * goalTaskDefaults.keyResults; // => { min: 3, max: 5 }
 * ```
 */
export const goalTaskDefaults: { readonly most: number; readonly keyResults: CountRange } = {
  most: 50,
  keyResults: { min: 3, max: 5 },
};
