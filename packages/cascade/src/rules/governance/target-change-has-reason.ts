import { goalAt } from '@throughline/core';
import { pathOf } from '../../goal/path-of.ts';
import { isOpen } from '../../goal/standing.ts';
import { unexplainedShifts } from '../../log/unexplained-shifts.ts';
import type { NoOptions, Rule } from '../../rule/rule.ts';

/**
 * The target of a published goal changes only with a reason, in the change log. `applyChanges` asks for one; a log
 * that was kept by another system may lack it. Says nothing when no log is given.
 *
 * @example
 * ```ts
 * import { targetChangeHasReason } from '@throughline/cascade';
 *
 * targetChangeHasReason.meta.requirements; // => ['S0-22', 'S2-11', 'S3-18']
 * ```
 */
export const targetChangeHasReason: Rule<NoOptions> = {
  meta: {
    id: 'governance/target-change-has-reason',
    title: 'The target of a published goal changes only with a reason',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S0-22', 'S2-11', 'S3-18'],
    source: 'docs/sources.md#governance',
    url: '@throughline/cascade/src/rules/governance/target-change-has-reason.md',
    scope: 'goal',
    messages: {
      default: {
        message:
          'the target of `{title}` was changed and nobody said why; changes without a reason: {count}, the last one on {on}',
        help: 'write down what had changed outside, or go back to the target before',
      },
    },
  },
  defaults: {},
  check({ index, day, log }, _options, report) {
    if (log === undefined) return;
    for (const [id, { count, on }] of unexplainedShifts(log)) {
      const goal = index.numberOf(id);
      if (goal === undefined || !isOpen(index, goal, day)) continue;
      const title = goalAt(index, goal)?.title ?? '';
      report({ goal, path: pathOf(index, goal, 'measure'), data: { title, count, on } });
    }
  },
};
