import type { CountRange } from './role-kras-input.ts';

/**
 * How many KRAs a role gets and how many KPIs a KRA gets, unless the input says otherwise. KRAs: 4 to 5, where
 * the two authorities agree (3 to 5 and 4 to 7; requirements S0-08, S3-02, conflict C1). KPIs: 2 to 4 (S3-05).
 * Sources: docs/sources.md#kras-per-role, docs/sources.md#kpis-per-kra.
 *
 * @example
 * ```ts
 * import { roleKrasDefaults } from '@throughline/ai-adapters/tasks';
 *
 * roleKrasDefaults.count; // => { min: 4, max: 5 }
 * ```
 */
export const roleKrasDefaults: { readonly count: CountRange; readonly kpisPerKra: CountRange } = {
  count: { min: 4, max: 5 },
  kpisPerKra: { min: 2, max: 4 },
};
