import { hasDigit, isDate } from './number-words.ts';

/** A number with its sign of currency before it, or percent behind it. Each part is bounded, so it is linear. */
const marked = /[$€£¥₹]\s?\d[\d.,]{0,20}|\d[\d.,]{0,20}\s?(?:%|percent\b|per cent\b|Prozent\b|pp\b)/i;
/** A multiple: `10x`, `3-fold`, `dreifach` in digits. A sign of size such as `4x4` is none. */
const multiple = /(?<![\w.,])\d{1,6}(?:[.,]\d{1,3})?(?:\s?[x×](?![\w×])|[\s-]?fold\b|-?fach\b)/i;
/** A multiple in words. `double` is one where something is doubled, not in `double down` or `double-entry`. */
const inWords =
  /\b(?:(?:doubl|tripl|quadrupl)(?:es|ed|ing)|(?:triple|quadruple)s?|halv(?:e|ed|ing)|(?<!\b(?:both|the|two)\s)halves|(?:two|three|four|five|ten)fold|(?:verdoppel|verdreifach|vervierfach|halbier)(?:n|en|t))\b(?!-)/i;
const double =
  /(?:^|\b(?:to|and|we|will|must|can)\s)double\s(?!(?:down|up|check|entry|opt|digit|sided|standards?|taxation)\b)/i;
/** A number that something is moved to, by or from, in English and German. */
const moved = /\b(?:to|by|from|under|below|above|over|auf|um|von|unter)\s(\d[\d.,]{0,20})/gi;
/** What is moved in amounts: after such a verb `to 500 customers` is a target, not a count. */
const moves =
  /^(?:grow|raise|increase|reduce|cut|lower|boost|lift|improve|drop|decrease|shrink|scale|shorten|speed|slow)\b|\b(?:steigern|senken|erhöhen|reduzieren|verkürzen|wachsen)\b/i;
/** What may follow a number that is a value: a size, a unit of time, another part of the movement, or nothing. */
const value =
  /^(?:\s?(?:k|m|mn|bn|mio|mrd|tsd|thousand|million|billion|millionen|milliarden|x|points?|punkte?n?|ms|seconds?|minutes?|hours?|days?|weeks?|months?|sekunden?|minuten?|stunden?|tagen?|tage|wochen?|monaten?|monate)(?![\p{L}\d])|\s(?:to|by|from|in|on|at|for|per|and|or|until|within|while|without|auf|um|bis|und|pro|je|steigern|senken|erhöhen|reduzieren|verkürzen|wachsen)\b|\s*(?:$|[^\p{L}\d\s]))/iu;

/**
 * The part of a title that reads like a metric; undefined when there is none. Dates and plain counts (`expand to 3
 * markets`) are none. English and German.
 */
export const metricIn = (title: string): string | undefined => {
  const words = inWords.exec(title)?.[0] ?? double.exec(title)?.[0];
  if (!hasDigit(title)) return lastWordOf(words);
  const found = marked.exec(title)?.[0] ?? multiple.exec(title)?.[0];
  if (found !== undefined) return found.trim();
  const isMoved = moves.test(title);
  for (const { 0: whole, 1: number = '', index } of title.matchAll(moved)) {
    const rest = title.slice(index + whole.length, index + whole.length + 40);
    if (isDate(number, rest)) continue;
    if (isMoved || value.test(rest)) return whole.replace(/[.,]$/, '');
  }
  return lastWordOf(words);
};

/** The pattern for `double` holds the word before it, which is not part of the metric. */
const lastWordOf = (words: string | undefined): string | undefined => words?.trim().split(' ').at(-1);
