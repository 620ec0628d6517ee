import { unitKinds } from '@throughline/core';
import type { KeyResult } from '@throughline/core';
import { measuredAt } from '../../goal/measured-at.ts';
import { goalCodes, pathOf } from '../../goal/path-of.ts';
import { isOpen } from '../../goal/standing.ts';
import { eachGoal } from '../../rule/each-goal.ts';
import type { GoalCheck } from '../../rule/goal-check.ts';
import type { Rule } from '../../rule/rule.ts';

/** Options of {@link kindFitsLevel}: kinds of key result that fit a level. An empty list: any kind does. */
export interface KindFitsLevelOptions {
  /** At the company. Default: outcome, financial, operational. */
  readonly company: readonly string[];
  /** In a business unit. Default: outcome, financial, operational, adoption, quality. */
  readonly businessUnit: readonly string[];
  /** In a department. Default: outcome, financial, operational, adoption, quality. */
  readonly department: readonly string[];
  /** In a team. Default: every kind. */
  readonly team: readonly string[];
}

const perGoal: GoalCheck<KindFitsLevelOptions> = {
  reads: [],
  look({ index, day }, { company, businessUnit, department, team }, report) {
    // By level code of a unit.
    const fits = [company, businessUnit, department, team];
    return (goal) => {
      const unit = index.unit[goal]!;
      if (index.kind[goal] !== goalCodes.keyResult || unit < 0 || !isOpen(index, goal, day)) return;
      const { kind, title } = measuredAt(index, goal) as KeyResult;
      const level = index.unitLevel[unit]!;
      const fitting = fits[level] ?? [];
      if (kind === undefined || fitting.length === 0 || fitting.includes(kind)) return;
      const data = { title, kind, level: unitKinds[level] ?? '', fitting };
      report({ goal, path: pathOf(index, goal, 'kind'), data });
    };
  },
};

/**
 * What a key result counts fits the level it stands at: money and operations at the top, operations in business
 * units, adoption and quality in teams. A team cannot move the margin, and a board cannot act on logins. Looks
 * only at key results that declare a kind, in objectives that name a unit. Information, because the one authority
 * that has this order has it for goals about AI; `profiles.fronterio` takes its narrow lists.
 *
 * @example
 * ```ts
 * import { kindFitsLevel } from '@throughline/cascade';
 *
 * kindFitsLevel.defaults.company; // => ['outcome', 'financial', 'operational']
 * ```
 */
export const kindFitsLevel: Rule<KindFitsLevelOptions> = {
  meta: {
    id: 'measures/kind-fits-level',
    title: 'What a key result counts fits the level it stands at',
    severity: 'info',
    since: '0.1.0',
    requirements: ['S4-05', 'S4-07'],
    source: 'docs/sources.md#kinds-by-level',
    url: '@throughline/cascade/src/rules/measures/kind-fits-level.md',
    scope: 'goal',
    messages: {
      default: {
        message:
          '`{title}` is of kind `{kind}`, which does not fit the level `{level}`; fitting are: {fitting}',
        help: 'keep it at the level that decides on it, and count here what this level moves itself',
      },
    },
  },
  defaults: {
    company: ['outcome', 'financial', 'operational'],
    businessUnit: ['outcome', 'financial', 'operational', 'adoption', 'quality'],
    department: ['outcome', 'financial', 'operational', 'adoption', 'quality'],
    team: [
      'outcome',
      'financial',
      'operational',
      'technical',
      'adoption',
      'quality',
      'output',
      'activity',
      'milestone',
    ],
  },
  perGoal,
  check: /* @__PURE__ */ eachGoal(perGoal),
};
