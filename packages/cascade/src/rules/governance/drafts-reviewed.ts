import { goalAt } from '@throughline/core';
import { pathOf } from '../../goal/path-of.ts';
import { eachGoal } from '../../rule/each-goal.ts';
import type { GoalCheck } from '../../rule/goal-check.ts';
import type { NoOptions, Rule } from '../../rule/rule.ts';

/** State codes from signed off to closed: the goal is in force, or about to be. */
const signedOff = 2;
const closed = 4;

const perGoal: GoalCheck<NoOptions, 'ai' | 'draft'> = {
  reads: [],
  look({ index }, _options, report) {
    return (goal) => {
      if (index.state[goal]! < signedOff || index.state[goal]! > closed) return;
      const entity = goalAt(index, goal);
      if (entity?.origin === undefined || entity.origin.reviewedBy !== undefined) return;
      const data = { title: entity.title, drafter: entity.origin.drafter };
      const path = pathOf(index, goal, 'origin');
      if (entity.origin.aiGenerated) report({ messageId: 'ai', goal, path, data });
      else report({ messageId: 'draft', severity: 'warning', goal, path, data });
    };
  },
};

/**
 * What a drafter wrote first is in force only after a human has looked at it and taken it over. A draft may wait
 * for its review as long as it is a draft.
 *
 * @example
 * ```ts
 * import { draftsReviewed } from '@throughline/cascade';
 *
 * draftsReviewed.meta.severity; // => 'error'
 * ```
 */
export const draftsReviewed: Rule<NoOptions, 'ai' | 'draft'> = {
  meta: {
    id: 'governance/drafts-reviewed',
    title: 'What a drafter wrote is in force only after a human has taken it over',
    severity: 'error',
    since: '0.1.0',
    requirements: ['S1-05', 'S1-15', 'S1-16'],
    source: 'docs/sources.md#governance',
    url: '@throughline/cascade/src/rules/governance/drafts-reviewed.md',
    scope: 'goal',
    messages: {
      ai: {
        message: '`{title}` was written by `{drafter}`, a language model, and nobody has reviewed it',
        help: 'have a human review it, edit it and take it over, or set it back to draft',
      },
      draft: {
        message: '`{title}` was drafted by `{drafter}` and nobody has reviewed it',
        help: 'have a human review it, edit it and take it over, or set it back to draft',
      },
    },
  },
  defaults: {},
  perGoal,
  check: /* @__PURE__ */ eachGoal(perGoal),
};
