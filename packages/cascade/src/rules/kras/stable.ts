import { editsOf, millisecondsOf } from '@throughline/core';
import type { ChangeEntry, GoalIndex } from '@throughline/core';
import { goalCodes, pathOf } from '../../goal/path-of.ts';
import { isOpen } from '../../goal/standing.ts';
import { kraAt } from '../../kra/holder-of.ts';
import type { Rule } from '../../rule/rule.ts';

/** Options of {@link stable}. */
export interface StableOptions {
  /** Most changes to what a KRA says within `days`. Default 4. */
  readonly maxChanges: number;
  /** Days that are looked back. Default 365. */
  readonly days: number;
  /** Fewest days for which a KRA with a first and a last day is set. Default 84. */
  readonly minDays: number;
}

/** Fields of a KRA that say what its holder answers for. */
const tellingFields: readonly string[] = ['title', 'description', 'expectedOutcomes'];

const dayInMilliseconds = 86_400_000;

/**
 * A KRA lasts: what it says is not changed all the time, and it is not set for a few weeks. Authorities disagree: one
 * refreshes KRAs each quarter, for another they last with the role; the defaults allow what any of them does. Changes
 * are read from `log`; without it only the days for which a KRA is set are looked at. KPIs may change as they like.
 *
 * @example
 * ```ts
 * import { stable } from '@throughline/cascade';
 *
 * stable.defaults; // => { maxChanges: 4, days: 365, minDays: 84 }
 * ```
 */
export const stable: Rule<StableOptions, 'often' | 'short'> = {
  meta: {
    id: 'kras/stable',
    title: 'A KRA lasts, and what it says is not changed all the time',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S3-08', 'S3-09', 'S0-25'],
    source: 'docs/sources.md#kra-lifetime',
    url: '@throughline/cascade/src/rules/kras/stable.md',
    scope: 'goal',
    messages: {
      often: {
        message:
          'what KRA `{title}` says was changed too often: {count}, more than {max}; days looked at: {days}',
        help: 'change its KPIs instead, or ask whether it is an area at all',
      },
      short: {
        message: 'KRA `{title}` is set for too short a time; days: {span}, fewer than {min}',
        help: 'make it an objective or an initiative, or let it last',
      },
    },
  },
  defaults: { maxChanges: 4, days: 365, minDays: 84 },
  check({ index, day, log }, { maxChanges, days, minDays }, report) {
    const counts = log === undefined ? undefined : changesOf(index, log, day - days, day);
    for (let goal = 0; goal < index.size; goal++) {
      if (index.kind[goal] !== goalCodes.kra || !isOpen(index, goal, day)) continue;
      const { title } = kraAt(index, goal);
      const count = counts?.get(goal) ?? 0;
      if (count > maxChanges)
        report({
          messageId: 'often',
          goal,
          path: pathOf(index, goal),
          data: { title, count, days, max: maxChanges },
        });
      const [start, end] = [index.startDay[goal]!, index.endDay[goal]!];
      if (start < 0 || end < start || end - start >= minDays) continue;
      const data = { title, span: end - start, min: minDays };
      report({ messageId: 'short', goal, path: pathOf(index, goal), data });
    }
  },
};

/**
 * How often what each KRA says was changed after one day and up to another, by number of the goal. What was recorded
 * at one instant is one change.
 */
const changesOf = (
  index: GoalIndex,
  log: readonly ChangeEntry[],
  after: number,
  last: number,
): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  const latest = new Map<number, string>();
  for (const { at, change } of log) {
    for (const edit of editsOf(change)) {
      if (edit.kind !== 'revise') continue;
      const { set = {}, unset = [] } = edit;
      if (![...Object.keys(set), ...unset].some((field) => tellingFields.includes(field))) continue;
      const goal = index.numberOf(edit.goal);
      const on = Math.floor((millisecondsOf(at) ?? Number.NaN) / dayInMilliseconds);
      if (goal === undefined || !(on > after && on <= last) || latest.get(goal) === at) continue;
      latest.set(goal, at);
      counts.set(goal, (counts.get(goal) ?? 0) + 1);
    }
  }
  return counts;
};
