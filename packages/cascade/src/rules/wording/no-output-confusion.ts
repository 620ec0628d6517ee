import { measuredAt } from '../../goal/measured-at.ts';
import { pathOf } from '../../goal/path-of.ts';
import { isOpen } from '../../goal/standing.ts';
import { eachGoal } from '../../rule/each-goal.ts';
import type { GoalCheck } from '../../rule/goal-check.ts';
import type { Rule } from '../../rule/rule.ts';
import { asStep, isStepToResult } from '../../wording/is-step-to-result.ts';
import { hasDigit } from '../../wording/number-words.ts';
import { outputVerbs, systemOutputs } from '../../wording/system-outputs.ts';
import { isCount, titleWords } from '../../wording/title-words.ts';

/** Options of {@link noOutputConfusion}. */
export interface NoOutputConfusionOptions {
  /** What a system puts out or takes in, plural, in lower case. Default: English nouns. */
  readonly outputs: readonly string[];
  /** Words for putting it out or working through it, in lower case. Default: English verbs and participles. */
  readonly verbs: readonly string[];
  /** True: a key result that declares itself a step beside a result passes. Default true. */
  readonly stepsPass: boolean;
}

/** Measure code of goals without a measure. */
const noMeasure = 255;
/** Titles without a digit count only when they begin so. */
const numberOf = /^(?:number|count) of\b/i;
/** Words that say how well or how much of all: what is limited or shared so is more than a count. */
const quality: ReadonlySet<string> = new Set([
  '%',
  'percent',
  'share',
  'rate',
  'without',
  'within',
  'under',
  'that',
  'so',
  'per',
  'fewer',
  'less',
  'average',
]);

const perGoal: GoalCheck<NoOutputConfusionOptions> = {
  reads: ['siblings'],
  look({ index, day }, { outputs, verbs, stepsPass }, report) {
    const nouns = new Set<string>(outputs);
    const doing = new Set<string>(verbs);
    return (goal) => {
      if (index.measureKind[goal] === noMeasure || !isOpen(index, goal, day)) return;
      const { title } = measuredAt(index, goal);
      if (!hasDigit(title) && !numberOf.test(title)) return;
      const output = countedOutput(titleWords(title), nouns, doing);
      if (output === undefined || (stepsPass && isStepToResult(index, goal))) return;
      report({
        goal,
        path: pathOf(index, goal, 'title'),
        data: { title, outputs: output },
        suggest: () => (stepsPass ? asStep(index, goal) : []),
      });
    };
  },
};

/**
 * A key result or KPI does not count what a system puts out: ten thousand summaries and the same cycle time is a
 * failed OKR. Speaks where a title counts such things and says that they were made or worked through (`Number of
 * queries processed`). Shares, rates and limits pass, and so does a step that says it is one beside a result.
 *
 * @example
 * ```ts
 * import { noOutputConfusion } from '@throughline/cascade';
 *
 * noOutputConfusion.defaults.stepsPass; // => true
 * ```
 */
export const noOutputConfusion: Rule<NoOutputConfusionOptions> = {
  meta: {
    id: 'wording/no-output-confusion',
    title: 'A measure does not count what a system puts out',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S4-12'],
    source: 'docs/sources.md#wording',
    url: '@throughline/cascade/src/rules/wording/no-output-confusion.md',
    scope: 'goal',
    messages: {
      default: {
        message: '`{title}` counts what a system puts out: {outputs}',
        help: 'ask what they should change, e.g. a time or a cost, and measure that; keep the count as a step beside it',
      },
    },
  },
  defaults: { outputs: systemOutputs, verbs: outputVerbs, stepsPass: true },
  perGoal,
  check: /* @__PURE__ */ eachGoal(perGoal),
};

/** The output a title counts: a number, or the words `number of`, then the output; and a word that it was put out. */
const countedOutput = (
  words: readonly string[],
  outputs: ReadonlySet<string>,
  verbs: ReadonlySet<string>,
): string | undefined => {
  let output: string | undefined;
  let [counted, put] = [false, false];
  for (const [at, word] of words.entries()) {
    if (quality.has(word)) return undefined;
    counted ||= isCount(word) || ((word === 'number' || word === 'count') && words[at + 1] === 'of');
    put ||= verbs.has(word);
    if (counted && output === undefined && outputs.has(word)) output = word;
  }
  return put ? output : undefined;
};
