import type { Rule } from '../rule/rule.ts';
import { checkInsFresh } from './rhythm/check-ins-fresh.ts';
import { committedFirst } from './rhythm/committed-first.ts';
import { cycleHasRhythm } from './rhythm/cycle-has-rhythm.ts';
import { horizonFitsCommitment } from './rhythm/horizon-fits-commitment.ts';
import { parentRevisionSeen } from './rhythm/parent-revision-seen.ts';
import { recalibrationDue } from './rhythm/recalibration-due.ts';
import { wrapUpPlanned } from './rhythm/wrap-up-planned.ts';

/**
 * The rules about reviews and fresh facts.
 *
 * @example
 * ```ts
 * import { rhythmRules } from '@throughline/cascade';
 *
 * rhythmRules.some(({ meta }) => meta.id === 'rhythm/check-ins-fresh'); // => true
 * ```
 */
export const rhythmRules: readonly Rule[] = [
  cycleHasRhythm,
  checkInsFresh,
  parentRevisionSeen,
  wrapUpPlanned,
  recalibrationDue,
  horizonFitsCommitment,
  committedFirst,
];
