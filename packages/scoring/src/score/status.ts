/**
 * Where a goal stands against its plan line, worst last: what a status rule can say. `achieved` and `ahead` are
 * said by rules that look for them; the rule of policy `standard` does not.
 *
 * @example
 * ```ts
 * import { planStatuses } from '@throughline/scoring';
 *
 * planStatuses.indexOf('at-risk') > planStatuses.indexOf('behind'); // => true
 * ```
 */
export const planStatuses = ['achieved', 'ahead', 'on-track', 'behind', 'at-risk'] as const;

/** A status against the plan line. */
export type PlanStatus = (typeof planStatuses)[number];

/**
 * Where a goal stands. Against its plan line, or: `not-started` before its first day, `unknown` without a score
 * or without dates, `closed` where a policy lets the final grade take the place of the status. A commitment that
 * was missed, or met late, is `at-risk` however near it came; so is an objective with the flag
 * `missed-commitment`.
 */
export type Status = PlanStatus | 'not-started' | 'closed' | 'unknown';
