import { type CivilDate, dayNumberOf, type GoalId, type MeasureUnit } from '@throughline/core';
import { formatValue, type Locale } from '@throughline/core/wording';
import { plainLine } from '../draft/plain-line.ts';
import type { Fact } from '../task/fact.ts';

/** A fact before it has an id: a text gives ids to what it names. */
export type Stated = Omit<Fact, 'id'>;

/** A passage longer than this many code points is quoted in part. Source: docs/sources.md#drafted-texts. */
const longestQuote = 280;

/** Titles are shown whole as far as a line can hold them. Source: docs/sources.md#drafted-texts. */
const longestTitle = 200;

/** A fraction as percent: 0.384 becomes 38.4, shown with one decimal at most. It never rounds to all or nothing. */
export const statedShare = (record: string, what: string, fraction: number, locale: Locale): Stated => {
  // Attainment is a whole number of 1e-12, so the percentage is one of 1e-10.
  const value = Math.round(fraction * 1e12) / 1e10 + 0;
  const near = Math.round(value * 10) / 10 + 0;
  const shown =
    near === value || (near !== 0 && near !== 100)
      ? near
      : near === 0
        ? value
        : near - Math.sign(100 - value) / 10;
  return { record, what, value, text: formatValue(shown, { kind: 'percent' }, locale) };
};

/** How many there are of something. */
export const statedCount = (record: string, what: string, count: number, locale: Locale): Stated => ({
  record,
  what,
  value: count,
  text: formatValue(count, undefined, locale),
});

/** A value of a metric in its unit. */
export const statedValue = (
  record: string,
  what: string,
  value: number,
  unit: MeasureUnit | undefined,
  locale: Locale,
): Stated => ({ record, what, value: value + 0, text: formatValue(value, unit, locale) });

/** A civil date, as the document writes it. What is none is shown as a passage would be. */
export const statedDay = (record: string, what: string, day: CivilDate): Stated => ({
  record,
  what,
  value: day,
  text: dayNumberOf(day) === undefined ? plainLine(day, longestTitle) : day,
});

/** A name or title, as it is. */
export const statedTitle = (record: GoalId, title: string): Stated => ({
  record,
  what: 'title',
  value: title,
  text: plainLine(title, longestTitle),
});

/** Words of a person, as they were written; of a long passage the beginning. */
export const statedQuote = (record: string, what: string, passage: string): Stated => ({
  record,
  what,
  value: passage,
  text: plainLine(passage, longestQuote),
});
