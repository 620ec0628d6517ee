import { goalAt } from '@throughline/core';
import type { GoalIndex, KeyResult, Suggestion } from '@throughline/core';
import { hasBeside } from '../goal/has-beside.ts';
import { goalCodes } from '../goal/path-of.ts';

/** An activity may stand beside the result it leads to, when it says what it is. */
export const isStepToResult = (index: GoalIndex, goal: number): boolean =>
  index.kind[goal] === goalCodes.keyResult && isStep(index, goal) && hasResultBeside(index, goal);

/** Suggests to say that a key result is an output; none where no result stands beside it that it could lead to. */
export const asStep = (index: GoalIndex, goal: number): readonly Suggestion[] => {
  if (index.kind[goal] !== goalCodes.keyResult || !hasResultBeside(index, goal)) return [];
  return [
    {
      title: 'say that it is an output on the way to the results beside it',
      changes: [{ kind: 'revise', goal: index.ids[goal]!, set: { kind: 'output' } }],
    },
  ];
};

/** Does the objective of a key result also track something that is no step? */
const hasResultBeside = (index: GoalIndex, goal: number): boolean =>
  hasBeside(index, goal, (other) => !isStep(index, other));

const isStep = (index: GoalIndex, goal: number): boolean => {
  const { kind } = goalAt(index, goal) as KeyResult;
  return kind === 'activity' || kind === 'output' || kind === 'milestone';
};
