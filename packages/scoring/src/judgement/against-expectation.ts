import { compare } from '../numeric/compare.ts';
import type { GradePolicy } from '../policy/grade-policy.ts';

/** How the score of aspirational goals stands to where they are expected to end. */
export type AgainstExpectation = 'below' | 'within' | 'above';

/** Holds a score against the range a policy expects of aspirational goals; both ends belong to it. */
export const againstExpectation = (
  { aspirational: { low, high } }: GradePolicy,
  score: number,
): AgainstExpectation => (compare(score, low) < 0 ? 'below' : compare(score, high) > 0 ? 'above' : 'within');
