import type { LanguageData } from './language-data.ts';

/** Numbers, units and comparisons of German. */
export const germanUnits: Pick<
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
    [0, 'null'],
    [1, 'einen, eins'],
    [2, 'zwei'],
    [3, 'drei'],
    [4, 'vier'],
    [5, 'fünf'],
    [6, 'sechs'],
    [7, 'sieben'],
    [8, 'acht'],
    [9, 'neun'],
    [10, 'zehn'],
    [11, 'elf'],
    [12, 'zwölf'],
    [20, 'zwanzig'],
    [30, 'dreißig'],
    [40, 'vierzig'],
    [50, 'fünfzig'],
    [100, 'hundert'],
  ],
  scales: [
    [1e3, 'tausend, tsd, tsd., k'],
    [1e6, 'million, millionen, mio'],
    [1e9, 'milliarde, milliarden, mrd'],
  ],
  fractions: [
    [0.5, 'die hälfte, hälfte, halb'],
    [1 / 3, 'ein drittel'],
    [0.25, 'ein viertel'],
  ],
  multipleEndings: 'fach',
  multiples: [
    [2, 'verdoppeln, verdoppelt, verdopplung'],
    [3, 'verdreifachen, verdreifacht'],
    [0.5, 'halbieren, halbiert'],
  ],
  durations: [
    ['milliseconds', 1, 'ms, millisekunde, millisekunden'],
    ['seconds', 1, 's, sek, sekunde, sekunden'],
    ['minutes', 1, 'min, minute, minuten'],
    ['hours', 1, 'h, std, stunde, stunden'],
    ['days', 1, 'tag, tage, tagen, werktag, werktage, werktagen, arbeitstag, arbeitstage, arbeitstagen'],
    ['weeks', 1, 'woche, wochen'],
    ['months', 1, 'monat, monate, monaten'],
    ['months', 3, 'quartale, quartalen'],
    ['years', 1, 'jahr, jahre, jahren'],
  ],
  currencies: [
    ['EUR', '€, eur, euro'],
    ['USD', '$, usd, dollar'],
    ['CHF', 'chf, franken'],
    ['GBP', '£, gbp, pfund'],
    ['INR', '₹, inr'],
    ['JPY', '¥, jpy'],
  ],
  units: [
    ['percent', 1, '%, prozent'],
    ['points', 1, 'prozentpunkte, prozentpunkten, prozentpunkt'],
    ['score', 1, 'punkte, punkten, punkt, sterne, sternen'],
    ['ratio', 1, 'x, ×, mal'],
    ['count', 1, 'km, kg, kwh, tonnen, liter'],
  ],
  before: [
    ['>=', 'mindestens, wenigstens, nicht weniger als, nicht unter, ab'],
    ['>', 'mehr als, über, größer als, höher als, länger als, später als, älter als'],
    ['<=', 'höchstens, maximal, nicht mehr als, nicht über, bis zu, innerhalb von, binnen, innerhalb'],
    ['<', 'weniger als, unter, kleiner als, kürzer als, niedriger als'],
    ['==', 'genau, exakt'],
    ['between', 'zwischen'],
  ],
  after: [
    ['better', 'oder besser'],
    ['>=', 'oder mehr, oder höher, und mehr'],
    ['<=', 'oder weniger, oder niedriger, und weniger'],
  ],
};
