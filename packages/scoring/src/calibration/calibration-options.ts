import { checkOptions, compileGoals, unitKinds, UsageError } from '@throughline/core';
import type { CycleId, GoalIndex, Goals, ReviewBook, UnitKind } from '@throughline/core';
import type { AppraisalPolicy } from '../appraisal/appraisal-policy.ts';
import { appraisalPolicyOf } from '../appraisal/appraise-options.ts';
import { checkReviewBook } from '../appraisal/check-review-book.ts';
import type { CycleGate } from './cycle-gate.ts';

/** Which ratings to look at, and when something about them is remarkable. */
export interface CalibrationOptions {
  /** Appraisals with overall ratings. */
  readonly reviewBook: ReviewBook;
  /** The cycle. */
  readonly cycle: CycleId;
  /** The cycle before, to compare with. Absent: the latest one that ended by the first day of this one. */
  readonly previous?: CycleId;
  /** Whose scale and words the ratings are in. Absent: `standardAppraisal`. */
  readonly policy?: AppraisalPolicy;
  /** Words of the scale that are the top tier. Absent: the last two. */
  readonly top?: readonly string[];
  /** Level of the units. Absent: `department`; who stands above counts in the nearest unit above. */
  readonly level?: UnitKind;
  /** No group of fewer people is shown or can be worked out; at least 2. Absent: 5. */
  readonly minimum?: number;
  /** How many people it takes to believe half of a difference. Absent: 5. */
  readonly shrinkage?: number;
  /** Share of a team on top from which its manager is flagged, if it is unlikely as well. Absent: 0.8. */
  readonly topShare?: number;
  /** From which chance on so many on top are unlikely. Absent: 0.05. */
  readonly alpha?: number;
  /** When anything may be said at all. */
  readonly gate?: CycleGate;
}

/** Options after they were checked. */
export interface CalibrationCall {
  readonly index: GoalIndex;
  readonly book: ReviewBook;
  readonly policy: AppraisalPolicy;
  readonly top: readonly string[];
  readonly level: number;
  readonly minimum: number;
  readonly shrinkage: number;
  readonly topShare: number;
  readonly alpha: number;
}

const names = [
  'reviewBook',
  'cycle',
  'previous',
  'policy',
  'top',
  'level',
  'minimum',
  'shrinkage',
  'topShare',
  'alpha',
  'gate',
] as const;

/** Reads the options of `calibrationReport`, or throws what is wrong with the call. */
export const readCalibrationOptions = (goals: Goals, options: CalibrationOptions): CalibrationCall => {
  checkOptions('calibrationReport', options, names, 'scoring/bad-argument');
  const given = Object(options) as CalibrationOptions;
  const { level = 'department', minimum = 5, shrinkage = 5, topShare = 0.8, alpha = 0.05 } = given;
  const bad = (message: string): UsageError => new UsageError('scoring/bad-argument', message);
  const policy = appraisalPolicyOf(given.policy);
  const words = policy.grades.bands.map(({ word }) => word);
  const top: readonly string[] = given.top ?? words.slice(-2);
  if (!Array.isArray(top) || !top.every((word: unknown) => words.some((each) => each === word)))
    throw bad(`\`top\` must be a list of words of the scale: \`${words.join('`, `')}\``);
  const at = unitKinds.indexOf(level);
  if (at < 0) throw bad(`\`level\` must be one of \`${unitKinds.join('`, `')}\``);
  if (given.previous !== undefined && typeof given.previous !== 'string')
    throw bad('`previous` must be an id');
  checkMinimum(minimum);
  for (const [name, value, most] of [
    ['shrinkage', shrinkage, 1e6],
    ['topShare', topShare, 1],
    ['alpha', alpha, 1],
  ] as const)
    if (typeof (value as unknown) !== 'number' || !(value >= 0 && value <= most))
      throw bad(`\`${name}\` must be a number from 0 to ${String(most)}`);
  const book = checkReviewBook(given.reviewBook);
  return { index: compileGoals(goals), book, policy, top, level: at, minimum, shrinkage, topShare, alpha };
};

/** Groups of one person are that person, so no minimum is below 2. */
export const checkMinimum = (minimum: unknown): void => {
  if (!Number.isInteger(minimum) || (minimum as number) < 2 || (minimum as number) > 1e6)
    throw new UsageError('scoring/bad-argument', '`minimum` must be a whole number from 2 to 1,000,000');
};
