import { checkUnit } from './check-measure.ts';
import type { MeasureUnit, DurationUnit } from '../measure/measure-unit.ts';
import { formatMoney } from './format-money.ts';
import { formatNumber } from './format-number.ts';
import { type Locale, knownLocale } from './locale.ts';

/** One, many, in English and German. */
const timeWords: Readonly<Record<DurationUnit['in'], Readonly<Record<Locale, readonly [string, string]>>>> = {
  milliseconds: { en: ['ms', 'ms'], de: ['ms', 'ms'] },
  seconds: { en: ['second', 'seconds'], de: ['Sekunde', 'Sekunden'] },
  minutes: { en: ['minute', 'minutes'], de: ['Minute', 'Minuten'] },
  hours: { en: ['hour', 'hours'], de: ['Stunde', 'Stunden'] },
  days: { en: ['day', 'days'], de: ['Tag', 'Tage'] },
  weeks: { en: ['week', 'weeks'], de: ['Woche', 'Wochen'] },
  months: { en: ['month', 'months'], de: ['Monat', 'Monate'] },
  years: { en: ['year', 'years'], de: ['Jahr', 'Jahre'] },
};

/** The words that follow a value of this unit, e.g. `days`, `deals`; empty for money, percent, scores, ratios. */
export const wordsBehind = (value: number, unit: MeasureUnit | undefined, locale: Locale): string => {
  if (unit?.kind === 'duration') return timeWords[unit.in][locale][value === 1 || value === -1 ? 0 : 1];
  if (unit?.kind === 'count') return unit.of ?? '';
  return unit?.kind === 'custom' ? unit.label : '';
};

/** The value without words behind: the number, with `%` or the sign of the currency. */
export const bareValue = (
  value: number,
  unit: MeasureUnit | undefined,
  locale: Locale,
  decimals = 0,
): string => {
  if (unit?.kind === 'currency') return formatMoney(value, unit.iso, locale);
  const number = formatNumber(value, locale, decimals);
  return unit?.kind === 'percent' ? `${number} %` : number;
};

/**
 * A value with its unit for a reader. The same on every machine: no locale data is asked. Groups of three;
 * `,` and `.` in English, the other way round in German. Percent stores 30 for `30 %`. Money is shortened to
 * K, M, B (Mio., Mrd.) when nothing is lost. Up to six decimals are shown as they are; a longer fraction is
 * rounded to two decimals, below 1 to two significant digits, half away from zero. A value that is no number
 * reads `n/a` (`k. A.`). Another language is a `UsageError` `core/bad-option`.
 *
 * @example
 * ```ts
 * import { formatValue } from '@throughline/core/wording';
 *
 * formatValue(8000000, { kind: 'currency', iso: 'USD' }); // => '$8M'
 * formatValue(1234.5, { kind: 'duration', in: 'days' }, 'de'); // => '1.234,5 Tage'
 * formatValue(200 / 3, { kind: 'percent' }); // => '66.67 %'
 * ```
 */
export const formatValue = (value: number, unit: MeasureUnit | undefined, locale: Locale = 'en'): string => {
  checkUnit(unit);
  const words = wordsBehind(value, unit, knownLocale(locale));
  return words === '' ? bareValue(value, unit, locale) : `${bareValue(value, unit, locale)} ${words}`;
};
