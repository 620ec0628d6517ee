import type { MessageCatalogue } from '../finding/message-template.ts';

/** English texts of everything that can be wrong with the shape of a document. */
export const shapeMessages = {
  'shape/missing': {
    message: '`{field}` is missing',
    help: 'add `{field}`',
  },
  'shape/wrong-type#text': {
    message: '`{field}` must be a text',
    help: 'put the value in quotes',
  },
  'shape/wrong-type#number': {
    message: '`{field}` must be a number',
    help: 'write a plain number, without quotes, unit or separator of thousands',
  },
  'shape/wrong-type#boolean': {
    message: '`{field}` must be true or false',
    help: 'write true or false without quotes',
  },
  'shape/wrong-type#list': {
    message: '`{field}` must be a list',
    help: 'put the entries in square brackets, also when there is only one',
  },
  'shape/wrong-type#object': {
    message: '`{field}` must be an object',
    help: 'write its fields in curly brackets; an instance of a class has to be made plain first',
  },
  'shape/wrong-type#json': {
    message: '`{field}` is nothing that JSON can carry',
    help: 'use texts, numbers, true, false, null, lists and plain objects',
  },
  'shape/wrong-type#null': {
    message: '`{field}` is null',
    help: 'leave it out where there is nothing to say; null does not stand for that',
  },
  'shape/unknown-key': {
    message: '`{field}` is not a known field here',
    help: 'take it out, or move it into `extensions`, where data of your own is kept',
  },
  'shape/unknown-key#near': {
    message: '`{field}` is not a known field here',
    help: 'write `{nearest}` if that is meant; data of your own goes into `extensions`',
  },
  'shape/not-listed': {
    message: '`{field}` cannot be `{value}`',
    help: 'use one of: {allowed}',
  },
  'shape/not-listed#near': {
    message: '`{field}` cannot be `{value}`',
    help: 'write `{nearest}` if that is meant; the choices are: {allowed}',
  },
  'shape/not-listed#null': {
    message: '`{field}` is null',
    help: 'leave it out where there is nothing to say, or use one of: {allowed}',
  },
  'shape/not-listed#other': {
    message: '`{field}` must be one of the listed words',
    help: 'use one of: {allowed}',
  },
  'shape/not-a-date': {
    message: '`{field}` is not a date: `{value}`',
    help: 'write year, month and day of a day that exists, as in `2026-04-01`',
  },
  'shape/not-an-instant': {
    message: '`{field}` is not an instant: `{value}`',
    help: 'write date and time in UTC with a `Z` at the end, as in `2026-05-15T21:00:00Z`',
  },
  'shape/bad-id#empty': {
    message: '`{field}` is an empty id',
    help: 'give it at least one character',
  },
  'shape/bad-id#too-long': {
    message: '`{field}` is an id of more than {limit} characters',
    help: 'shorten the id here and wherever it is referred to',
  },
  'shape/bad-id#control-character': {
    message: '`{field}` holds a control character: `{value}`',
    help: 'take line breaks, tabs and the like out of the id',
  },
  'shape/bad-id#lone-surrogate': {
    message: '`{field}` holds half of a surrogate pair: `{value}`',
    help: 'send the id as text in UTF-8; a cut through an emoji leaves such a half',
  },
  'shape/bad-id#reserved': {
    message: '`{field}` must not be `{value}`',
    help: 'choose another id; this word has a meaning of its own in JavaScript',
  },
  'shape/too-long': {
    message: '`{field}` has {length} characters, more than {limit}',
    help: 'shorten the text',
  },
  'shape/too-long#document': {
    message: 'the JSON text has {length} characters, more than {limit}',
    help: 'raise the limit `textLength`, or read the document in pieces as NDJSON',
  },
  'shape/too-short': {
    message: '`{field}` is empty',
    help: 'write at least one character',
  },
  'shape/too-many': {
    message: '`{field}` has {count} entries, more than {limit}',
    help: 'shorten the list, or raise the limit `{option}`',
  },
  'shape/too-many#values': {
    message: 'the `extensions` of the document hold more than {limit} values in all',
    help: 'carry less in `extensions`, or raise the limit `values`',
  },
  'shape/too-many#reads': {
    message: 'reading ended after {limit} values',
    help: 'send less at once, or raise the limit `reads`',
  },
  'shape/not-finite': {
    message: '`{field}` is not a finite number',
    help: 'leave the field out as long as the number is not known',
  },
  'shape/one-variant#none': {
    message: '`{field}` has none of: {allowed}',
    help: 'give exactly one of them',
  },
  'shape/one-variant#several': {
    message: '`{field}` says several things at once: {given}',
    help: 'keep exactly one of them',
  },
  'shape/too-deep': {
    message: '`{field}` is nested deeper than {limit} levels',
    help: 'flatten the data, or raise the limit `depth`',
  },
  'shape/reserved-key': {
    message: '`{field}` must not be a name in `extensions`',
    help: 'choose another name; this word has a meaning of its own in JavaScript',
  },
  'shape/bad-json': {
    message: 'the text is not JSON',
    help: 'check that the text is complete and nothing but JSON',
  },
  'shape/bad-json#place': {
    message: 'the text is not JSON: line {line}, column {column} does not fit',
    help: 'look there for a missing or surplus comma, quote or bracket',
  },
  'shape/schema-version': {
    message: '`{field}` must be {known}',
    help: 'write {known}, or leave the field out of a document of the first days',
  },
  'shape/schema-version#newer': {
    message: 'the document is of version {found}; this library reads up to {known}',
    help: 'update the library',
  },
  'shape/not-an-object': {
    message: 'the document is not an object',
    help: 'pass the object that was read from JSON',
  },
  'shape/not-an-object#unreadable': {
    message: 'the document cannot be read: one of its fields refuses to be read',
    help: 'pass plain data, for instance the result of `JSON.parse`',
  },
  'shape/salvaged#field': {
    message: '`{field}` was moved to `{to}`',
    help: 'the reason is `{cause}`: {problem}; {next}',
  },
  'shape/salvaged#text': {
    message: '`{field}` is kept as JSON text in `{to}`',
    help: 'the reason is `{cause}`: {problem}; {next}',
  },
  'shape/salvaged#entity': {
    message: '`{field}` could not be read and was kept under `{to}`',
    help: 'the reason is `{cause}`: {problem}; {next}',
  },
  'shape/salvaged#placeholder': {
    message:
      '`{field}` could not be read, so a placeholder stands for it; the original is in `extensions.unread`',
    help: 'the reason is `{cause}`: {problem}; {next}',
  },
  'shape/salvaged#lost': {
    message: '`{field}` holds something that JSON cannot carry, and that part was left out',
    help: 'the reason is `{cause}`: {problem}; {next}',
  },
  'shape/salvaged#more': {
    message: '{count} more pieces were set aside',
    help: 'put the pieces named before them right first',
  },
} as const satisfies MessageCatalogue;
