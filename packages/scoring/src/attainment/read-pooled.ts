import type { PooledMeasure } from '@throughline/core';
import type { Reading } from './outcome.ts';
import { pooledScale } from './pooled-scale.ts';
import type { AnyFact } from './progress-fact.ts';
import { readRuled } from './read-ruled.ts';
import type { Ruler } from './ruler.ts';

/**
 * Counts are added up before they are divided, because a mean of ratios gives a small sample the weight of a
 * large one.
 */
export const readPooled = (
  measure: PooledMeasure,
  facts: readonly AnyFact[],
  ruler?: Ruler,
  pool?: (facts: readonly AnyFact[]) => number,
): Reading => {
  let numerator = 0;
  let denominator = 0;
  let count = 0;
  for (const { numerator: top, denominator: bottom } of facts) {
    if (typeof top !== 'number' || typeof bottom !== 'number') continue;
    numerator += top;
    // Less than nothing is a count; less than any number is none.
    denominator += Number.isFinite(bottom) ? bottom : Number.NaN;
    count++;
  }
  const inputs = { numerator, denominator };
  if (count === 0) return ['no-data', { missing: 'value' }];
  if (denominator <= 0) return ['zero-denominator', inputs];
  if (denominator < (measure.minimumSample ?? 1)) return ['insufficient-sample', inputs];
  const scale = pooledScale(measure);
  // Counts too large to add up give no number, not a small one.
  const ratio = pool ? pool(facts) * scale : (numerator * scale) / denominator;
  const value = ratio + 0 * denominator;
  const [outcome, used, way] = readRuled(measure.of, [{ value }], ruler);
  return [outcome, { ...used, ...inputs, scale }, way];
};
