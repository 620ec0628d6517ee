import type { Measure } from '@throughline/core';
import { progressOf } from '@throughline/scoring';

/** The current value of a goal from its facts alone. */
export const valueAgain = (measure: Measure, facts: readonly object[], ratios?: unknown): number | null => {
  const list = facts as readonly AnyFact[];
  if (measure.kind === 'pooled') {
    const total = (count: 'numerator' | 'denominator'): number =>
      list.reduce((sum, fact) => sum + (fact[count] ?? 0), 0);
    const bottom = total('denominator');
    const scale = (measure.of.unit ?? measure.unit)?.kind === 'percent' ? 100 : 1;
    if (!(bottom > 0 && bottom >= (measure.minimumSample ?? 1))) return null;
    if (ratios === 'mean') {
      const each = list.flatMap(({ numerator = 0, denominator = 0 }) =>
        denominator > 0 ? [numerator / denominator] : [],
      );
      return (each.reduce((sum, ratio) => sum + ratio, 0) / each.length) * scale;
    }
    return (total('numerator') * scale) / bottom;
  }
  if (['milestones', 'learning', 'binary', 'ordinal'].includes(measure.kind)) {
    const answer = progressOf(measure, list as never);
    return answer.scored ? answer.raw : null;
  }
  const said = list.filter(({ value, delta }) => (value ?? delta) !== undefined);
  if (said.length === 0) return null;
  if (measure.fold === 'share-of-periods' && measure.kind !== 'baseline') {
    const answer = progressOf(measure, said as never);
    return answer.scored ? answer.raw : null;
  }
  let now = 'from' in measure ? (measure.from ?? 0) : 0;
  const series = said.map(
    ({ value, delta = 0 }) => (now = value ?? (measure.fold === 'sum' ? 0 : now) + delta),
  );
  const sum = series.reduce((total, value) => total + value, 0);
  const sorted = [...series].sort((left, right) => left - right);
  const middle = sorted.length / 2;
  switch (measure.fold) {
    case 'sum':
      return sum;
    case 'mean':
      return sum / series.length;
    case 'median':
      return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
    default:
      return series.at(-1) ?? null;
  }
};

/** What a fact may say. */
interface AnyFact {
  readonly value?: number;
  readonly delta?: number;
  readonly numerator?: number;
  readonly denominator?: number;
}
