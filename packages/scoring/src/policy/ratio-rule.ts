import { checkRule } from './check-rule.ts';
import type { StatusRule } from './status-rule.ts';

/**
 * A status rule by the share of the plan that is attained: `on-track` from the first limit on, `behind` from
 * the second, else `at-risk`. Where nothing is expected yet, `on-track`.
 *
 * @example
 * ```ts
 * import { definePolicy, ratioRule } from '@throughline/scoring';
 *
 * const ours = definePolicy({ id: 'acme', pace: { status: ratioRule('acme', { onTrack: 0.9, behind: 0.7 }) } });
 * ours.pace.status.conditions[0]?.when; // => [{ of: 'ratio', is: 'at-least', limit: 0.9 }]
 * ```
 */
export const ratioRule = (
  id: string,
  limits: { readonly onTrack: number; readonly behind: number },
): StatusRule => {
  checkRule(id, limits, ['onTrack', 'behind']);
  const { onTrack, behind } = limits;
  return {
    id,
    conditions: [
      { status: 'on-track', when: [{ of: 'ratio', is: 'at-least', limit: onTrack }] },
      { status: 'behind', when: [{ of: 'ratio', is: 'at-least', limit: behind }] },
    ],
    otherwise: 'at-risk',
  };
};
