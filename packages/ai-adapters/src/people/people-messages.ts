import type { MessageCatalogue } from '@throughline/core';

/** English texts of what the tasks about people decline and remark. */
export const peopleMessages = {
  'draft/not-enabled': {
    message: '`{task}` is about a person and is not enabled',
    help: 'enable it by `personTasks` with a contact for questions, after the people it is about were told',
  },
  'draft/person-not-found': {
    message: 'no person has the id `{person}`',
    help: 'name a person of the goal set',
  },
  'draft/not-enough-evidence': {
    message:
      'too little is recorded about `{person}` in `{cycle}`: goals {goals}, needed {goalsNeeded}; notes, feedback and action items {records}, needed {recordsNeeded}',
    help: 'record check-ins, feedback or action items first; a text from nothing would be made up',
  },
  'draft/not-enough-evidence#texts': {
    message: 'there is no text about `{person}` in `{cycle}` to look through',
    help: 'pass the texts, or write them into the review book first',
  },
  'draft/cycle-open': {
    message: '`{cycle}` is not closed yet',
    help: 'close the cycle first; until then `review-note` says where things stand',
  },
  'draft/not-rated': {
    message: 'nobody has rated `{person}` for `{cycle}` yet',
    help: 'let the manager rate the areas first',
  },
  'draft/already-shared': {
    message: 'the appraisal of `{person}` for `{cycle}` is shared already',
    help: 'look for this before sharing; now talk to the person',
  },
  'draft/contact': {
    message: 'this draft is about a person; questions go to {contact}',
    help: 'tell the person that it was drafted, from what, and by whom it was reviewed',
  },
  'draft/too-few-givers': {
    message: 'feedback of {givers} people is left out: with fewer than {needed} it would show who gave it',
    help: 'ask more people, or talk to them',
  },
  'draft/validate-first': {
    message: 'nothing in this summary counts before the manager has validated it',
    help: 'read it beside the goals and the notes, and correct it',
  },
  'draft/lines-left-out': {
    message: 'of {count} records for `{section}` the newest {shown} are shown',
    help: 'look at the others where they are recorded',
  },
  'draft/concern-id-taken': {
    message: 'there is a concern with the id `{concern}` already',
    help: 'give the new one an id of its own',
  },
  'draft/concern-not-found': {
    message: 'no concern has the id `{concern}`',
    help: 'name a concern of the review book',
  },
  'draft/concern-answered': {
    message: '`{concern}` has an answer already',
    help: 'let the person raise a new concern; an answer that was given stays',
  },
  'draft/concern-raised-answered': {
    message: '`{concern}` comes with an answer, which only somebody else can give',
    help: 'raise it without one, and let somebody else answer',
  },
  'draft/concern-no-answer': {
    message: 'the answer to `{concern}` has no words',
    help: 'write what was found and what follows from it',
  },
  'draft/concern-no-answer#early': {
    message: '`{concern}` was raised on {raised} and cannot be answered on {on}',
    help: 'give the day of the answer',
  },
  'draft/concern-own-answer': {
    message: '`{person}` raised `{concern}` and cannot answer it as well',
    help: 'let somebody else answer, best the contact that was named',
  },
} as const satisfies MessageCatalogue;

/**
 * German texts of what `@throughline/ai-adapters/people` declines and remarks, for `translateNotice`.
 *
 * @example
 * ```ts
 * import { peopleMessagesGerman } from '@throughline/ai-adapters/people';
 *
 * peopleMessagesGerman['draft/person-not-found']?.message; // => 'keine Person hat die Id `{person}`'
 * ```
 */
export const peopleMessagesGerman: MessageCatalogue = {
  'draft/not-enabled': {
    message: '`{task}` handelt von einer Person und ist nicht freigeschaltet',
    help: 'mit `personTasks` und einer Stelle für Fragen freischalten, nachdem die Betroffenen unterrichtet sind',
  },
  'draft/person-not-found': {
    message: 'keine Person hat die Id `{person}`',
    help: 'eine Person der Ziele nennen',
  },
  'draft/not-enough-evidence': {
    message:
      'über `{person}` ist in `{cycle}` zu wenig festgehalten: Ziele {goals}, nötig {goalsNeeded}; Notizen, Rückmeldungen und Zusagen {records}, nötig {recordsNeeded}',
    help: 'zuerst Check-ins, Rückmeldungen oder Zusagen erfassen; ein Text aus nichts wäre erfunden',
  },
  'draft/not-enough-evidence#texts': {
    message: 'zu `{person}` gibt es in `{cycle}` keinen Text zum Durchsehen',
    help: 'die Texte übergeben oder zuerst eintragen',
  },
  'draft/cycle-open': {
    message: '`{cycle}` ist noch nicht abgeschlossen',
    help: 'zuerst den Zyklus abschließen; bis dahin sagt `review-note`, wie es steht',
  },
  'draft/not-rated': {
    message: 'für `{cycle}` hat noch niemand `{person}` bewertet',
    help: 'zuerst die Führungskraft die Bereiche bewerten lassen',
  },
  'draft/already-shared': {
    message: 'die Beurteilung von `{person}` für `{cycle}` ist schon geteilt',
    help: 'vor dem Teilen nachsehen; jetzt mit der Person sprechen',
  },
  'draft/contact': {
    message: 'dieser Entwurf handelt von einer Person; Fragen gehen an {contact}',
    help: 'der Person sagen, dass er entworfen wurde, woraus, und wer ihn geprüft hat',
  },
  'draft/too-few-givers': {
    message:
      'Rückmeldungen von {givers} Personen sind weggelassen: bei weniger als {needed} wäre zu sehen, von wem sie sind',
    help: 'weitere Menschen fragen oder mit ihnen sprechen',
  },
  'draft/validate-first': {
    message: 'nichts in dieser Zusammenfassung gilt, bevor die Führungskraft sie bestätigt hat',
    help: 'neben den Zielen und Notizen lesen und berichtigen',
  },
  'draft/lines-left-out': {
    message: 'von {count} Einträgen zu `{section}` sind die neuesten {shown} gezeigt',
    help: 'die anderen dort ansehen, wo sie stehen',
  },
  'draft/concern-id-taken': {
    message: 'es gibt schon ein Bedenken mit der Id `{concern}`',
    help: 'dem neuen eine eigene Id geben',
  },
  'draft/concern-not-found': {
    message: 'kein Bedenken hat die Id `{concern}`',
    help: 'ein Bedenken des Beurteilungsbuchs nennen',
  },
  'draft/concern-answered': {
    message: '`{concern}` hat schon eine Antwort',
    help: 'die Person ein neues Bedenken äußern lassen; eine gegebene Antwort bleibt',
  },
  'draft/concern-raised-answered': {
    message: '`{concern}` kommt mit einer Antwort, die nur jemand anderes geben kann',
    help: 'es ohne Antwort äußern und jemand anderen antworten lassen',
  },
  'draft/concern-no-answer': {
    message: 'die Antwort auf `{concern}` hat keine Worte',
    help: 'schreiben, was sich ergab und was daraus folgt',
  },
  'draft/concern-no-answer#early': {
    message: '`{concern}` wurde am {raised} geäußert und kann nicht am {on} beantwortet sein',
    help: 'den Tag der Antwort nennen',
  },
  'draft/concern-own-answer': {
    message: '`{person}` hat `{concern}` geäußert und kann es nicht auch beantworten',
    help: 'jemand anderen antworten lassen, am besten die genannte Stelle',
  },
};
