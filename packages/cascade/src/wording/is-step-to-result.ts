import { goalAt } from '@throughline/core';
import type { GoalIndex, KeyResult, Suggestion } from '@throughline/core';
import { goalCodes } from '../goal/path-of.ts';
import { isSetAside } from '../goal/standing.ts';

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
const hasResultBeside = (index: GoalIndex, goal: number): boolean => {
  const objective = index.container[goal]!;
  if (objective < 0) return false;
  const { offsets, targets } = index.contained;
  for (let at = offsets[objective]!; at < offsets[objective + 1]!; at++) {
    const sibling = targets[at]!;
    if (sibling !== goal && !isSetAside(index, sibling) && !isStep(index, sibling)) return true;
  }
  return false;
};

const isStep = (index: GoalIndex, goal: number): boolean => {
  const { kind } = goalAt(index, goal) as KeyResult;
  return kind === 'activity' || kind === 'output' || kind === 'milestone';
};
