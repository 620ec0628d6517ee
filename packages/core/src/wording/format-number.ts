import { decimalTextOf } from './decimal-text.ts';
import type { Locale } from './locale.ts';

const grouped = (digits: string, separator: string): string => {
  let text = '';
  for (let at = 0; at < digits.length; at++) {
    if (at > 0 && (digits.length - at) % 3 === 0) text += separator;
    text += digits.charAt(at);
  }
  return text;
};

/**
 * A number with groups of three: `1,234.5` in English, `1.234,5` in German. `decimals` pads with zeros. A value
 * that is no number reads `n/a`, in German `k. A.`.
 */
export const formatNumber = (value: number, locale: Locale, decimals = 0): string => {
  if (!Number.isFinite(value)) return locale === 'en' ? 'n/a' : 'k. A.';
  const { negative, whole, fraction } = decimalTextOf(value);
  const behind = fraction.padEnd(decimals, '0');
  const text =
    grouped(whole, locale === 'en' ? ',' : '.') +
    (behind === '' ? '' : `${locale === 'en' ? '.' : ','}${behind}`);
  return negative ? `-${text}` : text;
};
