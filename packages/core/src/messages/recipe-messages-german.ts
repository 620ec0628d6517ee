import type { MessageCatalogue } from '../finding/message-template.ts';

/** German texts of the findings about edits of a draft that no change can express. */
export const recipeMessagesGerman = {
  'recipe/removed#goal': {
    message: '`{id}` fehlt in `{list}`, und Ziele werden nie entfernt',
    help: 'mit `setState` absagen oder archivieren',
  },
  'recipe/removed#fact': {
    message: 'der Messwert `{id}` fehlt, und Fakten werden nie entfernt',
    help: 'zurücknehmen: einen Messwert mit `retracts` hinzufügen',
  },
  'recipe/removed': {
    message: '`{id}` fehlt in `{list}`, und dort wird nie etwas entfernt',
    help: 'wieder einsetzen; über eigene Felder beenden, oder eine Person mit `erasePerson` löschen',
  },
  'recipe/id-edited': {
    message: 'die Kennung `{id}` in `{list}` wurde zu `{to}` geändert',
    help: 'die Kennung zurücksetzen; ein Eintrag mit anderer Kennung ist ein anderer Eintrag',
  },
  'recipe/id-twice': {
    message:
      'die Kennung `{id}` steht mehr als einmal in `{list}`, es ist also unklar, welcher Eintrag gemeint ist',
    help: 'jedem Eintrag eine eigene Kennung geben',
  },
  'recipe/edited-in-place': {
    message: 'der Messwert `{id}` wurde bearbeitet',
    help: 'zurücksetzen, mit einem Messwert mit `retracts` zurücknehmen und den richtigen hinzufügen',
  },
  'recipe/edited-in-place#said': {
    message: '`{id}` in `{list}` wurde bearbeitet, und was gesagt wurde, bleibt stehen',
    help: 'zurücksetzen und einen weiteren Eintrag hinzufügen',
  },
  'recipe/kept-field': {
    message: '`{field}` von `{id}` wird von selbst geführt',
    help: 'lassen, wie es ist',
  },
  'recipe/kept-field#set': {
    message: 'keine Änderung schreibt `{field}` des Dokuments',
    help: 'lassen, wie es ist; es gehört zum Dokument, mit dem das Protokoll beginnt',
  },
  'recipe/agreed': {
    message: '`{field}` von `{id}` sagt, wer zugestimmt hat, und das ist, wer die Änderung macht',
    help: 'lassen, wie es ist, und `{change}` anwenden',
  },
  'recipe/no-step': {
    message: 'kein einzelner Schritt führt `{id}` von `{from}` nach `{to}`',
    help: 'von hier möglich: {steps}',
  },
} as const satisfies MessageCatalogue;
