import type { MessageCatalogue } from '@throughline/core';

/** English texts about draft logs, statistics of drafts, and gates. */
export const oversightMessages = {
  'draft/log-line': {
    message: 'line {line} is no record of a draft log',
    help: 'keep records as `appendDraftRecord` gave them, one line of JSON each',
  },
  'draft/log-changed': {
    message: 'record {record} is not what was sealed',
    help: 'look for the record in a copy of the log, and find out who can write to this one',
  },
  'draft/log-broken': {
    message: 'record {record} does not follow the one before it',
    help: 'a record was taken out, put in or moved; pass `previous` if only a part of the log is verified',
  },
  'draft/log-broken#end': {
    message: 'the log does not end with the newest record that is known',
    help: 'records at the end are missing or were added by somebody who did not update the kept hash',
  },
  'draft/rewrites-not-declining': {
    message: 'in `{cycle}` HR rewrote {rewritten} of {goals} goals, no smaller a part than in `{before}`',
    help: 'drafts and people lack context: check that company objectives, roles and earlier figures are connected',
  },
  'draft/accepted-unchanged': {
    message: 'of {drafts} drafts that `{person}` took over, {unchanged} were left as they were',
    help: 'ask what is checked before a draft is accepted; drafts may be good, or nobody reads them',
  },
  'draft/accepted-unread': {
    message:
      'of {drafts} drafts that `{person}` took over, {unread} were open for less time than it takes to read them',
    help: 'leave time to read; who accepts a draft answers for it',
  },
  'draft/gate-closed#cycles': {
    message: '`{gate}` needs full cycles with documented goals: {needed}; there are {found}',
    help: 'close a cycle in which enough goals have check-ins and everybody has had a conversation',
  },
  'draft/gate-closed#objectives': {
    message: '`{gate}` needs company objectives with key results, and on {asOf} there are none',
    help: 'publish the objectives of the company with their key results first',
  },
  'draft/gate-closed#role': {
    message: '`{gate}` needs the role of `{person}`, and on {asOf} there is none',
    help: 'assign the person to a role of the goal set',
  },
  'draft/gate-closed#history': {
    message: '`{gate}` needs earlier goals with values, and on {asOf} there are none',
    help: 'record check-ins for the goals there are, or bring in those of earlier cycles',
  },
  'draft/gate-closed#ratings': {
    message: '`{gate}` waits for the ratings of `{person}` for `{cycle}`',
    help: 'let the manager submit the ratings first',
  },
  'draft/gate-closed#shared': {
    message: '`{gate}` comes before sharing, and the appraisal of `{person}` for `{cycle}` is shared already',
    help: 'talk about the plan with the person, and write it together',
  },
  'draft/gate-closed#competencies': {
    message: '`{gate}` needs competencies, and the role of `{person}` names none',
    help: 'give the role its competencies',
  },
} as const satisfies MessageCatalogue;

/** Key of a text. */
export type OversightMessageKey = keyof typeof oversightMessages;

/**
 * German texts of everything `@throughline/ai-adapters/oversight` says, for `translateFinding` and `translateNotice`.
 *
 * @example
 * ```ts
 * import { oversightMessagesGerman } from '@throughline/ai-adapters/oversight';
 *
 * oversightMessagesGerman['draft/log-line']?.message; // => 'Zeile {line} ist kein Eintrag eines Entwurfsprotokolls'
 * ```
 */
export const oversightMessagesGerman: MessageCatalogue = {
  'draft/log-line': {
    message: 'Zeile {line} ist kein Eintrag eines Entwurfsprotokolls',
    help: 'Einträge so aufbewahren, wie `appendDraftRecord` sie gab, je eine Zeile JSON',
  },
  'draft/log-changed': {
    message: 'Eintrag {record} ist nicht, was versiegelt wurde',
    help: 'den Eintrag in einer Kopie des Protokolls suchen und klären, wer in dieses schreiben kann',
  },
  'draft/log-broken': {
    message: 'Eintrag {record} schließt nicht an den davor an',
    help: 'ein Eintrag wurde entfernt, eingefügt oder verschoben; bei einem Teil des Protokolls `previous` übergeben',
  },
  'draft/log-broken#end': {
    message: 'das Protokoll endet nicht mit dem neuesten bekannten Eintrag',
    help: 'am Ende fehlen Einträge, oder jemand hat welche angefügt, ohne die verwahrte Prüfsumme zu erneuern',
  },
  'draft/rewrites-not-declining': {
    message:
      'HR hat in `{cycle}` {rewritten} von {goals} Zielen neu geschrieben, keinen kleineren Teil als in `{before}`',
    help: 'es fehlt Zusammenhang: prüfen, ob Unternehmensziele, Rollen und frühere Zahlen angebunden sind',
  },
  'draft/accepted-unchanged': {
    message: 'von {drafts} Entwürfen, die `{person}` übernahm, blieben {unchanged} unverändert',
    help: 'fragen, was vor der Annahme geprüft wird; die Entwürfe können gut sein, oder niemand liest sie',
  },
  'draft/accepted-unread': {
    message:
      'von {drafts} Entwürfen, die `{person}` übernahm, waren {unread} kürzer offen, als das Lesen dauert',
    help: 'Zeit zum Lesen lassen; wer einen Entwurf annimmt, steht für ihn ein',
  },
  'draft/gate-closed#cycles': {
    message: '`{gate}` braucht volle Zyklen mit belegten Zielen: {needed}; es gibt {found}',
    help: 'einen Zyklus abschließen, in dem genug Ziele Check-ins haben und mit allen gesprochen wurde',
  },
  'draft/gate-closed#objectives': {
    message: '`{gate}` braucht Unternehmensziele mit Schlüsselergebnissen, und am {asOf} gibt es keine',
    help: 'zuerst die Ziele des Unternehmens mit ihren Schlüsselergebnissen veröffentlichen',
  },
  'draft/gate-closed#role': {
    message: '`{gate}` braucht die Rolle von `{person}`, und am {asOf} gibt es keine',
    help: 'die Person einer Rolle zuordnen',
  },
  'draft/gate-closed#history': {
    message: '`{gate}` braucht frühere Ziele mit Werten, und am {asOf} gibt es keine',
    help: 'Check-ins zu den vorhandenen Zielen erfassen oder die früherer Zyklen übernehmen',
  },
  'draft/gate-closed#ratings': {
    message: '`{gate}` wartet auf die Bewertungen von `{person}` für `{cycle}`',
    help: 'zuerst die Führungskraft die Bewertungen abgeben lassen',
  },
  'draft/gate-closed#shared': {
    message:
      '`{gate}` kommt vor dem Teilen, und die Beurteilung von `{person}` für `{cycle}` ist schon geteilt',
    help: 'mit der Person über den Plan sprechen und ihn gemeinsam schreiben',
  },
  'draft/gate-closed#competencies': {
    message: '`{gate}` braucht Kompetenzen, und die Rolle von `{person}` nennt keine',
    help: 'der Rolle ihre Kompetenzen geben',
  },
};
