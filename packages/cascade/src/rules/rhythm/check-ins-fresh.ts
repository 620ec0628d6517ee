import { cadenceOf, latestFactOf } from '@throughline/core';
import { measureCodes } from '../../goal/measure-codes.ts';
import { measuredAt } from '../../goal/measured-at.ts';
import { pathOf } from '../../goal/path-of.ts';
import { isUnderWay } from '../../goal/standing.ts';
import { eachGoal } from '../../rule/each-goal.ts';
import type { GoalCheck } from '../../rule/goal-check.ts';
import type { Rule } from '../../rule/rule.ts';

/** Options of {@link checkInsFresh}. */
export interface CheckInsFreshOptions {
  /** Days without a fact after which the owner is nudged. Default 21. */
  readonly nudgeDays: number;
  /** Days without a fact after which it is a finding. Default 42. */
  readonly staleDays: number;
}

/** State code of published goals. */
const published = 3;

const perGoal: GoalCheck<CheckInsFreshOptions, 'never' | 'nudge' | 'stale'> = {
  reads: ['facts'],
  look({ index, day }, { nudgeDays, staleDays }, report) {
    return (goal) => {
      // A formula reads other goals, and these have facts of their own.
      if (index.measureKind[goal]! >= measureCodes.formula) return;
      if (index.state[goal] !== published || !isUnderWay(index, goal, day)) return;
      const row = latestFactOf(index, goal, day);
      const last = row < 0 ? index.startDay[goal]! : index.checkIns.day[row]!;
      const silent = day - last;
      const never = row < 0 && last < 0;
      // A cadence only makes both wait longer, so most goals need no look at theirs.
      if (silent < nudgeDays && !never) return;
      const { title } = measuredAt(index, goal);
      const path = pathOf(index, goal);
      const cadence = cadenceOf(index, goal, { nudgeDays, findingDays: staleDays });
      if (never) report({ messageId: 'never', severity: 'info', goal, path, data: { title } });
      else if (silent >= cadence.findingDays) {
        report({ messageId: 'stale', goal, path, data: { title, days: silent } });
      } else if (silent >= cadence.nudgeDays) {
        report({ messageId: 'nudge', severity: 'info', goal, path, data: { title, days: silent } });
      }
    };
  },
};

/**
 * Key results and KPIs under way have a fresh fact: a nudge as information after three weeks, a finding after
 * six. Where the goal, its source or the rhythm of its cycle says that new values come less often, both wait: for
 * one period, and for two (`cadenceOf`). Without any fact the first day of the goal counts.
 *
 * @example
 * ```ts
 * import { checkInsFresh } from '@throughline/cascade';
 *
 * checkInsFresh.defaults; // => { nudgeDays: 21, staleDays: 42 }
 * ```
 */
export const checkInsFresh: Rule<CheckInsFreshOptions, 'nudge' | 'stale' | 'never'> = {
  meta: {
    id: 'rhythm/check-ins-fresh',
    title: 'Key results and KPIs under way have a fresh fact',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S1-02', 'S1-03', 'S1-25', 'S4-14'],
    source: 'docs/sources.md#fresh-check-ins',
    url: '@throughline/cascade/src/rules/rhythm/check-ins-fresh.md',
    scope: 'goal',
    ranges: [['nudgeDays', 'staleDays']],
    messages: {
      nudge: {
        message: '`{title}` has no fresh check-in; days without one: {days}',
        help: 'record where it stands, also when nothing has changed',
      },
      stale: {
        message: '`{title}` has no fresh check-in; days without one: {days}',
        help: 'record where it stands, or postpone or cancel it',
      },
      never: {
        message: '`{title}` has never had a check-in',
        help: 'record where it stands, or give it a cycle it belongs to',
      },
    },
  },
  defaults: { nudgeDays: 21, staleDays: 42 },
  perGoal,
  check: /* @__PURE__ */ eachGoal(perGoal),
};
