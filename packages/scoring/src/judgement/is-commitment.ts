import { standing } from '../roll-up/standings.ts';
import type { ScoringRun } from '../score/scoring-run.ts';

const committed = 1;

/**
 * Is a goal promised, under a policy that judges promises as met or missed? One that was left by the way and
 * keeps what it attained is not judged any more.
 */
export const isCommitment = ({ index, policy, standings }: ScoringRun, goal: number): boolean =>
  index.commitment[goal] === committed &&
  policy.grades.committed === 'binary' &&
  standings[index.state[goal]!] !== standing.unjudged;
