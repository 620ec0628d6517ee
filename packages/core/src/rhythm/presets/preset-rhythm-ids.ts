import type { Id } from '../../model/ids.ts';

/**
 * Ids of the preset rhythms. A cycle may name them without an entry in the document.
 *
 * @example
 * ```ts
 * import { presetRhythmIds } from '@throughline/core';
 *
 * presetRhythmIds.includes('twelve-week'); // => true
 * ```
 */
export const presetRhythmIds: readonly Id[] = [
  'twelve-week',
  'weekly-monthly-quarterly',
  'mid-quarter',
  'half-year-research',
  'quarterly-appraisal',
  'bi-annual-appraisal',
];
