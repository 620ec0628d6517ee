import type { MessageCatalogue } from '../finding/message-template.ts';

/** English texts of the findings that refuse a change. */
export const changeMessages = {
  'change/unknown-goal': { message: 'there is no goal `{goal}`', help: 'add it first, or correct the id' },
  'change/id-taken': {
    message: 'the id `{id}` is already in use ({entity})',
    help: 'choose another id, or change what is there',
  },
  'change/field-has-own-change': {
    message: '`{field}` of `{goal}` cannot be revised',
    help: 'use `{change}`',
  },
  'change/field-has-own-change#fixed': {
    message: '`{field}` of `{goal}` cannot be revised',
    help: 'leave it out; the engine keeps it',
  },
  'change/unknown-field': {
    message: 'there is no field `{field}` on goals of kind {entity}',
    help: 'use one of: {fields}',
  },
  'change/reason-needed': {
    message: '`{goal}` is published, so its target does not move without a reason',
    help: 'say why in `reason`',
  },
  'change/reason-needed#correction': {
    message: 'a correction of `{goal}` needs a reason',
    help: 'say why in `reason`',
  },
  'change/closed': {
    message: '`{goal}` is closed',
    help: 'reopen it first, or record a correction with `correctClosed`',
  },
  'change/closed#cycle': {
    message: '`{goal}` belongs to the closed cycle `{cycle}`',
    help: 'choose an open cycle, or record a correction with `correctClosed`',
  },
  'change/closed#container': {
    message: '`{goal}` belongs to `{container}`, which is closed',
    help: 'reopen that first, or record a correction with `correctClosed`',
  },
  'change/closed#parent': {
    message: '`{parent}` is closed, so links to it stay as they are',
    help: 'reopen it first, or choose a goal that is open',
  },
  'change/step-not-allowed': {
    message: '`{goal}` is `{state}`, and `{step}` is not a next step from there',
    help: 'possible from here: {steps}',
  },
  'change/step-not-allowed#part': {
    message: 'it is not said in which part `{goal}` is signed off',
    help: 'set `as` to `owner` or `manager`',
  },
  'change/step-not-allowed#not-closed': {
    message: '`{goal}` is not closed, so there is nothing to correct',
    help: 'use `recordCheckIn`',
  },
  'change/would-close-a-loop': {
    message: '`{id}` would lead back to itself: {loop}',
    help: 'leave out the link to `{parent}`',
  },
  'change/human-needed': {
    message: '`{change}` needs a human, and `{actor}` is a service',
    help: 'send it with the person who decided as `actor`',
  },
  'change/unknown-reference': {
    message: 'there is no {entity} `{id}`',
    help: 'add it first, or correct the id',
  },
  'change/unknown-reference#link': {
    message: '`{goal}` does not support `{parent}`',
    help: 'link them with `reparent` first',
  },
  'change/unknown-reference#template': {
    message: '`{id}` is not a KRA of the template',
    help: 'add the KRA to `kras`, or correct the id',
  },
  'change/check-in-conflict': {
    message: 'the key `{key}` is already used by a check-in with other content',
    help: 'choose another key, or retract the first one',
  },
  'change/bad-shape': {
    message: 'the change does not have the right shape',
    help: 'compare it with the JSON Schema of changes',
  },
  'change/bad-shape#kind': { message: 'there is no change of kind `{kind}`', help: 'use one of: {kinds}' },
  'change/bad-shape#entity': {
    message: '`{id}` would no longer have the right shape',
    help: 'look at the new value of: {fields}',
  },
  'change/bad-shape#weight': {
    message: 'the weight {weight} is out of range',
    help: 'use 0 to 10000 with at most two decimals',
  },
  'change/bad-shape#size': {
    message: 'the change would add {count} goals at once',
    help: 'send it in parts of at most {limit}',
  },
  'change/revision-conflict': {
    message: 'the goal set is at revision {revision}, not {expected}',
    help: 'read it again, look at what is new, and send the change once more',
  },
  'change/still-in-use': {
    message: '`{id}` is still referred to by `{by}`',
    help: 'take the reference away first',
  },
  'change/cannot-undo': {
    message: 'the erasure of a person cannot be taken back',
    help: 'add the person again under a new id',
  },
  'change/log-gap': {
    message: 'entry {revision} does not follow revision {before}',
    help: 'replay the entries in order, without gaps, on the set they were made for',
  },
} as const satisfies MessageCatalogue;
