import { addDays, addMonths, dayNumberOf, weekdayOf } from '@throughline/core';
import type { CivilDate } from '@throughline/core';
import type { DaySpan } from './mark.ts';
import { readNumber } from './read-number.ts';

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

/** Days of a length in words; a month said as a length is 30 days. */
const lengths: Readonly<Record<string, number>> = {
  day: 1,
  days: 1,
  week: 7,
  weeks: 7,
  fortnight: 14,
  month: 30,
  months: 30,
};

/** Before any day of a goal: where only an end is said. Our choice. */
const earliest = '1900-01-01';

/** Longest length in days that is read: ten years. */
const longest = 3660;

/** A stretch of days and how many words say it. */
export interface SaidSpan {
  /** The days. */
  readonly span: DaySpan;
  /** How many words it takes. */
  readonly length: number;
}

/** Words that may stand before a stretch and change nothing. */
const before = ['for', 'in', 'within', 'during', 'the', 'on', 'over', 'throughout'];

/**
 * The stretch of days that begins at a word: `this month`, `last week`, `since 1 June`, `for three weeks`, `in the last
 * 30 days`, `in the next two weeks`. A month said by its name is the latest one that has begun by `asOf`. Undefined:
 * none does.
 */
export const readSpan = (words: readonly string[], at: number, asOf: CivilDate): SaidSpan | undefined => {
  let from = at;
  // `over the last month`; `over three weeks` is more than that.
  if (words[from] === 'over' && !['the', 'last', 'past'].includes(words[from + 1] ?? '')) return undefined;
  while (before.includes(words[from] ?? '')) from++;
  // `last month` is one of the calendar, `the last month` the thirty days before.
  const isLength = words[from - 1] === 'the' && ['last', 'past'].includes(words[from] ?? '');
  const found =
    sinceIn(words, from, asOf) ??
    untilIn(words, from, asOf) ??
    todayIn(words, from, asOf) ??
    monthIn(words, from, asOf) ??
    (isLength ? undefined : calendarIn(words, from, asOf)) ??
    lengthIn(words, from, asOf);
  return found === undefined ? undefined : { span: found.span, length: from - at + found.length };
};

const sinceIn = (words: readonly string[], at: number, asOf: CivilDate): SaidSpan | undefined => {
  if (words[at] !== 'since' && words[at] !== 'after') return undefined;
  const skip = words[at + 1] === 'the' ? 2 : 1;
  const day = dayIn(words, at + skip, asOf);
  if (day === undefined) return undefined;
  // After a day begins the day after.
  const next = words[at] === 'after' ? dayIn(words, at + skip, asOf, true)?.date : undefined;
  const [from, ahead] = [day.date, next].map((date) =>
    date === undefined || words[at] === 'since' ? date : addDays(date, 1),
  );
  if (from === undefined) return undefined;
  return {
    span: { from, ...(ahead === undefined ? {} : { next: { from: ahead } }) },
    length: day.length + skip,
  };
};

/** `Before 1 July`, `by Friday`, `by the end of the month`: up to a day to come. */
const untilIn = (words: readonly string[], at: number, asOf: CivilDate): SaidSpan | undefined => {
  if (!['before', 'by', 'until', 'till'].includes(words[at] ?? '')) return undefined;
  const skip = words[at + 1] === 'the' ? 2 : 1;
  const day = dayIn(words, at + skip, asOf, true);
  if (day === undefined) return undefined;
  const before = words[at] === 'before' ? day.date : addDays(day.date, 1);
  return before === undefined
    ? undefined
    : { span: { from: earliest, before, isEnd: true }, length: day.length + skip };
};

const todayIn = (words: readonly string[], at: number, asOf: CivilDate): SaidSpan | undefined => {
  const shift = { today: 0, tomorrow: 1, yesterday: -1 }[words[at] as 'today'];
  if (!['today', 'tomorrow', 'yesterday'].includes(words[at] ?? '')) return undefined;
  const from = addDays(asOf, shift);
  const end = addDays(asOf, shift + 1);
  return from === undefined || end === undefined ? undefined : { span: { from, before: end }, length: 1 };
};

