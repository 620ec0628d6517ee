import type { MessageCatalogue } from '@throughline/core';
import type { scoringMessages } from './scoring-messages.ts';

/**
 * German texts of the findings of scoring, for `translateFinding`.
 *
 * @example
 * ```ts
 * import { scoringMessagesGerman } from '@throughline/scoring';
 *
 * scoringMessagesGerman['scoring/loop-left-out']?.help; // => 'eine Verbindung des Kreises entfernen'
 * ```
 */
export const scoringMessagesGerman: MessageCatalogue = {
  'scoring/conflicting-facts': {
    message: 'zwei Check-ins mit dem Schlüssel `{key}` unterscheiden sich; der zuletzt erfasste zählt',
    help: 'jedem Fakt einen eigenen Schlüssel geben oder den falschen zurücknehmen',
  },
  'scoring/fact-does-not-fit': {
    message: 'Check-in `{key}` sagt der Messung `{kind}` von `{goal}` nichts',
    help: 'senden, was die Messung annimmt, mit einer id, die sie kennt',
  },
  'scoring/guardrail-without-effect': {
    message: 'die Leitplanke `{title}` von `{goal}` senkt nichts, weil ihr `{missing}` fehlt oder keines ist',
    help: 'das Ziel nennen, das sie misst, und eine Grenze oder einen Faktor von 0 bis 1',
  },
  'scoring/loop-left-out': {
    message: 'diese Ziele unterstützen sich im Kreis, darum zählen diese Verbindungen nicht: `{goals}`',
    help: 'eine Verbindung des Kreises entfernen',
  },
  'scoring/missing-weight': {
    message:
      '`{goal}` hat in `{parent}` kein Gewicht, seine Geschwister schon; es zählt nach `{missingWeight}`',
    help: 'ein Gewicht setzen oder die der Geschwister entfernen',
  },
  'scoring/out-of-range': {
    message: '{field} von `{goal}` ist {given}, nicht 0 bis {most}; die Angabe zählt nicht',
    help: 'eine Zahl von 0 bis {most} angeben',
  },
  'scoring/plan-line-number': {
    message: '{field} der Planlinie von `{goal}` ist {given}, nicht {least} bis {most}; es zählt als {used}',
    help: 'eine Zahl von {least} bis {most} angeben',
  },
  'scoring/plan-line-point': {
    message: 'ein Punkt der Planlinie von `{goal}` zählt nicht wie angegeben: {attainment} am `{on}`',
    help: 'Tage des Ziels angeben und eine Zielerreichung von 0 bis 1, die nicht fällt',
  },
  'scoring/weights-add-up': {
    message:
      'die Gewichte unter `{goal}` ergeben zusammen {sum}, nicht 1 oder 100, darum hat es keine Bewertung',
    help: 'Gewichte angeben, die aufgehen, oder mit einem Regelwerk bewerten, das sie als Anteile ihrer Summe nimmt',
  },
  'scoring/unscored#rate': {
    message: '`{goal}` kann nicht bewertet werden: für einen Wert in {given} fehlt der Kurs seines Tages',
    help: 'den Kurs in `exchangeRates` ergänzen, von diesem Tag oder früher, oder den Wert in der Einheit der Messung erfassen',
  },
  'scoring/unscored#unit': {
    message: '`{goal}` kann nicht bewertet werden: ein Wert in {given} ist nicht in der Einheit der Messung',
    help: 'ihn in dieser Einheit erfassen; umgerechnet wird nur Geld',
  },
  'scoring/unscored': {
    message: '`{goal}` kann nicht bewertet werden: `{reason}`, bitte `{missing}` ansehen',
    help: 'richtigstellen; was nicht bekannt ist, gilt nie als 0',
  },
} satisfies { readonly [Key in keyof typeof scoringMessages]: MessageCatalogue[string] };
