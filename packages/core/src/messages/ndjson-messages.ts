import type { MessageCatalogue } from '../finding/message-template.ts';

/** English texts of the findings about goal sets that are read line by line. */
export const ndjsonMessages = {
  'ndjson/bad-header': {
    message: 'the first line is not the header of a goal set',
    help: 'begin with a line like `{"type":"goalSet","schemaVersion":1,"organization":{...}}`',
  },
  'ndjson/bad-header#again': {
    message: 'line {line} is a second header',
    help: 'send one goal set at a time, with one header at its start',
  },
  'ndjson/bad-header#list': {
    message: 'the header holds the list `{field}`',
    help: 'send each of its entries as a line of its own',
  },
  'ndjson/bad-line': {
    message: 'line {line} is not JSON',
    help: 'each line holds one entry; look for a line that was cut or joined',
  },
  'ndjson/bad-line#bytes': {
    message: 'line {line} holds bytes that are not UTF-8',
    help: 'send the text as UTF-8',
  },
  'ndjson/bad-line#long': {
    message: 'line {line} is longer than {limit} characters',
    help: 'split the entry, or raise `lineLength`',
  },
  'ndjson/unknown-type': {
    message: 'line {line} does not say what it holds',
    help: 'set `type` to one of: {types}',
  },
  'ndjson/unknown-type#other': {
    message: 'line {line} holds a `{type}`, which is no part of a goal set',
    help: 'use one of: {types}',
  },
  'ndjson/too-many': {
    message: 'line {line} is one more of `{type}` than the {limit} that are accepted',
    help: 'split the goal set, or raise the limit `entries`',
  },
  'ndjson/broken-off': {
    message: 'the text broke off after line {line}: {reason}',
    help: 'send it again from the start',
  },
} as const satisfies MessageCatalogue;
