/**
 * When a key result is proposed to end: its attainment is below `closeBelow`, the red band of the Google grades, and it
 * did not move in the last `trendDays`. A human may see it otherwise. Source: docs/sources.md#next-quarter.
 *
 * @example
 * ```ts
 * import { nextQuarterDefaults } from '@throughline/ai-adapters/tasks';
 *
 * nextQuarterDefaults.closeBelow; // => 0.4
 * ```
 */
export const nextQuarterDefaults: { readonly closeBelow: number; readonly trendDays: number } = {
  closeBelow: 0.4,
  trendDays: 28,
};
