import { actionItemQueryOf } from './action-item-query-of.ts';
import { checkInQueryOf } from './check-in-query-of.ts';
import { cycleQueryOf } from './cycle-query-of.ts';
import { directoryQueryOf } from './directory-query-of.ts';
import type { Frame } from './frame.ts';
import { goalFactOf } from './goal-fact-of.ts';
import { goalQueryOf } from './goal-query-of.ts';
import { meanCountOf } from './mean-count-of.ts';
import { personQueryOf } from './person-query-of.ts';
import { partsOf } from './parts.ts';
import type { AskedBy, Parts } from './parts.ts';
import type { Query } from './query.ts';
import { reviewQueryOf } from './review-query-of.ts';
import { talkQueryOf } from './talk-query-of.ts';
import { unitQueryOf } from './unit-query-of.ts';

/** Kinds of questions, the most particular first. Each takes what it understands, or says that it is none of its own. */
const kinds: readonly ((parts: Parts, by: AskedBy) => Query | undefined)[] = [
  reviewQueryOf,
  actionItemQueryOf,
  talkQueryOf,
  checkInQueryOf,
  cycleQueryOf,
  meanCountOf,
  goalFactOf,
  directoryQueryOf,
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
