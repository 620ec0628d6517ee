import type { RunOptions } from '../rule/run-rules.ts';
import type { RuleCase } from './rule-cases.ts';

/** What a case gives a rule to look at besides the goal set: scores, log and personal evidence, as far as it has them. */
export const evidenceOf = ({
  scores,
  log,
  reviewBook,
}: RuleCase): Pick<RunOptions, 'scores' | 'log' | 'reviewBook'> => ({
  ...(scores === undefined ? {} : { scores }),
  ...(log === undefined ? {} : { log }),
  ...(reviewBook === undefined ? {} : { reviewBook }),
});
