import type { ChangeMeasure, Suggestion } from '@throughline/core';
import { measuredAt } from '../../goal/measured-at.ts';
import { metricOf } from '../../goal/metric-of.ts';
import { pathOf } from '../../goal/path-of.ts';
import { isOpen } from '../../goal/standing.ts';
import { valueMeasureOf } from '../../goal/value-measure-of.ts';
import { eachGoal } from '../../rule/each-goal.ts';
import type { GoalCheck } from '../../rule/goal-check.ts';
import type { Rule } from '../../rule/rule.ts';
import { speaksOfModels } from '../../wording/speaks-of-models.ts';

/** Options of {@link rangeForProbabilisticOutputs}. */
export interface RangeForProbabilisticOutputsOptions {
  /** Ids of metrics whose values vary by chance. Default: outputs of models, as the metric catalogue names them. */
  readonly metrics: readonly string[];
  /** True: a target that is reached from a baseline is good enough, as where targets are points. Default false. */
  readonly allowFromTo: boolean;
}

/** Measure code of goals without a measure. */
const noMeasure = 255;

const perGoal: GoalCheck<RangeForProbabilisticOutputsOptions, 'exact' | 'point'> = {
  reads: [],
  look(context, { metrics, allowFromTo }, report) {
    const { index, day } = context;
    const varying = new Set<string>(metrics);
    return (goal) => {
      if (index.measureKind[goal] === noMeasure || !isOpen(index, goal, day)) return;
      const { title, measure, metric: declared } = measuredAt(index, goal);
      const { kind } = valueMeasureOf(measure);
      const isPoint = !allowFromTo && (kind === 'change' || kind === 'relative');
      if (kind !== 'exact' && !isPoint) return;
      const metric = metricOf(context, goal);
      const id = declared ?? metric?.id;
      if (id === undefined || !varying.has(id)) return;
      // `Accuracy` alone may be that of an inventory.
      if (declared === undefined && !speaksOfModels(title)) return;
      report({
        messageId: isPoint ? 'point' : 'exact',
        goal,
        path: pathOf(index, goal, 'measure'),
        data: { title, metric: metric?.name.en ?? id },
        suggest: () => (measure.kind === 'change' ? asLimit(index.ids[goal]!, measure) : []),
      });
    };
  },
};

/**
 * What a model puts out varies from week to week, so its target is a limit or a range: `accuracy of at least 92 %`
 * and not `accuracy of 92 %`. Knows the metric by what the goal declares,
 * or by a title that names it and speaks of a model or of AI. The suggestion keeps
 * the attainment as it is: the distance from baseline to target becomes the tolerance of the limit.
 *
 * @example
 * ```ts
 * import { rangeForProbabilisticOutputs } from '@throughline/cascade';
 *
 * rangeForProbabilisticOutputs.defaults.allowFromTo; // => false
 * ```
 */
export const rangeForProbabilisticOutputs: Rule<RangeForProbabilisticOutputsOptions, 'exact' | 'point'> = {
  meta: {
    id: 'measures/range-for-probabilistic-outputs',
    title: 'What varies by chance is held to a limit or a range, not to a point',
    severity: 'info',
    since: '0.1.0',
    requirements: ['S4-16'],
    source: 'docs/sources.md#probabilistic-outputs',
    url: '@throughline/cascade/src/rules/measures/range-for-probabilistic-outputs.md',
    scope: 'goal',
    messages: {
      exact: {
        message: '`{title}` is held to one exact value of what varies by chance: {metric}',
        help: 'give a range or a limit with a tolerance',
      },
      point: {
        message: '`{title}` aims at one point of what varies by chance: {metric}',
        help: 'give a limit with a tolerance, or a range',
      },
    },
  },
  defaults: {
    metrics: [
      'model-accuracy',
      'model-precision',
      'model-recall',
      'hallucination-rate',
      'model-drift',
      'bias-gap',
      'automation-rate',
      'autonomous-rate',
      'human-override-rate',
    ],
    allowFromTo: false,
  },
  perGoal,
  check: /* @__PURE__ */ eachGoal(perGoal),
};

/** The target as a limit. With the whole distance as tolerance every value attains what it attained before. */
const asLimit = (goal: string, { from, to, ...rest }: ChangeMeasure): readonly Suggestion[] => {
  if (from === undefined || to === undefined || from === to) return [];
  const comparator = to > from ? '>=' : '<=';
  const tolerance = Math.abs(to - from);
  const measure = { ...rest, kind: 'threshold', comparator, limit: to, tolerance } as const;
  return [
    {
      title: `make the target a limit: \`${comparator} ${String(to)}\``,
      changes: [{ kind: 'shiftTarget', goal, measure, reason: 'the value varies by chance' }],
    },
  ];
};
