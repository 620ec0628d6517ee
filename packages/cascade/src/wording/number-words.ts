/** Names of months, English and German, as far as they tell them apart. */
const month =
  /^(?:st|nd|rd|th)?\.?\s?(?:of\s)?(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-zä]{0,7}\.?(?![\p{L}])/iu;
/** What follows a number that is a day, a time of day or an ordinal. */
const dated = /^(?:-\d|\/\d|\.\d|st\b|nd\b|rd\b|th\b|:\d|\s?(?:am|pm|a\.m|p\.m|o'clock|Uhr)\b)/i;
/** Day and month, with or without a year: `30.6.`, `1.7.2026`. An amount has no second point after one digit. */
const pointed = /^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})?$/;
/** Four digits from 1900 to 2199: `by 2030` is a date. */
const year = /^(?:19|20|21)\d\d[.,]?$/;

/** True when a number, with what follows it, says when: a year, a day, a time of day, an ordinal. */
export const isDate = (number: string, rest: string): boolean =>
  year.test(number) || pointed.test(number) || month.test(rest) || dated.test(rest);

/** True for texts with a digit; most titles have none, and need no further search for numbers. */
export const hasDigit = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
};
