/** English texts of what can be wrong with a query. */
export const queryMessages = {
  'query/bad-shape#object': { message: '`{place}` is no object', help: 'give it as an object of fields' },
  'query/bad-shape#list': {
    message: '`{place}` is no list',
    help: 'give it as a list, with at least one entry',
  },
  'query/bad-shape#text': { message: '`{place}` is no text', help: 'give it as a text' },
  'query/bad-shape#words': {
    message: '`{place}` is neither a text nor a list of texts',
    help: 'give one word or a list',
  },
  'query/bad-shape#number': { message: '`{place}` is no number', help: 'give it as a finite number' },
  'query/bad-shape#limit': {
    message: '`{place}` is no whole number within its bounds',
    help: 'give a whole number from {least} to {most}',
  },
  'query/bad-shape#date': { message: '`{place}` is no day', help: 'give a civil date such as `2026-04-01`' },
  'query/bad-shape#boolean': { message: '`{place}` is neither true nor false', help: 'give true or false' },
  'query/unknown-word#slip': { message: '`{place}` cannot be `{word}`', help: 'did you mean `{nearest}`?' },
  'query/unknown-word#other': { message: '`{place}` cannot be `{word}`', help: 'use one of {known}' },
  'query/unknown-id': {
    message: '`{place}` names `{id}`, which is not there',
    help: 'give an id of this goal set',
  },
  'query/too-large': { message: '`{place}` has too many entries: {count}', help: 'give at most {most}' },
  'query/does-not-go-together': {
    message: '`{place}` does not go together with `{other}`',
    help: 'leave one of the two out',
  },
} as const;
