import type { AppraisalPolicy } from './appraisal-policy.ts';

/** Is something a rating of a scale? Numbers that are none, and other things, are not. */
export const isRating = (given: unknown, { least, most }: AppraisalPolicy['scale']): given is number =>
  typeof given === 'number' && given >= least && given <= most;

/** What was given, as a fact of a finding. */
export const givenText = (given: unknown): string | number =>
  typeof given === 'number' ? given : typeof given === 'string' ? given.slice(0, 40) : typeof given;
