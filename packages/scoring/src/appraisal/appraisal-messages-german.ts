import type { MessageCatalogue } from '@throughline/core';
import type { appraisalMessages } from './appraisal-messages.ts';

/**
 * German texts of the findings of appraisals, for `translateFinding`.
 *
 * @example
 * ```ts
 * import { appraisalMessagesGerman } from '@throughline/scoring';
 *
 * appraisalMessagesGerman['appraisal/unknown-cycle']?.message; // => 'es gibt keinen Zyklus `{cycle}`'
 * ```
 */
export const appraisalMessagesGerman: MessageCatalogue = {
  'appraisal/unknown-person': {
    message: 'unter den Personen der Ziele gibt es keine Person `{person}`',
    help: 'die Person ergänzen oder die Kennung im Beurteilungsbuch berichtigen',
  },
  'appraisal/unknown-cycle': {
    message: 'es gibt keinen Zyklus `{cycle}`',
    help: 'einen Zyklus der Ziele nennen',
  },
  'appraisal/bad-cycle-dates': {
    message: 'die Daten des Zyklus `{cycle}` sind keine, deshalb lässt sich darin nichts bewerten',
    help: 'dem Zyklus einen ersten Tag und ein Ende geben',
  },
  'appraisal/no-appraisal': {
    message: 'das Beurteilungsbuch enthält keine Beurteilung von `{person}` für `{cycle}`',
    help: 'eine anlegen, damit jemand beurteilen kann',
  },
  'appraisal/second-appraisal': {
    message: '`{person}` hat {count} Beurteilungen für `{cycle}`: `{appraisals}`',
    help: 'eine behalten; vorher zählt keine von ihnen',
  },
  'appraisal/cycle-closed': {
    message:
      'die Beurteilung `{appraisal}` ist noch offen, ihr Zyklus `{cycle}` aber geschlossen; sie zählt nicht',
    help: 'den Zyklus wieder öffnen oder die Beurteilung entfernen',
  },
  'appraisal/unknown-kra': {
    message: 'die Beurteilung `{appraisal}` bewertet `{kra}`, kein Verantwortungsbereich der Ziele',
    help: 'die Kennung berichtigen oder die Bewertung entfernen',
  },
  'appraisal/kra-of-another': {
    message: '`{kra}` ist in `{cycle}` kein Verantwortungsbereich von `{person}`; die Bewertung zählt nicht',
    help: 'nur Bereiche der Person bewerten oder sie erst dafür verantwortlich machen',
  },
  'appraisal/evidence-of-another': {
    message: 'der Beleg `{goal}` für `{kra}` ist kein Ziel von `{person}`',
    help: 'Ziele nennen, für die die Person verantwortlich ist oder an denen sie mitwirkt',
  },
  'appraisal/rated-twice': {
    message: '`{kra}` ist {count}-mal bewertet, mit `{ratings}`',
    help: 'je Bereich eine Bewertung behalten',
  },
  'appraisal/outside-scale': {
    message: 'die Bewertung {given} von `{what}` liegt nicht zwischen {least} und {most}; sie zählt nicht',
    help: 'eine Bewertung der Skala geben',
  },
  'appraisal/bad-weight': {
    message: 'das Gewicht {given} von `{what}` liegt nicht zwischen 0 und 10.000; es zählt als nicht gegeben',
    help: 'ein Gewicht von 0 bis 10.000 geben',
  },
  'appraisal/no-kras': {
    message: '`{person}` hat in `{cycle}` keinen Verantwortungsbereich',
    help: 'der Person oder der Rolle erst Verantwortungsbereiche geben',
  },
  'appraisal/rating-far-from-attainment': {
    message: '`{kra}` ist mit {rating} bewertet, das Erreichte ergäbe {expected}',
    help: 'beides vor der Veröffentlichung ansehen und in der Notiz begründen',
  },
  'appraisal/overall-far-from-kras': {
    message: 'die Gesamtbewertung ist {rating}, die Bereiche ergeben {expected}',
    help: 'beides vor der Veröffentlichung ansehen und im Kontext begründen',
  },
} satisfies Record<keyof typeof appraisalMessages, { message: string; help: string }>;
