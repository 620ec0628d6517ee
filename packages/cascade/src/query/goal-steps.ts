import { factsOf, goalAt, readCheckIn } from '@throughline/core';
import type { GoalIndex, KeyResult } from '@throughline/core';
import { progressOf, underPolicy } from '@throughline/scoring';
import type { Policy, ProgressFact } from '@throughline/scoring';
import { rounded } from './rounded.ts';

/** How far the newest check-in of a goal moved it. Undefined: not known. */
export interface GoalSteps {
  /** Attainment now less that before the newest check-in. Not cut at 0 and 1, so that what falls from above still falls. */
  readonly attainment: (goal: number) => number | undefined;
  /** Confidence of the newest check-in less that of the one before it. */
  readonly confidence: (goal: number) => number | undefined;
}

/** Steps of goals as of a day, by the policy they are scored by. */
export const goalSteps = (index: GoalIndex, policy: Policy, day: number): GoalSteps => {
  const reader = underPolicy(policy);
  return {
    attainment: (goal) => {
      const rows = factsOf(index, goal, day);
      const { measure } = (goalAt(index, goal) ?? {}) as Partial<KeyResult>;
      if (measure === undefined || rows.length < 2) return undefined;
      const facts = rows.flatMap((row) => readCheckIn(index, row) ?? []) as readonly ProgressFact[];
      const now = progressOf(measure, facts, { policy: reader });
      const before = progressOf(measure, facts.slice(0, -1), { policy: reader });
      return now.scored && before.scored ? rounded(now.raw - before.raw) : undefined;
    },
    confidence: (goal) => {
      const [before, now] = factsOf(index, goal, day)
        .slice(-2)
        .map((row) => index.checkIns.confidence[row]!);
      const step = (now ?? NaN) - (before ?? NaN);
      return Number.isNaN(step) ? undefined : rounded(step);
    },
  };
};
