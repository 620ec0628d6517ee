import type { ScoringRun } from '../score/scoring-run.ts';

const committed = 1;

/** Is a goal promised, under a policy that judges promises as met or missed? */
export const isCommitment = ({ index, policy }: ScoringRun, goal: number): boolean =>
  index.commitment[goal] === committed && policy.grades.committed === 'binary';
