import type { MessageCatalogue } from '@throughline/core';

/** English texts about edits and about drafts that are no goals. */
export const reviewMessages = {
  'draft/not-an-edit': {
    message: 'a draft cannot do `{change}` to a goal',
    help: 'leave it out; a draft may revise a goal, shift its target or link it elsewhere',
  },
  'draft/reviewer-not-found': {
    message: 'no person has the id `{person}`',
    help: 'let somebody review it who is one of the people of the goal set',
  },
  'draft/value-not-plain': {
    message:
      'the reviewed value is no plain data, or has more than {values} values or {characters} characters',
    help: 'pass what `JSON.parse` could give, and only what belongs to the draft',
  },
} as const satisfies MessageCatalogue;

/** The same in German. */
export const reviewMessagesGerman: MessageCatalogue = {
  'draft/not-an-edit': {
    message: 'ein Entwurf kann `{change}` an keinem Ziel vornehmen',
    help: 'weglassen; ein Entwurf kann ein Ziel überarbeiten, seinen Zielwert verschieben oder es anders verknüpfen',
  },
  'draft/reviewer-not-found': {
    message: 'keine Person hat die Id `{person}`',
    help: 'von jemandem prüfen lassen, der zu den Personen der Ziele gehört',
  },
  'draft/value-not-plain': {
    message:
      'der geprüfte Wert besteht nicht aus einfachen Daten oder hat mehr als {values} Werte oder {characters} Zeichen',
    help: 'übergeben, was `JSON.parse` liefern könnte, und nur, was zum Entwurf gehört',
  },
};
