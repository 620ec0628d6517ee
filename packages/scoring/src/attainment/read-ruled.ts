import { isWhole } from '../judgement/is-whole.ts';
import { foldValues, seriesOf } from './fold-values.ts';
import type { Outcome, Reading } from './outcome.ts';
import type { AnyFact } from './progress-fact.ts';
import { isOtherUnit } from './is-other-unit.ts';
import { openNumbers, rulerNumbers } from './ruled-measure.ts';
import type { RuledMeasure } from './ruled-measure.ts';
import { ruledRatio } from './ruled-ratio.ts';
import type { Ruler } from './ruler.ts';

/**
 * Reads a measure of one number. What is wrong with the measure itself comes first, then missing facts, then
 * the fold and the ruler.
 */
export const readRuled = (
  measure: RuledMeasure,
  facts: readonly AnyFact[],
  ruler: Ruler = ruledRatio,
): Reading => {
  const inputs: { [name: string]: number | string } = {};
  const numbers = rulerNumbers[measure.kind] ?? [];
  for (const [name, fact] of Object.entries(measure) as [string, object | number | string][]) {
    // What JSON cannot carry is refused, never read as something else.
    if (typeof fact === 'number' && !Number.isFinite(fact) && numbers.includes(name))
      return ['non-finite', { missing: name }];
    // What is not plain (unit, points) goes into the trace as JSON.
    inputs[name] = typeof fact === 'object' ? JSON.stringify(fact) : fact;
  }
  for (const missing of openNumbers[measure.kind] ?? []) {
    if (typeof inputs[missing] !== 'number') return ['no-data', { missing }];
  }
  const rule = (value: number): Outcome => ruler(measure, value);
  const broken = rule(Number.NaN);
  if (typeof broken === 'string') return [broken, inputs];
  const { fold } = measure;
  if (isOtherUnit(measure, facts)) return ['unit-mismatch', { ...inputs, missing: 'unit' }];
  const series = seriesOf(facts, (inputs['from'] as number | undefined) ?? 0, fold === 'sum');
  if (series.length === 0) return ['no-data', { missing: 'value' }];
  // With the latest value, what came before it does not matter.
  if (!series.slice(fold === undefined || fold === 'latest' ? -1 : 0).every(Number.isFinite))
    return ['non-finite', { missing: 'value' }];
  const share = fold === 'share-of-periods';
  const value = share
    ? series.filter((each) => isWhole(rule(each))).length / series.length
    : foldValues(fold, series);
  return [
    // Finite values may add up to more than a double holds; what a ruler says about that is no answer.
    share || !Number.isFinite(value) ? value : rule(value),
    { ...inputs, facts: series.length, value },
    // Far enough out to see which way the ruler runs, near enough for its arithmetic.
    (ruledRatio(measure, 1e300) as number) - (ruledRatio(measure, -1e300) as number),
  ];
};
