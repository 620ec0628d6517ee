import type { GoalIndex, Objective, Suggestion } from '@throughline/core';
import { goalAt } from '@throughline/core';
import { parseKeyResult } from '@throughline/core/wording';
import type { Metric } from '@throughline/core/wording';
import { hasBeside } from '../../goal/has-beside.ts';
import { measureDirection } from '../../goal/measure-direction.ts';
import { measuredAt } from '../../goal/measured-at.ts';
import { goodWay, metricById, metricOf } from '../../goal/metric-of.ts';
import { pathOf } from '../../goal/path-of.ts';
import { isOpen } from '../../goal/standing.ts';
import { eachGoal } from '../../rule/each-goal.ts';
import type { GoalCheck, GoalContext } from '../../rule/goal-check.ts';
import type { Rule } from '../../rule/rule.ts';

/** Options of {@link guardrailPresent}. */
export interface GuardrailPresentOptions {
  /** Families of the metric catalogue whose metrics need one. Default: revenue, efficiency, adoption, delivery. */
  readonly families: readonly string[];
}

/** Measure code of goals without a measure. */
const noMeasure = 255;

/** Titles that ask to hold a value, English and German. */
const holds = /^(?:keep|maintain|hold|sustain)\s|\shalten$/i;

const perGoal: GoalCheck<GuardrailPresentOptions> = {
  reads: ['siblings'],
  look(context, { families }, report) {
    const { index, day } = context;
    const needy = new Set<string>(families);
    return (goal) => {
      if (index.measureKind[goal] === noMeasure || !isOpen(index, goal, day)) return;
      const metric = metricOf(context, goal);
      if (metric?.guardrail === undefined || !needy.has(metric.family)) return;
      const { title, measure } = measuredAt(index, goal);
      // Held on its bad side it is a limit itself, e.g. utilization of at most 85 %, and what is only held is not pushed.
      if (measureDirection(measure) !== goodWay(metric) || holds.test(title)) return;
      if (isGuarded(context, goal, metric)) return;
      const guardrail = metricById(context, metric.guardrail)?.name.en ?? metric.guardrail;
      report({
        goal,
        path: pathOf(index, goal, 'guardrails'),
        data: { title, metric: metric.name.en, guardrail },
        suggest: () => withGuardrail(index, goal, guardrail),
      });
    };
  },
};

/**
 * A metric that can be pushed at any price has a guardrail: growth is watched by churn or margin, speed by quality.
 * The metric catalogue says which metric is harmed first. What counts as one: a guardrail of the goal or of its
 * objective, a limit in the title (`300 leads with a cost of at most 20`), or another goal in the same
 * objective or KRA that reads a metric of a family that guards it. Information, since most goals start without.
 *
 * @example
 * ```ts
 * import { guardrailPresent } from '@throughline/cascade';
 *
 * guardrailPresent.defaults.families; // => ['revenue', 'efficiency', 'adoption', 'delivery']
 * ```
 */
export const guardrailPresent: Rule<GuardrailPresentOptions> = {
  meta: {
    id: 'measures/guardrail-present',
    title: 'A metric that can be pushed at any price has a guardrail',
    severity: 'info',
    since: '0.1.0',
    requirements: ['S0-16', 'S0-18', 'S4-24'],
    source: 'docs/sources.md#guardrails',
    url: '@throughline/cascade/src/rules/measures/guardrail-present.md',
    scope: 'goal',
    messages: {
      default: {
        message: '`{title}` has no guardrail; pushed at any price, `{metric}` harms `{guardrail}` first',
        help: 'add a limit for `{guardrail}` to it, or a goal beside it',
      },
    },
  },
  defaults: { families: ['revenue', 'efficiency', 'adoption', 'delivery'] },
  perGoal,
  check: /* @__PURE__ */ eachGoal(perGoal),
};

const isGuarded = (context: GoalContext, goal: number, metric: Metric): boolean => {
  const { index } = context;
  const container = index.container[goal]!;
  const { title, guardrails = [] } = measuredAt(index, goal);
  if (guardrails.length > 0) return true;
  if (container >= 0 && ((goalAt(index, container) as Objective).guardrails ?? []).length > 0) return true;
  const guards = (other: number): boolean => {
    const beside = metricOf(context, other);
    if (beside === undefined || beside.id === metric.id) return false;
    return beside.id === metric.guardrail || metric.guardrailFamilies.includes(beside.family);
  };
  if (hasBeside(index, goal, guards)) return true;
  // Read only where nothing else guards it: a title can hold the limit itself.
  return parseKeyResult(title).guardrails.length > 0;
};

/** Suggests to write the guardrail down; `flag` shows a breach and changes no score. */
const withGuardrail = (index: GoalIndex, goal: number, title: string): readonly Suggestion[] => {
  const { id } = measuredAt(index, goal);
  const set = { guardrails: [{ title, mode: 'flag' }] };
  return [{ title: `add the guardrail \`${title}\``, changes: [{ kind: 'revise', goal: id, set }] }];
};
