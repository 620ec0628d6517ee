import type { MessageCatalogue } from '../finding/message-template.ts';

/** German texts of the findings about change logs. */
export const logMessagesGerman = {
  'log/not-a-log': {
    message: 'ein Änderungsprotokoll ist eine Liste von Einträgen',
    help: 'die Einträge von `applyChanges` oder den Text von `encodeChangeLog` übergeben',
  },
  'log/not-a-log#long': {
    message: 'das Protokoll hat {count} Einträge, gelesen werden höchstens {limit}',
    help: 'in Teilen lesen oder die Grenze `entries` anheben',
  },
  'log/bad-line': {
    message: 'Zeile {line} ist kein JSON',
    help: 'jede Zeile enthält einen Eintrag; nach einer abgeschnittenen oder verbundenen Zeile suchen',
  },
  'log/bad-entry': {
    message: 'Eintrag {entry} ist kein Eintrag eines Änderungsprotokolls',
    help: 'was daran nicht stimmt, sagen die folgenden Befunde',
  },
  'log/older-than-base': {
    message: 'Revision {revision} ist nicht neuer als der Ausgangsstand mit Revision {base}',
    help: 'weglassen, was der Ausgangsstand schon enthält, oder einen älteren verwenden',
  },
  'log/repeated-revision': {
    message: 'Revision {revision} kommt zweimal vor',
    help: 'den zuerst geschriebenen Eintrag behalten; der andere wurde noch einmal angehängt',
  },
  'log/gap': {
    message: 'Revision {revision} folgt nicht auf Revision {before}',
    help: 'die Einträge dazwischen suchen oder die Reihenfolge herstellen',
  },
  'log/changed-entry': {
    message: 'der Eintrag mit Revision {revision} ist nicht der, der versiegelt wurde',
    help: 'aus einer Kopie wiederherstellen; bis dahin ist ab hier nichts bewiesen',
  },
  'log/changed-entry#line': {
    message: 'Zeile {line} ist nicht so geschrieben, wie sie versiegelt wurde',
    help: 'die Bytes der Zeile aus einer Kopie wiederherstellen',
  },
  'log/broken-chain': {
    message: 'der Eintrag mit Revision {revision} wurde nicht nach dem davor versiegelt',
    help: 'nach Einträgen suchen, die entfernt, eingefügt oder verschoben wurden',
  },
  'log/broken-chain#front': {
    message: 'das Protokoll beginnt nicht mit dem ersten Eintrag, sondern mit Revision {revision}',
    help: 'die ersten Einträge ergänzen oder den Hash davor als `previous` übergeben',
  },
  'log/broken-chain#end': {
    message: 'das Protokoll endet nicht mit dem erwarteten Eintrag',
    help: 'nach Einträgen suchen, die am Ende fehlen',
  },
  'log/unproven-erasure': {
    message: 'was aus Revision {revision} gelöscht wurde, passt nicht zur vermerkten Löschung',
    help: 'den Eintrag aus einer Kopie von nach der Löschung wiederherstellen',
  },
  'log/tombstone-in-use': {
    message: 'der Text `{tombstone}` wird schon verwendet',
    help: 'einen Platzhalter wählen, der in Zielen und Protokoll nirgends vorkommt',
  },
  'log/still-named': {
    message: 'an der Stelle {place} bleibt etwas stehen, das die Person nennt',
    help: 'Schlüssel und fremde Kennungen bleiben; den Absender ändern oder den Eintrag entfernen',
  },
  'log/not-in-goals': {
    message: 'in den Zielen von damals gibt es {entity} `{id}` nicht',
    help: 'die Kennung berichtigen oder nach einem späteren Zeitpunkt fragen',
  },
} as const satisfies MessageCatalogue;
