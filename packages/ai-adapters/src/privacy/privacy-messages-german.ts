import type { MessageCatalogue } from '@throughline/core';

/** The German texts of {@link privacyMessages}. */
export const privacyMessagesGerman: MessageCatalogue = {
  'draft/private-left-out': {
    message: '{sentences} Sätze über Privates gingen nicht an das Modell',
    help: 'Gesundheit, Familie, Glauben, Politik und Herkunft aus Notizen über die Arbeit heraushalten',
  },
  'draft/text-cut': {
    message: '{texts} Texte gingen nur bis {longest} Zeichen an das Modell',
    help: 'den Rest selbst ansehen',
  },
  'draft/records-left-out': {
    message: '{records} Datensätze waren mehr, als eine Anfrage fasst, und gingen nicht an das Modell',
    help: 'nach weniger Zielen auf einmal fragen',
  },
};
