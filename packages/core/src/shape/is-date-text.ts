import { daysInMonth } from '../time/day-number.ts';

const two = (text: string, at: number): number => {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
};

const startsWithDate = (text: string): boolean => {
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false;
  const century = two(text, 0);
  const year = two(text, 2);
  const month = two(text, 5);
  const day = two(text, 8);
  if (century < 0 || year < 0 || month < 1 || month > 12 || day < 1) return false;
  // Every month has 28 days; only the last three need the calendar.
  return (day <= 28 || day <= daysInMonth(century * 100 + year, month)) && (century > 0 || year > 0);
};

/**
 * True for a civil date. The same answer as `dayNumberOf` gives, without the day number: this runs for every
 * date of a document.
 */
export const isCivilDate = (text: string): boolean => text.length === 10 && startsWithDate(text);

/** True for an instant. The same answer as `millisecondsOf` gives, without the milliseconds. */
export const isInstant = (text: string): boolean => {
  const size = text.length;
  if (
    size < 20 ||
    size > 24 ||
    size === 21 ||
    text.charCodeAt(size - 1) !== 90 ||
    text.charCodeAt(10) !== 84
  ) {
    return false;
  }
  if (text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58 || !startsWithDate(text)) return false;
  const hour = two(text, 11);
  const minute = two(text, 14);
  const second = two(text, 17);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return false;
  if (size === 20) return true;
  if (text.charCodeAt(19) !== 46) return false;
  for (let at = 20; at < size - 1; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 48 || unit > 57) return false;
  }
  return true;
};
