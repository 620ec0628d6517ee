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
  'draft/value-misfit': {
    message: '`{field}` does not belong to what this task drafts, or is of another kind',
    help: 'edit the texts and numbers of the draft, and leave its fields as they are',
  },
  'draft/reviewer-may-not': {
    message: '`{person}` may not change `{goal}`, or may not see it',
    help: 'let somebody decide who may change the goal',
  },
  'draft/reviewer-may-not#add': {
    message: '`{person}` could not change the new goal `{goal}`',
    help: 'name the owner or unit it belongs to, or let somebody decide who answers for it',
  },
  'draft/reviewer-may-not#see': {
    message: 'the draft speaks of {hidden} goals that `{person}` may not see',
    help: 'let somebody decide who may see them, or draft from what this person may see',
  },
  'draft/reviewer-may-not#person': {
    message: '`{person}` does not oversee `{about}`, whom the draft is about',
    help: 'let the manager or the HR partner of that person decide',
  },
  'draft/own-draft': {
    message: 'the draft is about `{person}`, and nobody decides about such a draft about themself',
    help: 'let the manager of that person decide',
  },
  'draft/task-misnamed': {
    message: 'the draft is about `{about}`, and `{task}` is no task about a person',
    help: 'take the draft as its drafter returned it, or let it be drafted again',
  },
  'draft/task-misnamed#section': {
    message: '`{section}` is a part of `{of}`, which is about a person, and the draft is named `{task}`',
    help: 'name the task that the text was drafted for, or give the part another key',
  },
  'draft/about-another': {
    message: 'the draft is about `{about}`, not about `{told}`',
    help: 'review it as a draft about the person that it names',
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
  'draft/value-misfit': {
    message: '`{field}` gehört nicht zu dem, was diese Aufgabe entwirft, oder ist von anderer Art',
    help: 'Texte und Zahlen des Entwurfs bearbeiten und seine Felder lassen, wie sie sind',
  },
  'draft/reviewer-may-not': {
    message: '`{person}` darf `{goal}` nicht ändern oder nicht sehen',
    help: 'jemanden entscheiden lassen, der das Ziel ändern darf',
  },
  'draft/reviewer-may-not#add': {
    message: '`{person}` könnte das neue Ziel `{goal}` nicht ändern',
    help: 'die Verantwortliche oder den Bereich nennen, oder jemanden entscheiden lassen, der dafür einsteht',
  },
  'draft/reviewer-may-not#see': {
    message: 'der Entwurf spricht von {hidden} Zielen, die `{person}` nicht sehen darf',
    help: 'jemanden entscheiden lassen, der sie sehen darf, oder aus dem entwerfen, was diese Person sehen darf',
  },
  'draft/reviewer-may-not#person': {
    message: '`{person}` hat keinen Einblick in die Arbeit von `{about}`, um die es im Entwurf geht',
    help: 'die Führungskraft oder den HR-Partner dieser Person entscheiden lassen',
  },
  'draft/own-draft': {
    message:
      'im Entwurf geht es um `{person}`, und über einen solchen Entwurf entscheidet niemand in eigener Sache',
    help: 'die Führungskraft dieser Person entscheiden lassen',
  },
  'draft/task-misnamed': {
    message: 'im Entwurf geht es um `{about}`, und bei `{task}` geht es um keine Person',
    help: 'den Entwurf nehmen, wie er entstand, oder neu entwerfen lassen',
  },
  'draft/task-misnamed#section': {
    message: '`{section}` gehört zu `{of}`, wo es um eine Person geht, und der Entwurf heißt `{task}`',
    help: 'die Aufgabe nennen, für die der Text entworfen wurde, oder dem Teil einen anderen Schlüssel geben',
  },
  'draft/about-another': {
    message: 'im Entwurf geht es um `{about}`, nicht um `{told}`',
    help: 'ihn als Entwurf über die Person prüfen, die er nennt',
  },
  'draft/value-not-plain': {
    message:
      'der geprüfte Wert besteht nicht aus einfachen Daten oder hat mehr als {values} Werte oder {characters} Zeichen',
    help: 'übergeben, was `JSON.parse` liefern könnte, und nur, was zum Entwurf gehört',
  },
};
