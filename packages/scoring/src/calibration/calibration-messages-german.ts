import type { MessageCatalogue } from '@throughline/core';
import type { calibrationMessages } from './calibration-messages.ts';

/**
 * German texts of the findings of calibration, for `translateFinding`.
 *
 * @example
 * ```ts
 * import { calibrationMessagesGerman } from '@throughline/scoring/calibration';
 *
 * calibrationMessagesGerman['calibration/rated-twice']?.help; // => 'eine behalten'
 * ```
 */
export const calibrationMessagesGerman: MessageCatalogue = {
  'calibration/unknown-cycle': {
    message: 'es gibt keinen Zyklus `{cycle}` mit erstem Tag und Ende',
    help: 'einen Zyklus der Ziele nennen',
  },
  'calibration/too-few-full-cycles': {
    message:
      '{found} von {needed} vollen Zyklen bis `{cycle}`, deshalb keine Aussage zur Verteilung der Bewertungen',
    help: 'Ziele, Stände und Gespräche fortführen, den Zyklus schließen und wieder fragen',
  },
  'calibration/unknown-person': {
    message: 'die Beurteilung `{appraisal}` betrifft `{person}`, die es nicht gibt; sie zählt nicht',
    help: 'die Person ergänzen oder die Kennung berichtigen',
  },
  'calibration/unknown-manager': {
    message:
      '`{manager}`, genannt in der Beurteilung `{appraisal}`, gibt es nicht; die Bewertung zählt in keinem Team',
    help: 'die Führungskraft ergänzen oder die Kennung berichtigen',
  },
  'calibration/rated-twice': {
    message: '`{person}` hat {count} Beurteilungen für `{cycle}`; keine von ihnen zählt',
    help: 'eine behalten',
  },
  'calibration/outside-scale': {
    message:
      'die Gesamtbewertung {given} der Beurteilung `{appraisal}` liegt nicht zwischen {least} und {most}; sie zählt nicht',
    help: 'eine Bewertung der Skala geben oder die Regeln nennen, auf deren Skala sie liegt',
  },
  'calibration/nobody-rated': {
    message: 'für `{cycle}` hat niemand eine Gesamtbewertung',
    help: 'erst bewerten; ein Bericht kommt nach den Bewertungen und vor der Sitzung',
  },
  'calibration/bad-value': {
    message: '{axis} {given} von `{person}` liegt nicht zwischen 0 und 1; die Person wird nicht eingeordnet',
    help: 'eine Zahl von 0 bis 1 geben',
  },
  'calibration/not-a-human': {
    message: '`{by}` ist kein Mensch der Ziele; die Einordnung bleibt ein Vorschlag',
    help: 'eine Führungskraft ansehen und bestätigen lassen',
  },
  'calibration/own-placement': {
    message: '`{by}` kann die eigene Einordnung nicht bestätigen',
    help: 'einen anderen Menschen bestätigen lassen',
  },
  'calibration/not-proposed': {
    message: 'die Einordnung von `{person}` ist kein Vorschlag von `talentGrid` oder schon bestätigt',
    help: 'einen Vorschlag einmal bestätigen',
  },
  'calibration/not-an-instant': {
    message: 'die Einordnung von `{person}` wurde um `{given}` bestätigt, was kein Zeitpunkt ist',
    help: 'einen Zeitpunkt wie `2026-07-01T09:00:00Z` geben',
  },
  'calibration/no-such-cell': {
    message: 'Spalte {column} und Zeile {row} sind kein Feld',
    help: 'Spalte und Zeile von 0 bis 2 geben',
  },
  'calibration/bad-feedback-date': {
    message: 'die Rückmeldung `{feedback}` ist vom `{on}`, was kein Tag ist; sie zählt nicht',
    help: 'den Tag berichtigen',
  },
} satisfies Record<keyof typeof calibrationMessages, { message: string; help: string }>;
