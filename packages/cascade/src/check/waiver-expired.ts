import type { GoalIndex } from '@throughline/core';
import type { NoOptions, Rule } from '../rule/rule.ts';
import { pathOf } from '../goal/path-of.ts';
import type { Waiver } from './waiver.ts';

/** Texts of the rule, for catalogues in other languages. */
export const waiverExpiredMessages = {
  default: {
    message: 'the waiver of `{rule}` by `{by}` ended on {until}: {reason}',
    help: 'put the finding right, or decide again',
  },
} as const;

/**
 * Reports waivers that have run out and would still hide something. The findings themselves are back as well.
 *
 * @param expired - filled while the other rules run, so this rule must run last
 */
export const waiverExpired = (expired: ReadonlySet<Waiver>): Rule<NoOptions> => ({
  meta: {
    id: 'waiver/expired',
    title: 'A waiver that still hides something has not run out',
    severity: 'info',
    since: '0.1.0',
    requirements: [],
    source: 'docs/sources.md#waivers',
    url: '@throughline/cascade/docs/findings.md#waiver-expired',
    scope: 'set',
    messages: waiverExpiredMessages,
  },
  defaults: {},
  check({ index }, _options, report) {
    for (const { ruleId, goal, reason, by, until } of expired) {
      const number = goal === undefined ? undefined : index.numberOf(goal);
      report({ goal: number, path: placeOf(index, number), data: { rule: ruleId, by, until, reason } });
    }
  },
});

const placeOf = (index: GoalIndex, goal: number | undefined): (string | number)[] =>
  goal === undefined ? [] : pathOf(index, goal);
