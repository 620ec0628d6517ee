/** A number with its sign of currency before it, or percent behind it. Each part is bounded, so it is linear. */
const marked = /[$€£¥₹]\s?\d[\d.,]{0,20}|\d[\d.,]{0,20}\s?(?:%|percent\b|per cent\b|Prozent\b|pp\b)/i;
/** A number that something is moved to, by or from, in English and German. */
const moved = /\b(?:to|by|from|under|below|above|over|auf|um|von|unter)\s(\d[\d.,]{0,20})/gi;

/** The part of a title that reads like a metric; undefined when there is none. Titles without digits are not searched. */
export const metricIn = (title: string): string | undefined => {
  if (!hasDigit(title)) return undefined;
  const found = marked.exec(title)?.[0];
  if (found !== undefined) return found.trim();
  for (const [whole, number = ''] of title.matchAll(moved)) if (!isYear(number)) return whole;
  return undefined;
};

const hasDigit = (title: string): boolean => {
  for (let at = 0; at < title.length; at++) {
    const code = title.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
};

/** Four digits from 1900 to 2199: `by 2030` is a date. */
const isYear = (number: string): boolean => /^(?:19|20|21)\d\d[.,]?$/.test(number);
