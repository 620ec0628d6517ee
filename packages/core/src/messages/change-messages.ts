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
  'change/reason-needed#judgement': {
    message: 'a judgement of `{goal}` needs a reason',
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
  'change/closed#days': {
    message: 'the cycle `{cycle}` is closed, so its `{field}` stays as it is',
    help: 'set its `state` back first',
  },
  'change/frozen': {
    message: '`{goal}` is frozen, so what it aims at stays as it is',
    help: 'reopen it first, or record what happens as check-ins',
  },
  'change/frozen#container': {
    message: '`{goal}` belongs to `{container}`, which is frozen',
    help: 'reopen that first, or record what happens as check-ins',
  },
  'change/frozen#new': {
    message: '`{goal}` cannot come in frozen',
    help: 'add it without `frozen`, then freeze it with `setState`',
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
  'change/step-not-allowed#undo': {
    message: '`{goal}` is `{state}` by now, so it does not go back to `{to}`',
    help: 'possible from here: {steps}',
  },
  'change/sign-off-needed': {
    message: '`{goal}` is not signed off as {missing}',
    help: 'let the owner and the manager sign it off first',
  },
  'change/wrong-signer#no-owner': {
    message: 'nobody answered for `{goal}` on {day}',
    help: 'name an accountable owner with `setOwners` first',
  },
  'change/wrong-signer#owner': {
    message: '`{actor}` did not answer for `{goal}` on {day}',
    help: 'let one of these sign as owner: {people}',
  },
  'change/wrong-signer#manager': {
    message: '`{actor}` did not manage an owner of `{goal}` on {day}',
    help: 'let one of these sign as manager: {people}',
  },
  'change/wrong-signer#top': {
    message: '`{actor}` answers for `{goal}` and had no manager on {day}',
    help: 'let another person sign as manager',
  },
  'change/wrong-signer#both': {
    message: '`{actor}` has signed `{goal}` off in the other part already',
    help: 'let another person sign; two people have to agree',
  },
  'change/would-close-a-loop': {
    message: '`{id}` would lead back to itself: {loop}',
    help: 'leave out the link to `{parent}`',
  },
  'change/human-needed': {
    message: '`{change}` needs a human, and `{actor}` is a service',
    help: 'send it with the person who decided as `actor`',
  },
  'change/human-needed#other': {
    message: '`{by}` decided, and `{actor}` sends it',
    help: 'send it with the person who decided as `actor`',
  },
  'change/bad-draft': {
    message: 'a draft that was {outcome} cannot have an edit ratio of {ratio}',
    help: 'use 0 to {most}',
  },
  'change/bad-draft#late': {
    message: 'the decision of {at} is later than now, {now}',
    help: 'set `at` of the context to when the decision is recorded',
  },
  'change/bad-draft#signed': {
    message: '`{goal}` comes from a draft, so nobody can have signed it off',
    help: 'leave `signOffs` out, and sign it off once it is there',
  },
  'change/unknown-reference': {
    message: 'there is no {entity} `{id}`',
    help: 'add it first, or correct the id',
  },
  'change/unknown-reference#link': {
    message: '`{goal}` does not support `{parent}`',
    help: 'link them with `reparent` first',
  },
  'change/unknown-reference#part': {
    message: 'the measure of `{goal}` has no {entity} `{id}`',
    help: 'use one of: {known}',
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
  'change/bad-shape#batch': {
    message: 'there are {count} changes in one batch',
    help: 'send them in parts of at most {limit}',
  },
  'change/bad-shape#reason': {
    message: 'the reason has {count} characters',
    help: 'shorten it to at most {limit}',
  },
  'change/bad-shape#twice': {
    message: '`{id}` is named twice',
    help: 'name it once, with everything that changes',
  },
  'change/bad-shape#period': {
    message: '`{id}` would end on {end}, which is not after its start on {start}',
    help: 'set `{field}` to a later day; it is the first day after the last',
  },
  'change/bad-judgement': {
    message: 'the judgement of `{goal}` gives neither a score nor a status',
    help: 'set `score` or `status`',
  },
  'change/bad-judgement#score': {
    message: 'a score of {score} for `{goal}` is out of range',
    help: 'use 0 to 1; 0.7 is 70 %',
  },
  'change/bad-judgement#until': {
    message: 'the judgement of `{goal}` would end on {until}, which is not after its start on {on}',
    help: 'set `until` to a later day; it is the first day the judgement no longer holds',
  },
  'change/check-in-does-not-fit': {
    message: '`{goal}` has a measure of kind `{measure}`, which takes no {given}',
    help: 'send one of: {takes}',
  },
  'change/check-in-does-not-fit#no-measure': {
    message: '`{goal}` has no measure of its own, so it takes no {given}',
    help: 'send one of: {takes}',
  },
  'change/revision-conflict': {
    message: 'the goal set is at revision {revision}, not {expected}',
    help: 'read it again, look at what is new, and send the change once more',
  },
  'change/revision-conflict#told': {
    message: 'the goal set is at revision {revision}, not {expected}: {edits}',
    help: 'read it again, look at what is new, and send the change once more',
  },
  'change/revision-conflict#goal': {
    message: '`{goal}` is at revision {revision}, not {expected}',
    help: 'read it again, look at what is new, and send the change once more',
  },
  'change/revision-conflict#goal-told': {
    message: '`{goal}` is at revision {revision}, not {expected}: {edits}',
    help: 'read it again, look at what is new, and send the change once more',
  },
  'change/revision-conflict#gone': {
    message: '`{goal}` was at revision {expected} and is not there any more',
    help: 'read the goals again; its addition was taken back',
  },
  'change/conflict': {
    message: '`{id}` is edited from both sides ({fields}): {edits}',
    help: 'look at both edits, and make yours again on what is there now',
  },
  'change/conflict#circle': {
    message: 'together the two edits would lead {goals} in a circle: {edits}',
    help: 'look at both edits, and leave one of the links out',
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
