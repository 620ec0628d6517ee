import { compare } from '../numeric/compare.ts';
import type { Policy } from '../policy/policy.ts';
import type { Status } from '../score/status.ts';

/** Status by the gap to the plan line: behind from the first limit on, at risk above the second. */
export const statusOf = ({ pace: { gaps } }: Policy, gap: number): Status =>
  compare(gap, gaps.atRisk) > 0 ? 'at-risk' : compare(gap, gaps.behind) >= 0 ? 'behind' : 'on-track';
