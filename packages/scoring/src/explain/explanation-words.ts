import type { NumberMarks } from './format-number.ts';

/** Words and number marks of an explanation in one language. `{name}` is an input of the step. */
export interface ExplanationWords {
  readonly marks: NumberMarks;
  /** Text of a step by its rule, or by the part of the rule before `/`. */
  readonly rules: { readonly [rule: string]: string };
  /** Names of inputs; one that is not listed is printed as it is. */
  readonly inputs: { readonly [name: string]: string };
  /** One point of a payout: what is paid at which value. */
  readonly point: string;
  readonly none: string;
  readonly again: string;
  readonly head: string;
}

/** English and German. */
export const explanationWords: { readonly [locale in 'en' | 'de']: ExplanationWords } = {
  en: {
    marks: { thousands: ',', decimal: '.' },
    head: '{goal} as of {asOf}, policy {policy}',
    point: '{pays} at {at}',
    none: 'no score',
    again: 'as above',
    inputs: {
      usedWeight: 'weight not given, counted as',
      keyResults: 'its key results',
      kpis: 'its KPIs',
      children: 'the goals that support it',
    },
    rules: {
      fact: 'check-in {key} of {on}',
      'formula/value': 'current value',
      'formula/input': 'input {name}',
      'formula/result': 'formula {expression}',
      measure: 'raw attainment',
      feed: 'feeds upward, within {low} and {high}',
      'roll-up/part': 'part',
      'roll-up/weighted-mean': 'mean by weight of {from}',
      'roll-up/mean-of-two': 'mean of its key results and of the goals that support it',
      'left-out': 'left out',
      'left-out/loop': 'left out: the link is part of a circle',
      'judge/bands': 'score, {grade}',
      'judge/committed': 'score of a commitment, {grade}',
      'judge/commitments': 'score by its commitments, {grade}',
      'judge/verdict': 'commitment, {grade}',
      override: 'score set by {by}: {reason}',
      hidden: 'a goal you may not see',
    },
  },
  de: {
    marks: { thousands: '.', decimal: ',' },
    head: '{goal}, Stand {asOf}, Regelwerk {policy}',
    point: '{pays} für {at}',
    none: 'keine Bewertung',
    again: 'wie oben',
    inputs: {
      from: 'von',
      to: 'bis',
      value: 'Wert',
      facts: 'Werte',
      weight: 'Gewicht',
      usedWeight: 'Gewicht fehlt, zählt wie',
      share: 'Anteil',
      reason: 'Grund',
      missing: 'fehlt',
      limit: 'Grenze',
      low: 'unten',
      high: 'oben',
      tolerance: 'Toleranz',
      reached: 'erreicht',
      state: 'Zustand',
      on: 'am',
      deadline: 'Frist',
      numerator: 'Zähler',
      denominator: 'Nenner',
      done: 'erledigt',
      unit: 'Einheit',
      points: 'Punkte',
      start: 'Start',
      commit: 'zugesagt',
      target: 'Ziel',
      stretch: 'Streckziel',
      comparator: 'Vergleich',
      keyResults: 'seinen Key Results',
      kpis: 'seinen KPIs',
      children: 'unterstützenden Zielen',
      red: 'rot',
      yellow: 'gelb',
      green: 'grün',
      pending: 'offen',
      met: 'erfüllt',
      'met-late': 'zu spät erfüllt',
      missed: 'verfehlt',
    },
    rules: {
      fact: 'Check-in {key} vom {on}',
      'formula/value': 'jetziger Wert',
      'formula/input': 'Eingabe {name}',
      'formula/result': 'Formel {expression}',
      measure: 'Zielerreichung, roh',
      feed: 'geht nach oben, zwischen {low} und {high}',
      'roll-up/part': 'Teil',
      'roll-up/weighted-mean': 'gewichtetes Mittel aus {from}',
      'roll-up/mean-of-two': 'Mittel aus seinen Key Results und den unterstützenden Zielen',
      'left-out': 'zählt nicht',
      'left-out/loop': 'zählt nicht: die Verbindung ist Teil eines Kreises',
      'judge/bands': 'Bewertung, {grade}',
      'judge/committed': 'Bewertung einer Zusage, {grade}',
      'judge/commitments': 'Bewertung nach ihren Zusagen, {grade}',
      'judge/verdict': 'Zusage, {grade}',
      override: 'Bewertung von {by}: {reason}',
      hidden: 'ein Ziel, das nicht gezeigt wird',
    },
  },
};
