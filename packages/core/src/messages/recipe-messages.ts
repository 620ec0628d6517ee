import type { MessageCatalogue } from '../finding/message-template.ts';

/** English texts of the findings about edits of a draft that no change can express. */
export const recipeMessages = {
  'recipe/removed#goal': {
    message: '`{id}` is gone from `{list}`, and goals are never removed',
    help: 'cancel it or archive it with `setState`',
  },
  'recipe/removed#fact': {
    message: 'the check-in `{id}` is gone, and facts are never removed',
    help: 'take it back: add a check-in with `retracts`',
  },
  'recipe/removed': {
    message: '`{id}` is gone from `{list}`, and nothing there is ever removed',
    help: 'put it back; end it by its own fields, or erase a person with `erasePerson`',
  },
  'recipe/id-edited': {
    message: 'the id `{id}` in `{list}` was changed to `{to}`',
    help: 'put the id back; an entry with another id is another entry',
  },
  'recipe/id-twice': {
    message: 'the id `{id}` stands more than once in `{list}`, so it is not clear which is edited',
    help: 'give every entry an id of its own',
  },
  'recipe/edited-in-place': {
    message: 'the check-in `{id}` was edited',
    help: 'put it back, take it back with a check-in with `retracts`, and add what is right',
  },
  'recipe/edited-in-place#said': {
    message: '`{id}` in `{list}` was edited, and what was said stays',
    help: 'put it back and add another entry',
  },
  'recipe/kept-field': {
    message: '`{field}` of `{id}` is kept by the engine',
    help: 'leave it as it is',
  },
  'recipe/kept-field#set': {
    message: 'no change writes `{field}` of the set',
    help: 'leave it as it is; it belongs to the document the log starts from',
  },
  'recipe/agreed': {
    message: '`{field}` of `{id}` says who agreed, which the actor of a change does',
    help: 'leave it as it is and apply `{change}`',
  },
  'recipe/no-step': {
    message: 'no one step leads `{id}` from `{from}` to `{to}`',
    help: 'possible from here: {steps}',
  },
} as const satisfies MessageCatalogue;
