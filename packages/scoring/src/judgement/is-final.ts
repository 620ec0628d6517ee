import type { GoalIndex } from '@throughline/core';
import { goalStates } from '@throughline/core';

const closed = /* @__PURE__ */ goalStates.indexOf('closed');

/** Has the deadline of a goal passed at the end of a day? The deadline itself is still open. */
export const isOver = ({ endDay }: GoalIndex, goal: number, day: number): boolean =>
  endDay[goal] !== -1 && day >= endDay[goal]!;

/** Was a goal or its cycle closed? */
export const isClosed = (index: GoalIndex, goal: number): boolean =>
  index.state[goal] === closed || index.document.cycles?.[index.cycle[goal]!]?.state === 'closed';

/** Has the deadline passed, or was the goal or its cycle closed? */
export const isFinal = (index: GoalIndex, goal: number, day: number): boolean =>
  isOver(index, goal, day) || isClosed(index, goal);
