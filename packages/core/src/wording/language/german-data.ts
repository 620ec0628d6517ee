import { germanNouns } from './german-nouns.ts';
import { germanParts } from './german-parts.ts';
import { germanUnits } from './german-units.ts';
import { germanVerbNouns, germanVerbs } from './german-verbs.ts';
import type { LanguageData } from './language-data.ts';

/** `senken`, `senkt`, `gesenkt`, `senke`. Verbs with another pattern stand in the lists form by form. */
const verbForms = (verb: string): string[] => {
  const stem = verb.endsWith('en') ? verb.slice(0, -2) : verb.endsWith('n') ? verb.slice(0, -1) : verb;
  const joined = /[td]$/.test(stem) ? `${stem}et` : `${stem}t`;
  return [verb, joined, `ge${joined}`, `${stem}e`];
};

/** `Kunde`, `Kunden`; `Interview`, `Interviews`; `Bericht`, `Berichte`, `Berichten`. */
const nounForms = (noun: string): string[] => [noun, `${noun}s`, `${noun}n`, `${noun}e`, `${noun}en`];

/**
 * What German brings. Verbs may stand last (`Umsatz um 20 % steigern`), and the last part of a compound tells what
 * it is (`Bearbeitungszeit`).
 *
 * @example
 * ```ts
 * import { germanData } from '@throughline/core/wording';
 *
 * germanData.decimalMark; // => ','
 * ```
 */
export const germanData: LanguageData = {
  id: 'de',
  decimalMark: ',',
  ...germanUnits,
  verbs: germanVerbs,
  verbNouns: germanVerbNouns,
  verbLast: true,
  parts: germanParts,
  nouns: germanNouns,
  compounds: {
    time: 'zeit, dauer, frist, laufzeit',
    lower:
      'zeit, dauer, kosten, fehler, abwanderung, fluktuation, ausfälle, beschwerden, rückstand, fehlerquote, abbruchquote, ausschussquote, fluktuationsquote, reklamationen, unfälle',
    share: 'quote, rate, anteil, marge, verfügbarkeit, treue, auslastung',
    money: 'umsatz, kosten, gewinn, budget, erlös, erlöse',
    score: 'index, bewertung, note',
    event: 'gespräche, gesprächen, interviews, schulungen, schulung, workshops, termine, umfrage, treffen',
    artefact:
      'artikel, bericht, berichte, funktion, funktionen, leitfaden, leitfäden, richtlinie, portal, handbuch',
    gain: 'kunden, nutzer, verträge, anmeldungen, aufträge',
    person: 'entwickler, mitarbeiter, ingenieure, fachkräfte',
  },
  endings: { adverb: 'weise', participle: 'iert', plural: 'en', action: 'ung' },
  verbForms,
  nounForms,
};
