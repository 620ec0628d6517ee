import { goalAt } from '@throughline/core';
import type { GoalIndex } from '@throughline/core';
import { goalCodes, pathOf } from '../../goal/path-of.ts';
import { isOpen } from '../../goal/standing.ts';
import { eachGoal } from '../../rule/each-goal.ts';
import type { GoalCheck } from '../../rule/goal-check.ts';
import type { Rule } from '../../rule/rule.ts';

/** Options of {@link committedSupportedByCommitted}. */
export interface CommittedSupportedByCommittedOptions {
  /** True: every supporting goal must be committed. Default false: one is enough, others are extra. */
  readonly every: boolean;
}

/** Code of `committed` in the commitment column. */
const committed = 1;

const perGoal: GoalCheck<CommittedSupportedByCommittedOptions, 'supporters' | 'keyResults' | 'dependency'> = {
  reads: ['contained', 'children', 'dependencies'],
  look({ index, day }, { every }, report) {
    const { kind, commitment, contained, supportedBy, supports, dependsOn } = index;
    return (goal) => {
      if (commitment[goal] !== committed || kind[goal]! > goalCodes.keyResult || !isOpen(index, goal, day))
        return;
      let count = 0;
      let stretch = 0;
      for (let at = supportedBy.offsets[goal]!; at < supportedBy.offsets[goal + 1]!; at++) {
        const child = supports.child[supportedBy.targets[at]!]!;
        if (kind[child]! > goalCodes.keyResult || !isOpen(index, child, day)) continue;
        count++;
        if (commitment[child] !== committed) stretch++;
      }
      if (every ? stretch > 0 : count > 0 && stretch === count) {
        report({
          messageId: 'supporters',
          goal,
          path: pathOf(index, goal),
          data: { title: titleOf(index, goal), stretch, count },
        });
      }
      let parts = 0;
      let promised = 0;
      for (let at = contained.offsets[goal]!; at < contained.offsets[goal + 1]!; at++) {
        const part = contained.targets[at]!;
        if (!isOpen(index, part, day)) continue;
        parts++;
        if (commitment[part] === committed) promised++;
      }
      if (parts > 0 && promised === 0) {
        report({
          messageId: 'keyResults',
          goal,
          path: pathOf(index, goal),
          data: { title: titleOf(index, goal) },
        });
      }
      for (let at = dependsOn.offsets[goal]!; at < dependsOn.offsets[goal + 1]!; at++) {
        const other = dependsOn.targets[at]!;
        if (other < 0 || kind[other]! > goalCodes.keyResult || commitment[other] === committed) continue;
        if (!isOpen(index, other, day)) continue;
        const data = { title: titleOf(index, goal), other: index.ids[other]! };
        report({
          messageId: 'dependency',
          goal,
          path: pathOf(index, goal, 'dependsOn', index.ids[other]!),
          data,
        });
      }
    };
  },
};

/**
 * What is promised rests on promises: a committed goal that others support has a committed one among them, and
 * does not depend on a stretch; a committed objective has a committed key result to be judged by.
 *
 * @example
 * ```ts
 * import { committedSupportedByCommitted } from '@throughline/cascade';
 *
 * committedSupportedByCommitted.defaults; // => { every: false }
 * ```
 */
export const committedSupportedByCommitted: Rule<
  CommittedSupportedByCommittedOptions,
  'supporters' | 'keyResults' | 'dependency'
> = {
  meta: {
    id: 'cascade/committed-supported-by-committed',
    title: 'What is promised rests on promises',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S1-26', 'S1-27', 'S1-30'],
    source: 'docs/sources.md#committed-support',
    url: '@throughline/cascade/src/rules/cascade/committed-supported-by-committed.md',
    scope: 'goal',
    messages: {
      supporters: {
        message: '`{title}` is committed, but supported by goals that are not: {stretch} of {count}',
        help: 'agree on what the goals below promise, or make this one aspirational',
      },
      keyResults: {
        message: '`{title}` is committed, but none of its key results is',
        help: 'say which key results must be met, or make the objective aspirational',
      },
      dependency: {
        message: '`{title}` is committed but depends on `{other}`, which is not',
        help: 'get a commitment for it, or find a way that does not need it',
      },
    },
  },
  defaults: { every: false },
  perGoal,
  check: /* @__PURE__ */ eachGoal(perGoal),
};

const titleOf = (index: GoalIndex, goal: number): string => goalAt(index, goal)?.title ?? '';
