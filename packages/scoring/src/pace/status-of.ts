import { compare } from '../numeric/compare.ts';
import type { StatusRule, StatusTest } from '../policy/status-rule.ts';
import type { PlanStatus } from '../score/status.ts';

/** Where a goal is on a day: what is expected, what is attained, and how much of its time has elapsed. */
export interface PlanPlace {
  readonly expected: number;
  readonly attainment: number;
  readonly elapsed: number;
}

/**
 * Status by the first condition that holds. Where nothing is expected there is no ratio, and nothing is behind:
 * a rule that gets as far as asking for it says `on-track`.
 */
export const statusOf = ({ conditions, otherwise }: StatusRule, place: PlanPlace): PlanStatus => {
  for (const { status, when } of conditions) {
    if (place.expected === 0 && when.some(({ of }) => of === 'ratio')) return 'on-track';
    if (when.every((test) => holds(test, place))) return status;
  }
  return otherwise;
};

/** -1, 0 or 1: how a fact stands to a limit. Sums and products, so that nothing is divided and no small difference is compared. */
const standing = ({ of, limit }: StatusTest, { expected, attainment, elapsed }: PlanPlace): -1 | 0 | 1 => {
  switch (of) {
    case 'gap':
      return compare(expected, attainment + limit);
    case 'ratio':
      return compare(attainment, expected * limit);
    case 'attainment':
      return compare(attainment, limit);
    case 'expected':
      return compare(expected, limit);
    case 'elapsed':
      return compare(elapsed, limit);
  }
};

const holds = (test: StatusTest, place: PlanPlace): boolean => {
  const stands = standing(test, place);
  switch (test.is) {
    case 'below':
      return stands < 0;
    case 'at-most':
      return stands <= 0;
    case 'at-least':
      return stands >= 0;
    case 'above':
      return stands > 0;
  }
};
