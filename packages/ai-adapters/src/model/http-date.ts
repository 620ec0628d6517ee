import { type Instant, millisecondsOf, weekdayOf } from '@throughline/core';

/** Longest date of the three forms: `Wednesday, 21-Oct-26 07:28:00 GMT`. */
const longestDate = 33;

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const shortDays = weekdays.map((day) => day.slice(0, 3));
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Sun, 06 Nov 1994 08:49:37 GMT`: what is written today. */
const fixed = /^([A-Z][a-z]{2}), (\d\d) ([A-Z][a-z]{2}) (\d{4}) (\d\d:\d\d:\d\d) GMT$/;
/** `Sunday, 06-Nov-94 08:49:37 GMT`. */
const twoDigits = /^([A-Z][a-z]{5,8}), (\d\d)-([A-Z][a-z]{2})-(\d\d) (\d\d:\d\d:\d\d) GMT$/;
/** `Sun Nov  6 08:49:37 1994`. */
const asctime = /^([A-Z][a-z]{2}) ([A-Z][a-z]{2}) ([ \d]\d) (\d\d:\d\d:\d\d) (\d{4})$/;

/** Years that a year of two digits may lie ahead; one further ahead is of the century before (RFC 9110 5.6.7). */
const mostAhead = 50;

/**
 * Milliseconds since 1970 of a date of HTTP in any of the three forms of RFC 9110 5.6.7, read to the letter: a day of the week
 * that is not that of the date is no date. `undefined` for anything else. `now` tells the century of a year of two digits.
 */
export const httpDate = (text: string, now: Instant): number | undefined => {
  if (text.length > longestDate) return undefined;
  const today = fixed.exec(text);
  if (today !== null) {
    const [, weekday = '', day = '', month = '', year = '', time = ''] = today;
    return instantOf(shortDays, weekday, year, month, day, time);
  }
  const former = twoDigits.exec(text);
  if (former !== null) {
    const [, weekday = '', day = '', month = '', short = '', time = ''] = former;
    return instantOf(weekdays, weekday, fullYear(short, now), month, day, time);
  }
  const [, weekday = '', month = '', day = '', time = '', year = ''] = asctime.exec(text) ?? [];
  return instantOf(shortDays, weekday, year, month, day.replace(' ', '0'), time);
};

const fullYear = (short: string, now: Instant): string => {
  const thisYear = Number(now.slice(0, 4));
  const year = thisYear - (thisYear % 100) + Number(short);
  return String(year > thisYear + mostAhead ? year - 100 : year).padStart(4, '0');
};

const instantOf = (
  names: readonly string[],
  weekday: string,
  year: string,
  month: string,
  day: string,
  time: string,
): number | undefined => {
  const date = `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${day}`;
  // A second that is put in is the last one of its minute and one more.
  const leaps = time.endsWith(':60');
  const found = millisecondsOf(`${date}T${leaps ? `${time.slice(0, 6)}59` : time}Z`);
  if (found === undefined || names[weekdayOf(date) - 1] !== weekday) return undefined;
  return leaps ? found + 1000 : found;
};
