import { checkCount } from './check-count.ts';
import { checkOptions } from '../error/check-options.ts';
import { checkText } from '../error/check-text.ts';
import { checkMeasure } from '../wording/check-measure.ts';
import fc from 'fast-check';
import type { CheckIn } from '../model/check-in.ts';
import type { GoalId } from '../model/ids.ts';
import type { Measure } from '../measure/measure.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { dayNumberOf } from '../time/day-number.ts';
import { UsageError } from '../error/usage-error.ts';
import { factPlans, factsFor } from './fact-plan.ts';

/** Which check-ins {@link checkIns} makes. */
export interface CheckInConstraints {
  /** The goal they are about. */
  readonly goal: GoalId;
  /** Its measure: it decides which variants come. */
  readonly measure: Measure;
  /** First day. Absent: `2026-04-01`. */
  readonly from?: CivilDate;
  /** Last day. Absent: `2026-06-30`. */
  readonly to?: CivilDate;
  /** Most facts; repeats and retractions come on top. Absent: 8. */
  readonly maxFacts?: number;
}

/**
 * Check-ins of one goal, in the order they were drawn, not in time order: late ones, repeats with the same key
 * and content, retractions, deltas, values beyond target and the wrong way. Keys never conflict.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { checkIns } from '@throughline/core/test-kit';
 *
 * const facts = checkIns({ goal: 'arr', measure: { kind: 'change', from: 8, to: 10 } });
 * fc.assert(fc.property(facts, (list) => list.every((fact) => fact.goal === 'arr' && fact.on <= fact.at)));
 * ```
 */
export const checkIns = (constraints: CheckInConstraints): fc.Arbitrary<CheckIn[]> => {
  const asked: unknown = constraints;
  checkOptions('checkIns', asked ?? null, ['goal', 'measure', 'from', 'to', 'maxFacts'], 'core/bad-option');
  checkText(constraints.goal, 'goal');
  checkMeasure(constraints.measure);
  const first = dayNumberOf(constraints.from ?? '2026-04-01');
  const last = dayNumberOf(constraints.to ?? '2026-06-30');
  if (first === undefined || last === undefined || first > last) {
    throw new UsageError('core/bad-option', '`from` and `to` must be civil dates, `from` not after `to`');
  }
  const maxLength = checkCount('maxFacts', constraints.maxFacts ?? 8, 0);
  return fc
    .array(factPlans(), { maxLength, size: 'max' })
    .map((plans) => factsFor({ goal: constraints.goal, measure: constraints.measure, first, last }, plans));
};