/** `In June`: the latest that has begun; the next one that is not over where something is to come. */
const monthIn = (words: readonly string[], at: number, asOf: CivilDate): SaidSpan | undefined => {
  const month = monthOf(words[at] ?? '');
  // `May` and `March` begin other things as well: only after `in`, `during`, `for`.
  if (month === 0 || !['in', 'during', 'for'].includes(words[at - 1] ?? '')) return undefined;
  const said = dated(1, month, words[at + 1] ?? '', 1, asOf);
  const end = said === undefined ? undefined : addMonths(said.date, 1);
  if (said === undefined || end === undefined) return undefined;
  const span = { from: said.date, before: end };
  if (said.length > 1 || end > asOf) return { span, length: said.length };
  const [from, before] = [addMonths(said.date, 12), addMonths(end, 12)];
  return {
    span: { ...span, ...(from === undefined || before === undefined ? {} : { next: { from, before } }) },
    length: said.length,
  };
};

interface SaidDay {
  readonly date: CivilDate;
  readonly length: number;
}

const dayIn = (words: readonly string[], at: number, asOf: CivilDate, ahead = false): SaidDay | undefined => {
  const [first = '', second = '', third = ''] = words.slice(at, at + 3);
  if (dayNumberOf(first) !== undefined) return { date: first, length: 1 };
  if (first === 'yesterday') return said(addDays(asOf, -1), 1);
  if (first === 'today') return said(asOf, 1);
  if (first === 'tomorrow') return said(addDays(asOf, 1), 1);
  const weekday = weekdays.indexOf(first) + 1;
  // The latest such day before today.
  if (weekday > 0)
    return said(
      addDays(asOf, ahead ? (weekday - weekdayOf(asOf) + 7) % 7 : -((weekdayOf(asOf) - weekday + 6) % 7) - 1),
      1,
    );
  if (first === 'last') {
    const span = calendarIn(words, at, asOf);
    return span === undefined ? undefined : { date: span.span.from, length: span.length };
  }
  if ((first === 'beginning' || first === 'start') && second === 'of') {
    const skip = third === 'the' || third === 'this' ? 3 : 2;
    const span = calendarIn(['this', words[at + skip] ?? ''], 0, asOf);
    return span === undefined ? undefined : { date: span.span.from, length: skip + 1 };
  }
  if (first === 'end' && second === 'of') return endIn(words, at + 2, asOf);
  const [before, behind] = [dayOfMonth(first), dayOfMonth(second)];
  if (before > 0 && monthOf(second) > 0) return dated(before, monthOf(second), third, 2, asOf, ahead);
  if (monthOf(first) > 0 && behind > 0) return dated(behind, monthOf(first), third, 2, asOf, ahead);
  // `Since the 1st`, `by the 30th`: of this month.
  if (/^\d{1,2}(st|nd|rd|th)$/.test(first)) return ofThisMonth(before, asOf, ahead);
  return monthOf(first) > 0 ? dated(1, monthOf(first), second, 1, asOf, ahead) : undefined;
};

const said = (date: CivilDate | undefined, length: number): SaidDay | undefined =>
  date === undefined ? undefined : { date, length };

/** The day of this month; the last or the next one where that lies on the other side of today. */
const ofThisMonth = (day: number, asOf: CivilDate, ahead: boolean): SaidDay | undefined => {
  const date = `${asOf.slice(0, 7)}-${String(day).padStart(2, '0')}`;
  if (dayNumberOf(date) === undefined) return undefined;
  const isFit = ahead ? date >= asOf : date <= asOf;
  return said(isFit ? date : addMonths(date, ahead ? 1 : -1), 1);
};

/** Last day of this week, month or year, or of a month by its name. */
const endIn = (words: readonly string[], at: number, asOf: CivilDate): SaidDay | undefined => {
  const skip = ['the', 'this'].includes(words[at] ?? '') ? 1 : 0;
  const word = words[at + skip] ?? '';
  const span =
    monthOf(word) > 0 ? monthIn(['in', word], 1, asOf)?.span : calendarIn(['this', word], 0, asOf)?.span;
  const end = (span?.next ?? span)?.before;
  const last = end === undefined ? undefined : addDays(end, -1);
  return last === undefined ? undefined : { date: last, length: 3 + skip };
};

