import type { MessageCatalogue } from '@throughline/core';

/** German texts of nudges. */
export const nudgeMessagesGerman: MessageCatalogue = {
  'draft/nudge#check-in': {
    message: 'zu `{title}` gab es seit {days} Tagen keinen Check-in',
    help: 'einen Wert eintragen; wo etwas im Weg steht, hilft auch eine Notiz',
  },
  'draft/nudge#check-in-undated': {
    message: 'zu `{title}` gibt es noch keinen Check-in',
    help: 'einen Wert eintragen; wo etwas im Weg steht, hilft auch eine Notiz',
  },
  'draft/nudge#stalled': {
    message: '`{title}` steht seit mindestens {days} Tagen bei {percent} %',
    help: 'sehen, was es wieder in Bewegung bringt oder ob der Zielwert noch passt',
  },
  'draft/nudge#review': {
    message: '{activity} in {cycle} war für {on} geplant und ist noch offen',
    help: 'einen neuen Tag dafür finden oder eintragen, dass sie stattfand',
  },
  'draft/nudge#action-item': {
    message: '`{title}` war für {due} vereinbart',
    help: 'als erledigt eintragen oder einen anderen Tag vereinbaren',
  },
  'draft/nudge#action-item-undated': {
    message: '`{title}` wurde am {on} vereinbart und ist noch offen',
    help: 'als erledigt eintragen oder einen Tag vereinbaren',
  },
  'draft/nudge#talk': {
    message: 'das letzte Gespräch mit `{person}` war vor {days} Tagen',
    help: 'einen Tag für das nächste finden',
  },
  'draft/nudge#talk-none': {
    message: 'ein Gespräch mit `{person}` ist nicht eingetragen',
    help: 'einen Tag für das erste finden',
  },
};
