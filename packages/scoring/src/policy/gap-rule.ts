import { checkRule } from './check-rule.ts';
import type { StatusRule } from './status-rule.ts';

/**
 * A status rule by the distance to the plan line in points: `behind` from the first limit on, `at-risk` above
 * the second. Both are fractions.
 *
 * @example
 * ```ts
 * import { definePolicy, gapRule } from '@throughline/scoring';
 *
 * const ours = definePolicy({ id: 'acme', pace: { status: gapRule('acme', { behind: 0.1, atRisk: 0.25 }) } });
 * ours.pace.status.otherwise; // => 'on-track'
 * ```
 */
export const gapRule = (
  id: string,
  limits: { readonly behind: number; readonly atRisk: number },
): StatusRule => {
  checkRule(id, limits, ['behind', 'atRisk']);
  const { behind, atRisk } = limits;
  return {
    id,
    conditions: [
      { status: 'at-risk', when: [{ of: 'gap', is: 'above', limit: atRisk }] },
      { status: 'behind', when: [{ of: 'gap', is: 'at-least', limit: behind }] },
    ],
    otherwise: 'on-track',
  };
};
