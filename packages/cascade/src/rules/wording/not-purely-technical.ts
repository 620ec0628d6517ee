import { goalAt } from '@throughline/core';
import type { GoalIndex, KeyResult, Suggestion } from '@throughline/core';
import { metricIn } from '@throughline/core/wording';
import { hasBeside } from '../../goal/has-beside.ts';
import { goalCodes, pathOf } from '../../goal/path-of.ts';
import { isOpen } from '../../goal/standing.ts';
import { eachGoal } from '../../rule/each-goal.ts';
import type { GoalCheck } from '../../rule/goal-check.ts';
import type { Rule } from '../../rule/rule.ts';
import { firstWordIn } from '../../wording/first-word-in.ts';
import { speaksOfModels } from '../../wording/speaks-of-models.ts';

/** Options of {@link notPurelyTechnical}. */
export interface NotPurelyTechnicalOptions {
  /** First words that say that it is put to work, in lower case. Default: English verbs. */
  readonly deploying: readonly string[];
  /** True: a quality of something that is put to work passes. Default true. */
  readonly deployedPasses: boolean;
}

const perGoal: GoalCheck<NotPurelyTechnicalOptions> = {
  reads: ['siblings'],
  look({ index, day }, { deploying, deployedPasses }, report) {
    const isDeploying = firstWordIn(deploying);
    return (goal) => {
      if (index.kind[goal] !== goalCodes.keyResult || !isOpen(index, goal, day)) return;
      const title = goalAt(index, goal)?.title ?? '';
      if (!speaksOfModels(title) || (deployedPasses && isDeploying(title) !== undefined)) return;
      const quality = qualityIn(title);
      if (quality === undefined || (isDeclared(index, goal) && hasResultBeside(index, goal))) return;
      report({
        goal,
        path: pathOf(index, goal, 'title'),
        data: { title, quality },
        suggest: () => asTechnical(index, goal),
      });
    };
  },
};

/**
 * A key result about AI says what it does for people or for the business: a model with 95 % accuracy may lie in a
 * drawer. Speaks of titles that name the quality of a model (accuracy, precision, recall). Authorities disagree
 * on such a quality in production, so by default that passes, and a key result that declares the kind `technical`
 * passes while its objective also tracks an outcome or adoption.
 *
 * @example
 * ```ts
 * import { notPurelyTechnical } from '@throughline/cascade';
 *
 * notPurelyTechnical.defaults.deployedPasses; // => true
 * ```
 */
export const notPurelyTechnical: Rule<NotPurelyTechnicalOptions> = {
  meta: {
    id: 'wording/not-purely-technical',
    title: 'A key result about AI says what it does for people or the business',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S2-02', 'S2-05', 'S4-24'],
    source: 'docs/sources.md#wording',
    url: '@throughline/cascade/src/rules/wording/not-purely-technical.md',
    scope: 'goal',
    messages: {
      default: {
        message: '`{title}` is purely technical: {quality}',
        help: 'name what the model changes, e.g. a time, a cost or an error that people feel',
      },
    },
  },
  defaults: {
    deploying: ['deploy', 'integrate', 'operate', 'ship'],
    deployedPasses: true,
  },
  perGoal,
  check: /* @__PURE__ */ eachGoal(perGoal),
};

const qualityIn = (title: string): string | undefined => {
  const metric = metricIn(title);
  return metric?.function === 'data-and-ai' && modelQualities.has(metric.id) ? metric.name.en : undefined;
};

/** Metrics by which models are compared with one another. */
const modelQualities: ReadonlySet<string> = new Set(['model-accuracy', 'model-precision', 'model-recall']);

/** Kinds of key result that say what comes of it. */
const results: ReadonlySet<string> = new Set(['outcome', 'financial', 'operational', 'adoption']);

const kindOf = (index: GoalIndex, goal: number): KeyResult['kind'] => (goalAt(index, goal) as KeyResult).kind;

const isDeclared = (index: GoalIndex, goal: number): boolean => kindOf(index, goal) === 'technical';

/** Does the objective also track something that says what comes of it? */
const hasResultBeside = (index: GoalIndex, goal: number): boolean =>
  hasBeside(index, goal, (other) => results.has(kindOf(index, other) ?? ''));

const asTechnical = (index: GoalIndex, goal: number): readonly Suggestion[] =>
  isDeclared(index, goal) || !hasResultBeside(index, goal) || results.has(kindOf(index, goal) ?? '')
    ? []
    : [
        {
          title: 'say that it is technical, beside the results it serves',
          changes: [{ kind: 'revise', goal: index.ids[goal]!, set: { kind: 'technical' } }],
        },
      ];