/** `1`, `1st`; 0: no day. */
const dayOfMonth = (word: string): number => Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1] ?? 0);

/** Position in the year from 1; 0: no month. Three letters do. */
const monthOf = (word: string): number =>
  word.length < 3
    ? 0
    : months.findIndex((name) => name === word || (word.length === 3 && name.startsWith(word))) + 1;

const dated = (
  day: number,
  month: number,
  year: string,
  length: number,
  asOf: CivilDate,
  ahead = false,
): SaidDay | undefined => {
  const inYear = (of: number): CivilDate | undefined => {
    const date = `${String(of).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return dayNumberOf(date) === undefined ? undefined : date;
  };
  if (/^(19|20)\d\d$/.test(year)) return said(inYear(Number(year)), length + 1);
  const ours = inYear(Number(asOf.slice(0, 4)));
  const isFit = ours !== undefined && (ahead ? ours >= asOf : ours <= asOf);
  return said(isFit ? ours : inYear(Number(asOf.slice(0, 4)) + (ahead ? 1 : -1)), length);
};

/** Weeks begin on Monday, as in ISO 8601. */
const startOf = (unit: string, asOf: CivilDate): CivilDate | undefined => {
  if (unit === 'week') return addDays(asOf, 1 - weekdayOf(asOf));
  if (unit === 'month') return `${asOf.slice(0, 7)}-01`;
  return unit === 'year' ? `${asOf.slice(0, 4)}-01-01` : undefined;
};

const shifted = (unit: string, start: CivilDate, by: number): CivilDate | undefined =>
  unit === 'week' ? addDays(start, 7 * by) : addMonths(start, unit === 'month' ? by : 12 * by);

const calendarIn = (words: readonly string[], at: number, asOf: CivilDate): SaidSpan | undefined => {
  const step = ['last', 'this', 'next'].indexOf(words[at] === 'previous' ? 'last' : (words[at] ?? '')) - 1;
  const unit = words[at + 1] ?? '';
  const start = step < -1 ? undefined : startOf(unit, asOf);
  const from = start === undefined ? undefined : shifted(unit, start, step);
  const end = from === undefined ? undefined : shifted(unit, from, 1);
  return from === undefined || end === undefined ? undefined : { span: { from, before: end }, length: 2 };
};

const lengthIn = (words: readonly string[], at: number, asOf: CivilDate): SaidSpan | undefined => {
  const way = ['last', 'past', 'previous'].includes(words[at] ?? '')
    ? 'past'
    : words[at] === 'next'
      ? 'next'
      : '';
  const start = way === '' ? at : at + 1;
  const said =
    words[start] === 'a' || words[start] === 'an' ? { value: 1, length: 1 } : readNumber(words, start);
  // `the last month`, with no number, is one of them
  const number =
    said ??
    (way === 'past' && Object.hasOwn(lengths, words[start] ?? '') ? { value: 1, length: 0 } : undefined);
  const unit = words[start + (number?.length ?? 0)] ?? '';
  if (!Object.hasOwn(lengths, unit)) return undefined;
  // `for weeks` says no number.
  if (number === undefined || ('percent' in number && number.percent)) return undefined;
  const days = number.value * lengths[unit]!;
  if (!Number.isInteger(days) || days < 1 || days > longest) return undefined;
  const length = start + number.length + 1 - at;
  const from = way === 'next' ? asOf : addDays(asOf, -days);
  const end = way === 'next' ? addDays(asOf, days + 1) : undefined;
  return from === undefined
    ? undefined
    : { span: { from, days, ...(end === undefined ? {} : { before: end }) }, length };
};

/** Is it a word that says a time? */
export const isTimeWord = (word: string): boolean =>
  weekdays.includes(word) ||
  months.includes(word) ||
  Object.hasOwn(lengths, word) ||
  timeWords.includes(word);

const timeWords =
  'since after before until today tomorrow yesterday beginning start previous during within'.split(' ');
