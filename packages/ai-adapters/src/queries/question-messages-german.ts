import type { MessageCatalogue } from '@throughline/core';

const fieldHelp = 'die Felder sind in docs/queries.md erklärt';
const answerHelp = 'die Abfrage dahinter steht in `query`, die Einträge hinter einer Zahl in `result`';

/** German texts of questions and their answers. Questions themselves are read in English. */
export const questionMessagesGerman: MessageCatalogue = {
  'draft/question-not-understood#words': {
    message: 'diese Wörter der Frage sind nicht bekannt: {words}',
    help: 'fragen lässt sich zum Beispiel: {examples}',
  },
  'draft/question-not-understood#together': {
    message: 'die Wörter der Frage sind bekannt, aber nicht, was sie zusammen fragen, wegen: {words}',
    help: 'fragen lässt sich zum Beispiel: {examples}',
  },
  'draft/question-not-understood#empty': {
    message: 'es gibt keine Frage',
    help: 'fragen lässt sich zum Beispiel: {examples}',
  },
  'draft/question-not-understood#long': {
    message: 'die Frage ist zu lang: {length} Zeichen oder Wörter, gelesen werden höchstens {most}',
    help: 'nur eines auf einmal fragen',
  },
  'draft/question-name-unknown': {
    message: 'nichts, das sichtbar ist, heißt `{name}`',
    help: 'den Namen so schreiben, wie er dort steht, notfalls in Anführungszeichen',
  },
  'draft/question-name-ambiguous': {
    message: '`{name}` kann mehreres sein: {candidates}',
    help: 'den ganzen Namen schreiben, notfalls in Anführungszeichen',
  },
  'draft/question-about-a-person#results': {
    message: 'die Frage gilt den Ergebnissen einer einzelnen Person',
    help: 'nach einer Einheit oder einem Ziel fragen; Fragen zu Personen müssen freigegeben sein',
  },
  'draft/question-about-a-person#compares': {
    message: 'die Frage vergleicht Personen nach ihren Ergebnissen',
    help: 'nach Einheiten oder Zielen fragen',
  },
  'draft/question-evidence-needed#talks': {
    message: 'über Mitarbeitergespräche liegt nichts vor',
    help: 'die Aufzeichnung als `reviewBook` übergeben',
  },
  'draft/question-evidence-needed#reviews': {
    message: 'ob eine Besprechung fällig ist, hängt von Zeit und Zeitzonen ab, die fehlen',
    help: '`now`, `zones` und für Überfälliges `held` übergeben',
  },
  'draft/query-refused': {
    message: 'die Abfrage lässt sich nicht ausführen: {problem}',
    help: 'die Abfrage berichtigen: {fix}',
  },
  'draft/query-word': {
    message: '`{place}` von `{of}` kann nicht `{word}` sein',
    help: 'möglich sind: {known}',
  },
  'draft/query-word#slip': {
    message: '`{place}` von `{of}` kann nicht `{word}` sein',
    help: 'ist `{nearest}` gemeint?',
  },
  'draft/answer#understood': { message: 'verstanden als: {query}', help: answerHelp },
  'draft/answer#heading': { message: 'Antwort für den {asOf}', help: answerHelp },
  'draft/answer#nothing': { message: 'nichts Sichtbares passt', help: answerHelp },
  'draft/answer#entry': { message: '{name}', help: answerHelp },
  'draft/answer#values': { message: '{name}: {values}', help: answerHelp },
  'draft/answer#number': { message: '{name}: {value} (von {size})', help: answerHelp },
  'draft/answer#count': { message: '{name}: {value}', help: answerHelp },
  'draft/answer#no-number': { message: '{name}: nicht bekannt', help: answerHelp },
  'draft/answer#withheld': {
    message: '{name}: nicht genannt, weil es weniger als {least} Personen beträfe',
    help: answerHelp,
  },
  'draft/answer#more': { message: 'und {more} weitere', help: answerHelp },
  'draft/answer#all': { message: 'alle zusammen', help: answerHelp },
  'draft/answer#none': { message: 'ohne Angabe', help: answerHelp },
  'draft/answer#review': { message: '{activity} in {cycle} am {on}: {state}', help: answerHelp },
  'draft/answer#item': { message: 'Vereinbarung von {owner}', help: answerHelp },
  'draft/answer#item-titled': { message: 'Vereinbarung von {owner}: {title}', help: answerHelp },
  'draft/answer-field#attainment': { message: 'Erreichung {value}', help: fieldHelp },
  'draft/answer-field#score': { message: 'Bewertung {value}', help: fieldHelp },
  'draft/answer-field#confidence': { message: 'Zuversicht {value}', help: fieldHelp },
  'draft/answer-field#gap': { message: 'Abstand zum Plan {value}', help: fieldHelp },
  'draft/answer-field#status': { message: 'Status {value}', help: fieldHelp },
  'draft/answer-field#grade': { message: 'Ergebnis {value}', help: fieldHelp },
  'draft/answer-field#silentDays': { message: '{value} Tage ohne Check-in', help: fieldHelp },
  'draft/answer-field#lastCheckIn': { message: 'letzter Check-in {value}', help: fieldHelp },
  'draft/answer-field#due': { message: 'fällig {value}', help: fieldHelp },
  'draft/answer-field#objectives': { message: 'Objectives: {value}', help: fieldHelp },
  'draft/answer-field#goals': { message: 'Ziele: {value}', help: fieldHelp },
  'draft/answer-field#lastTalk': { message: 'zuletzt geführtes Gespräch {value}', help: fieldHelp },
  'draft/answer-field#lastOwnTalk': { message: 'letztes eigenes Gespräch {value}', help: fieldHelp },
  'draft/answer-field#other': { message: '{field} {value}', help: fieldHelp },
};
