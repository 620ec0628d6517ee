import type { MessageCatalogue } from '../finding/message-template.ts';

/** German texts of the findings about goal sets that are read line by line. */
export const ndjsonMessagesGerman = {
  'ndjson/bad-header': {
    message: 'die erste Zeile ist nicht der Kopf eines Zielsystems',
    help: 'mit einer Zeile wie `{"type":"goalSet","schemaVersion":1,"organization":{...}}` beginnen',
  },
  'ndjson/bad-header#again': {
    message: 'Zeile {line} ist ein zweiter Kopf',
    help: 'immer nur ein Zielsystem senden, mit einem Kopf am Anfang',
  },
  'ndjson/bad-header#list': {
    message: 'der Kopf enthält die Liste `{field}`',
    help: 'jeden ihrer Einträge als eigene Zeile senden',
  },
  'ndjson/bad-line': {
    message: 'Zeile {line} ist kein JSON',
    help: 'jede Zeile enthält einen Eintrag; nach einer abgeschnittenen oder verbundenen Zeile suchen',
  },
  'ndjson/bad-line#bytes': {
    message: 'Zeile {line} enthält Bytes, die nicht UTF-8 sind',
    help: 'den Text als UTF-8 senden',
  },
  'ndjson/bad-line#long': {
    message: 'Zeile {line} ist länger als {limit} Zeichen',
    help: 'den Eintrag aufteilen oder `lineLength` anheben',
  },
  'ndjson/unknown-type': {
    message: 'Zeile {line} sagt nicht, was sie enthält',
    help: '`type` auf eines davon setzen: {types}',
  },
  'ndjson/unknown-type#other': {
    message: 'Zeile {line} enthält `{type}`, das ist kein Teil eines Zielsystems',
    help: 'eines davon verwenden: {types}',
  },
  'ndjson/too-many': {
    message: 'Zeile {line} ist ein `{type}` mehr als die {limit}, die angenommen werden',
    help: 'das Zielsystem aufteilen oder die Grenze `entries` anheben',
  },
  'ndjson/broken-off': {
    message: 'der Text brach nach Zeile {line} ab: {reason}',
    help: 'noch einmal von vorn senden',
  },
} as const satisfies MessageCatalogue;
