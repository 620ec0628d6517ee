import type { Frame } from './frame.ts';
import { goalQueryOf } from './goal-query-of.ts';
import { personQueryOf } from './person-query-of.ts';
import { partsOf } from './parts.ts';
import type { AskedBy, Parts } from './parts.ts';
import type { ActionItemQuery, Query, ReviewQuery } from './query.ts';
import { talkQueryOf } from './talk-query-of.ts';
import { unitQueryOf } from './unit-query-of.ts';

/** Kinds of questions, the most particular first. Each takes what it understands, or says that it is none of its own. */
const kinds: readonly ((parts: Parts, by: AskedBy) => Query | undefined)[] = [
  (parts) => reviewQueryOf(parts),
  (parts, by) => actionItemQueryOf(parts, by),
  talkQueryOf,
  unitQueryOf,
  personQueryOf,
  goalQueryOf,
];

/** The query a question asks for. Undefined: its parts do not go together; every part has to be used. */
export const queryOf = (frame: Frame, by: AskedBy): Query | undefined => {
  for (const kind of kinds) {
    const parts = partsOf(frame);
    const query = kind(parts, by);
    if (query !== undefined) return parts.isDone() ? query : undefined;
  }
  return undefined;
};

const reviewQueryOf = (parts: Parts): ReviewQuery | undefined => {
  if (parts.noun('review') === undefined) return undefined;
  parts.take('vague');
  for (const state of ['overdue', 'due', 'upcoming'] as const)
    if (parts.take(state) === true) return { of: 'review', state };
  parts.take('open');
  return { of: 'review' };
};

const actionItemQueryOf = (parts: Parts, { actor }: AskedBy): ActionItemQuery | undefined => {
  if (parts.noun('actionItem') === undefined) return undefined;
  parts.noun('talk'); // `from one-to-ones` says where they come from anyway
  parts.take('vague');
  const state = parts.take('overdue') === true ? 'overdue' : 'open';
  parts.take('open');
  const owner = parts.take('me') === true ? actor : parts.take('person')?.id;
  return { of: 'actionItem', state, ...(owner === undefined ? {} : { owner }) };
};
