import { dayNumberOf } from '@throughline/core';
import type { GoalIndex } from '@throughline/core';

/** Codes of the states in which a key result had a result: published and closed. */
const published = 3;
const closed = 4;

/**
 * 1 for each cycle, by position, that is over on a day and should have been wrapped up lately: one that nobody has
 * closed, and one that has been over for less time than it lasted. What ended before is history.
 */
export const endedCycles = ({ document }: GoalIndex, day: number): Uint8Array => {
  const { cycles = [] } = document;
  return Uint8Array.from(cycles, ({ start, end, state }) => {
    const first = dayNumberOf(start);
    const after = dayNumberOf(end);
    if (first === undefined || after === undefined || first >= after || day < after) return 0;
    return state !== 'closed' || day - after < after - first ? 1 : 0;
  });
};

/** Did a goal come to a result worth looking back at? Drafts and what was set aside did not. */
export const isReviewed = ({ state }: GoalIndex, goal: number): boolean =>
  state[goal] === published || state[goal] === closed;
