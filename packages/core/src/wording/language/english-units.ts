import type { LanguageData } from './language-data.ts';

/** Numbers, units and comparisons of English. Indian and European ways of writing money are at home in it. */
export const englishUnits: Pick<
  LanguageData,
  | 'numbers'
  | 'scales'
  | 'fractions'
  | 'multiples'
  | 'multipleEndings'
  | 'durations'
  | 'currencies'
  | 'units'
  | 'before'
  | 'after'
> = {
  numbers: [
    [0, 'zero, nil'],
    [1, 'one'],
    [2, 'two, a couple of'],
    [3, 'three'],
    [4, 'four'],
    [5, 'five'],
    [6, 'six'],
    [7, 'seven'],
    [8, 'eight'],
    [9, 'nine'],
    [10, 'ten'],
    [11, 'eleven'],
    [12, 'twelve, a dozen'],
    [13, 'thirteen'],
    [14, 'fourteen'],
    [15, 'fifteen'],
    [16, 'sixteen'],
    [17, 'seventeen'],
    [18, 'eighteen'],
    [19, 'nineteen'],
    [20, 'twenty'],
    [30, 'thirty'],
    [40, 'forty, fourty'],
    [50, 'fifty'],
    [60, 'sixty'],
    [70, 'seventy'],
    [80, 'eighty'],
    [90, 'ninety'],
  ],
  scales: [
    [12, 'dozen'],
    [100, 'hundred'],
    [1e3, 'thousand, k, thousands'],
    [1e5, 'lakh, lakhs, lac, lacs, l'],
    [1e6, 'million, millions, m, mm, mn, mil, mio, mln'],
    [1e7, 'crore, crores, cr, crs'],
    [1e9, 'billion, billions, b, bn, bln'],
    [1e12, 'trillion, tn'],
  ],
  fractions: [
    [0.5, 'half, ½, half of, one half, a half'],
    [1 / 3, 'a third, one third, one-third'],
    [2 / 3, 'two thirds, two-thirds'],
    [0.25, 'a quarter, a quarter of, one quarter of, ¼, one-quarter, one fourth, one-fourth'],
    [0.75, 'three quarters of, three-quarters, ¾, three fourths, three-fourths'],
    [0.2, 'a fifth, a fifth of, one fifth of, one-fifth'],
  ],
  multipleEndings: 'fold, -fold',
  multiples: [
    [2, 'double, twice'],
    [3, 'triple, treble, thrice'],
    [4, 'quadruple'],
    [5, 'quintuple'],
    [0.5, 'halve'],
  ],
  durations: [
    ['milliseconds', 1, 'ms, msec, msecs, millisecond, milliseconds, millis'],
    ['seconds', 1, 's, sec, secs, second, seconds'],
    ['minutes', 1, 'min, mins, minute, minutes'],
    ['hours', 1, 'h, hr, hrs, hour, hours, business hour, business hours, working hour, working hours'],
    [
      'days',
      1,
      'd, day, days, business day, business days, working day, working days, calendar day, calendar days, workday, workdays',
    ],
    ['weeks', 1, 'w, wk, wks, week, weeks'],
    ['weeks', 2, 'fortnight, fortnights'],
    ['months', 1, 'mo, mos, mth, mths, month, months'],
    ['months', 3, 'quarter, quarters, qtr, qtrs'],
    ['years', 1, 'y, yr, yrs, year, years'],
  ],
  currencies: [
    ['USD', '$, us$, usd, dollar, dollars, us dollars, cents'],
    ['EUR', '€, eur, euro, euros'],
    ['GBP', '£, gbp, pound, pounds, quid'],
    ['INR', '₹, inr, rs, rupee, rupees, re'],
    ['JPY', '¥, jpy, yen'],
    ['CNY', 'cny, rmb, yuan'],
    ['CHF', 'chf, francs'],
    ['CAD', 'c$, ca$, cad'],
    ['AUD', 'a$, au$, aud'],
    ['NZD', 'nz$, nzd'],
    ['SGD', 's$, sgd'],
    ['HKD', 'hk$, hkd'],
    ['AED', 'aed, dirhams'],
    ['SAR', 'sar, riyals'],
    ['ZAR', 'zar, rand'],
    ['BRL', 'r$, brl, reais'],
    ['MXN', 'mxn, pesos'],
    ['SEK', 'sek'],
    ['NOK', 'nok'],
    ['DKK', 'dkk'],
    ['PLN', 'pln'],
    ['KRW', '₩, krw'],
    ['ILS', '₪, ils'],
    ['NGN', '₦, ngn'],
    ['KES', 'kes, ksh'],
    ['PHP', '₱, php'],
    ['IDR', 'idr, rp'],
    ['TRY', '₺'],
    ['UAH', '₴, uah'],
    ['VND', '₫, vnd'],
    ['RUB', '₽, rub'],
  ],
  units: [
    ['percent', 1, '%, percent, pct, per cent, percentage, procent'],
    ['percent', 0.1, '‰'],
    ['points', 1, 'percentage points, percentage point, percent points, pp, ppt, ppts, %-points, % points'],
    ['points', 0.01, 'basis points, basis point, bps, bp'],
    ['score', 1, 'points, pts, point, pt, stars, star, out of 5 stars'],
    ['ratio', 1, 'x, ×, times, fold, by a factor of, a factor of'],
    [
      'count',
      1,
      'km, kilometres, kilometers, kg, kilograms, kwh, mwh, sqm, m², m2, tonnes, tons, litres, liters, miles, acres, hectares, °c, bytes, byte, rps, qps, tps',
    ],
    ['count', 1e3, 'kb, kilobytes'],
    ['count', 1e6, 'mb, megabytes'],
    ['count', 1e9, 'gb, gigabytes'],
    ['count', 1e12, 'tb, terabytes'],
  ],
  before: [
    [
      '>=',
      'at least, atleast, no less than, not less than, no fewer than, not fewer than, minimum, minimum of, min, a minimum of, not below, never below, no lower than, not lower than, a min of, not under, at a minimum, equal or greater than, greater than or equal to, equal to or greater than, more than or equal to, at or above, equal to or above, or above, no worse than, no later than or',
    ],
    [
      '>',
      'more than, over, above, greater than, exceeding, exceed, exceeds, in excess of, beyond, north of, higher than, upwards of, upward of, well over, better than, larger than, bigger than, older than, longer than, surpassing, surpass',
    ],
    [
      '<=',
      'at most, atmost, no more than, not more than, maximum, maximum of, max, a maximum of, not above, not over, no higher than, not higher than, not exceeding, not exceed, never exceed, never exceeding, does not exceed, do not exceed, no longer than, not longer than, no greater than, not greater than, less than or equal to, equal to or less than, fewer than or equal to, lower than or equal to, at or below, at or under, never more than, not to exceed, capped at, cap of, limited to, up to, inside, never above, never over, no slower than, no older than, takes no more than, within',
    ],
    [
      '<',
      'less than, under, below, fewer than, lower than, smaller than, shorter than, sub, south of, beneath, well under, faster than, cheaper than, quicker than, sooner than, younger than',
    ],
    ['==', 'exactly, equal to, precisely, equals, at exactly'],
    [
      'between',
      'between, in the range of, in the range, ranging from, in a range of, range of, anywhere from',
    ],
  ],
  after: [
    ['better', 'or better'],
    [
      '>=',
      'or more, or higher, or above, or greater, or over, and above, and up, and higher, and more, and over, or longer, minimum, min, plus, at least, at minimum, at a minimum, or older, or beyond, or larger, or bigger, upwards',
    ],
    [
      '<=',
      'or less, or fewer, or lower, or below, or under, and below, maximum, max, or faster, or sooner, tops, or smaller, at most, or shorter, and under, at maximum, or quicker, or cheaper, and less',
    ],
  ],
};
