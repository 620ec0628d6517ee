import { checkMeasure, checkUnit } from './check-measure.ts';
import { UsageError } from '../error/usage-error.ts';
import type { Measure, RelativeMeasure } from '../measure/measure.ts';
import type { MeasureUnit } from '../measure/measure-unit.ts';
import { decimalTextOf } from './decimal-text.ts';
import { bareValue, formatValue, wordsBehind } from './format-value.ts';
import { type Locale, knownLocale } from './locale.ts';
import { phrase, relation, remarks } from './measure-phrases.ts';

/** Two values where the words of the unit come once, at the end: `from 21 to 10 days`. */
const pairOf = (
  first: number,
  second: number,
  unit: MeasureUnit | undefined,
  locale: Locale,
  decimals = 0,
): readonly [string, string] => {
  // English wants the plural for two values, unless both are one: `from 90 to 1 minutes`.
  const words = wordsBehind(locale === 'en' && Math.abs(first) !== 1 ? first : second, unit, locale);
  const last = bareValue(second, unit, locale, decimals);
  return [bareValue(first, unit, locale, decimals), words === '' ? last : `${last} ${words}`];
};

const relativeLine = (measure: RelativeMeasure, locale: Locale): string => {
  const from =
    measure.from === undefined ? phrase(locale, 'baseline') : formatValue(measure.from, measure.unit, locale);
  const rises = measure.direction === 'increase';
  if (measure.as === 'multiple')
    return phrase(locale, rises ? 'multiply' : 'divide', {
      by: formatValue(measure.by, undefined, locale),
      from,
    });
  const unit: MeasureUnit | undefined = measure.as === 'percent' ? { kind: 'percent' } : measure.unit;
  return phrase(locale, rises ? 'upBy' : 'downBy', { by: formatValue(measure.by, unit, locale), from });
};

const lineOf = (measure: Measure, locale: Locale): string => {
  const value = (amount: number): string => formatValue(amount, measure.unit, locale);
  switch (measure.kind) {
    case 'change': {
      if (measure.to === undefined)
        return measure.from === undefined
          ? phrase(locale, 'notSet')
          : phrase(locale, 'fromOnly', { from: value(measure.from) });
      if (measure.from === undefined) return phrase(locale, 'to', { to: value(measure.to) });
      const [from, to] = pairOf(measure.from, measure.to, measure.unit, locale);
      return phrase(locale, 'fromTo', { from, to });
    }
    case 'relative':
      return relativeLine(measure, locale);
    case 'threshold':
      return relation(
        locale,
        measure.comparator,
        measure.limit === undefined ? phrase(locale, 'limit') : value(measure.limit),
      );
    case 'range': {
      if (measure.low === measure.high) return phrase(locale, 'exactly', { to: value(measure.low) });
      // Both ends get the same number of decimals: `between 4.2 and 5.0`.
      const decimals = Math.max(
        decimalTextOf(measure.low).fraction.length,
        decimalTextOf(measure.high).fraction.length,
      );
      const [low, high] = pairOf(measure.low, measure.high, measure.unit, locale, decimals);
      return phrase(locale, 'between', { low, high });
    }
    case 'exact':
      return phrase(locale, 'exactly', { to: value(measure.to) });
    case 'milestones': {
      const count = measure.milestones.length;
      const text = count === 1 ? phrase(locale, 'oneMilestone') : phrase(locale, 'milestones', { count });
      return measure.inOrder === true && count > 1 ? phrase(locale, 'inOrder', { text }) : text;
    }
    case 'binary':
      return phrase(locale, 'binary');
    case 'zones':
      return phrase(locale, 'zones', {
        start: value(measure.start),
        commit: value(measure.commit),
        target: value(measure.target),
        stretch: value(measure.stretch),
      });
    case 'ordinal': {
      const top = measure.levels[measure.levels.length - 1];
      return top === undefined
        ? phrase(locale, 'noLevels')
        : phrase(locale, 'levels', { top: top.title, count: measure.levels.length });
    }
    case 'payout': {
      const points = measure.points.map((point) =>
        phrase(locale, 'point', {
          pays: formatValue(shifted(point.pays), { kind: 'percent' }, locale),
          at: value(point.at),
        }),
      );
      return phrase(locale, 'payout', { points: points.join(', ') });
    }
    case 'learning':
      return measure.questions.length === 1
        ? phrase(locale, 'oneQuestion')
        : phrase(locale, 'questions', { count: measure.questions.length });
    case 'baseline':
      return phrase(locale, 'firstValue');
    case 'pooled':
      return phrase(locale, 'pooled', { text: textOf(measure.of, locale) });
    case 'formula':
      return phrase(locale, 'formula', {
        expression: measure.expression,
        text: textOf(measure.of, locale),
      });
  }
};

/** A fraction as percent without the noise of binary multiplication: 0.07 gives 7. */
const shifted = (fraction: number): number => Math.round(fraction * 1e8) / 1e6;

/**
 * A measure as one line for a reader, in English or German: what is aimed at, with unit, rate and statistic.
 * Values are written as {@link formatValue} writes them. Targets and baselines that are missing are said to be
 * missing. What is no measure, and another language, is a `UsageError` `core/bad-option`.
 *
 * @example
 * ```ts
 * import { formatMeasure } from '@throughline/core/wording';
 *
 * formatMeasure({ kind: 'change', from: 8e6, to: 1e7, unit: { kind: 'currency', iso: 'USD' } }); // => 'from $8M to $10M'
 * formatMeasure({ kind: 'threshold', comparator: '<=', limit: 45, unit: { kind: 'duration', in: 'days' }, statistic: 'median' });
 * // => 'at most 45 days (median)'
 * formatMeasure({ kind: 'range', low: 4.2, high: 5 }, 'de'); // => '4,2 bis 5,0'
 * ```
 */
export const formatMeasure = (measure: Measure, locale: Locale = 'en'): string => {
  checkMeasure(measure);
  const inner: unknown = 'of' in measure ? measure.of : undefined;
  if (measure.kind === 'pooled' || measure.kind === 'formula') {
    checkMeasure(inner, 'measure.of');
    checkUnit(measure.of.unit, 'measure.of.unit');
    // They hold a measure of values, and so none of their own kind: lines do not nest without end.
    if ('of' in measure.of)
      throw new UsageError('core/bad-option', '`measure.of` must be a measure of values');
  } else checkUnit(measure.unit, 'measure.unit');
  return textOf(measure, knownLocale(locale));
};

const textOf = (measure: Measure, locale: Locale): string => {
  const line = lineOf(measure, locale);
  const withRate = measure.per === undefined ? line : phrase(locale, 'per', { text: line, per: measure.per });
  return `${withRate}${remarks(locale, measure.statistic, measure.fold)}`;
};
