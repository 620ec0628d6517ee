import type { FindingData } from '../finding/finding.ts';
import type { GoalId } from '../model/ids.ts';
import type { ReviewMessage } from '../rhythm/review-problem.ts';

/** Takes down what is wrong with a decision or a goal. */
export type Tell = (
  key: ReviewMessage,
  path: readonly (string | number)[],
  data: FindingData,
  goal?: GoalId,
) => void;
