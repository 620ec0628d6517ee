import type { MessageCatalogue } from '@throughline/core';

/** English texts of nudges. They say what is, and what would help; never whose fault it is. */
export const nudgeMessages = {
  'draft/nudge#check-in': {
    message: '`{title}` has had no check-in for {days} days',
    help: 'record a value; where something is in the way, a note helps as well',
  },
  'draft/nudge#check-in-undated': {
    message: '`{title}` has no check-in yet',
    help: 'record a value; where something is in the way, a note helps as well',
  },
  'draft/nudge#stalled': {
    message: '`{title}` has stood at {percent} % for at least {days} days',
    help: 'see what would get it moving, or whether the target still fits',
  },
  'draft/nudge#review': {
    message: '{activity} of {cycle} was planned for {on} and is still open',
    help: 'find a new day for it, or record that it was held',
  },
  'draft/nudge#action-item': {
    message: '`{title}` was agreed for {due}',
    help: 'mark it as done, or agree on another day',
  },
  'draft/nudge#action-item-undated': {
    message: '`{title}` was agreed on {on} and is still open',
    help: 'mark it as done, or agree on a day',
  },
  'draft/nudge#talk': {
    message: 'the last one-to-one with `{person}` was {days} days ago',
    help: 'find a day for the next one',
  },
  'draft/nudge#talk-none': {
    message: 'there is no one-to-one with `{person}` on record',
    help: 'find a day for the first one',
  },
} as const satisfies MessageCatalogue;

/** Key of a text of a nudge. */
export type NudgeMessageKey = keyof typeof nudgeMessages;
