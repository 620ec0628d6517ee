import { decimalTextOf } from './decimal-text.ts';
import { formatNumber } from './format-number.ts';
import type { Locale } from './locale.ts';

/** Signs everybody reads. Other currencies are shown by their ISO 4217 code. */
const signs: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['USD', '$'],
  ['EUR', '€'],
  ['GBP', '£'],
  ['JPY', '¥'],
  ['INR', '₹'],
]);

/** Steps of the short form and the amount from which it is used; German does not shorten thousands. */
const steps = {
  en: [
    [1e9, 'B', 1e9],
    [1e6, 'M', 1e6],
    [1e3, 'K', 1e5],
  ],
  de: [
    [1e9, ' Mrd.', 1e9],
    [1e6, ' Mio.', 1e6],
  ],
} as const;

/**
 * An amount of money in major units: `$8M`, `$250K`, `€1,234.50`, `CHF 90`; `8 Mio. €`, `250.000 $`. The short
 * form is used only when nothing is lost by it: at most two decimals remain.
 */
export const formatMoney = (value: number, iso: string | undefined, locale: Locale): string => {
  if (!Number.isFinite(value)) return formatNumber(value, locale);
  const size = Math.abs(value);
  const step = steps[locale].find(
    ([unit, , from]) => size >= from && Number.isInteger(size) && size % (unit / 100) === 0,
  );
  // Cents come in pairs: 4.5 dollars read $4.50, while 12.345 stays as it was typed.
  const cents = decimalTextOf(size).fraction.length === 1 && step === undefined ? 2 : 0;
  const amount =
    step === undefined
      ? formatNumber(size, locale, cents)
      : `${formatNumber(size / step[0], locale)}${step[1]}`;
  const sign = iso === undefined ? undefined : (signs.get(iso) ?? iso);
  const minus = value < 0 ? '-' : '';
  if (sign === undefined) return `${minus}${amount}`;
  if (locale === 'de') return `${minus}${amount} ${sign}`;
  return sign === iso ? `${minus}${sign} ${amount}` : `${minus}${sign}${amount}`;
};
