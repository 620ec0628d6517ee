import { assignmentOn } from '@throughline/core';
import type { Assignment, GoalIndex, PersonId } from '@throughline/core';

/** Where somebody mainly works on a day: the largest share of full time, then the latest start, then by id. */
export const mainAssignment = (index: GoalIndex, person: PersonId, day: number): Assignment | undefined => {
  const [first, ...others] = assignmentOn(index, person, day);
  if (first === undefined) return undefined;
  return others.reduce((best, each) => (comesBefore(each, best) ? each : best), first);
};

const comesBefore = (left: Assignment, right: Assignment): boolean => {
  const [leftShare, rightShare] = [left.fte ?? 1, right.fte ?? 1];
  if (leftShare !== rightShare) return leftShare > rightShare;
  return left.from === right.from ? left.id < right.id : left.from > right.from;
};
