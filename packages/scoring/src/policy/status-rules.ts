import { frozen } from './frozen.ts';
import { gapRule } from './gap-rule.ts';
import { ratioRule } from './ratio-rule.ts';
import type { StatusCondition, StatusRule } from './status-rule.ts';

/**
 * Gaps of 16.5 and 33 points. The rule of policy `standard`. Source: docs/sources.md#status.
 *
 * @example
 * ```ts
 * import { gapStatus } from '@throughline/scoring';
 *
 * gapStatus.conditions.map(({ when }) => when[0]?.limit); // => [0.33, 0.165]
 * ```
 */
export const gapStatus: StatusRule = /* @__PURE__ */ frozen(
  /* @__PURE__ */ gapRule('gaps', { behind: 0.165, atRisk: 0.33 }),
);

const whole: StatusCondition = {
  status: 'achieved',
  when: [{ of: 'attainment', is: 'at-least', limit: 1 }],
};

/**
 * The same gaps, and `achieved` once all of it is reached, as on Engagedly's help page.
 *
 * @example
 * ```ts
 * import { engagedlyStatus } from '@throughline/scoring';
 *
 * engagedlyStatus.conditions[0]?.status; // => 'achieved'
 * ```
 */
export const engagedlyStatus: StatusRule = /* @__PURE__ */ (() =>
  frozen({ id: 'engagedly', conditions: [whole, ...gapStatus.conditions], otherwise: 'on-track' }))();

/**
 * `on-track` at the plan line or above it, else `behind`, as in Viva Goals.
 *
 * @example
 * ```ts
 * import { vivaStatus } from '@throughline/scoring';
 *
 * vivaStatus.otherwise; // => 'behind'
 * ```
 */
export const vivaStatus: StatusRule = /* @__PURE__ */ frozen({
  id: 'viva',
  conditions: [{ status: 'on-track', when: [{ of: 'gap', is: 'at-most', limit: 0 }] }],
  otherwise: 'behind',
});

/**
 * 90 and 75 % of the plan, as in ServiceNow.
 *
 * @example
 * ```ts
 * import { servicenowStatus } from '@throughline/scoring';
 *
 * servicenowStatus.conditions.map(({ when }) => when[0]?.limit); // => [0.9, 0.75]
 * ```
 */
export const servicenowStatus: StatusRule = /* @__PURE__ */ frozen(
  /* @__PURE__ */ ratioRule('servicenow', { onTrack: 0.9, behind: 0.75 }),
);

/**
 * 95 and 75 % of the plan, as in UpRaise.
 *
 * @example
 * ```ts
 * import { upraiseStatus } from '@throughline/scoring';
 *
 * upraiseStatus.conditions.map(({ when }) => when[0]?.limit); // => [0.95, 0.75]
 * ```
 */
export const upraiseStatus: StatusRule = /* @__PURE__ */ frozen(
  /* @__PURE__ */ ratioRule('upraise', { onTrack: 0.95, behind: 0.75 }),
);

/**
 * 100, 90 and 70 % of the plan, the thresholds Mooncamp starts with; the words are ours.
 *
 * @example
 * ```ts
 * import { mooncampStatus } from '@throughline/scoring';
 *
 * mooncampStatus.conditions.map(({ status }) => status); // => ['ahead', 'on-track', 'behind']
 * ```
 */
export const mooncampStatus: StatusRule = /* @__PURE__ */ frozen({
  id: 'mooncamp',
  conditions: [
    { status: 'ahead', when: [{ of: 'ratio', is: 'at-least', limit: 1 }] },
    { status: 'on-track', when: [{ of: 'ratio', is: 'at-least', limit: 0.9 }] },
    { status: 'behind', when: [{ of: 'ratio', is: 'at-least', limit: 0.7 }] },
  ],
  otherwise: 'at-risk',
});

/**
 * Ways to say where a goal stands against its plan line, each also exported by itself. Sources:
 * docs/sources.md#status.
 *
 * @example
 * ```ts
 * import { definePolicy, statusRules } from '@throughline/scoring';
 *
 * definePolicy({ id: 'acme', pace: { status: statusRules.viva } }).pace.status.otherwise; // => 'behind'
 * ```
 */
export const statusRules = /* @__PURE__ */ Object.freeze({
  gaps: gapStatus,
  engagedly: engagedlyStatus,
  viva: vivaStatus,
  servicenow: servicenowStatus,
  upraise: upraiseStatus,
  mooncamp: mooncampStatus,
});
