import { measuredAt } from '../../goal/measured-at.ts';
import { pathOf } from '../../goal/path-of.ts';
import { isOpen } from '../../goal/standing.ts';
import { eachGoal } from '../../rule/each-goal.ts';
import type { GoalCheck } from '../../rule/goal-check.ts';
import type { Rule } from '../../rule/rule.ts';
import { firstWordIn } from '../../wording/first-word-in.ts';
import { asStep, isStepToResult } from '../../wording/is-step-to-result.ts';
import { madeThings, makingVerbs } from '../../wording/made-things.ts';
import { isCount, titleWords } from '../../wording/title-words.ts';

/** Options of {@link noVanityCount}. */
export interface NoVanityCountOptions {
  /** First words that say that something is made, in lower case. Default: English verbs. */
  readonly verbs: readonly string[];
  /** Things whose number says nothing, plural, in lower case. Default: English nouns. */
  readonly things: readonly string[];
  /** True: a key result that declares itself a step beside a result passes. Default true. */
  readonly stepsPass: boolean;
}

/** Measure code of goals without a measure. */
const noMeasure = 255;
/** Words between a verb and a number that leave the number what it is. */
const fillers: ReadonlySet<string> = new Set(['at', 'least', 'more', 'than', 'up', 'to', 'over', 'another']);
/** Words after which the thing that is made is named no more. */
const ends: ReadonlySet<string> = new Set(['%', 'percent', 'of', 'for', 'in', 'with', 'by', 'per', 'and']);
/** Words that begin what the things are good for. */
const purposes: ReadonlySet<string> = new Set([
  'that',
  'which',
  'so',
  'used',
  'adopted',
  'loved',
  'bringing',
  'driving',
  'earning',
  'generating',
  'reaching',
  'reducing',
  'saving',
  'winning',
]);
/** Most words from the number to the thing. */
const reach = 4;

const perGoal: GoalCheck<NoVanityCountOptions> = {
  reads: ['siblings'],
  look({ index, day }, { verbs, things, stepsPass }, report) {
    const isMaking = firstWordIn(verbs);
    const made = new Set<string>(things);
    return (goal) => {
      if (index.measureKind[goal] === noMeasure || !isOpen(index, goal, day)) return;
      const { title } = measuredAt(index, goal);
      if (isMaking(title) === undefined) return;
      const thing = countedThing(titleWords(title), made);
      if (thing === undefined || (stepsPass && isStepToResult(index, goal))) return;
      report({
        goal,
        path: pathOf(index, goal, 'title'),
        data: { title, things: thing },
        suggest: () => (stepsPass ? asStep(index, goal) : []),
      });
    };
  },
};

/**
 * A key result or KPI does not count things somebody has made: `Build 5 models` is done when nobody uses one.
 * Speaks of titles of that very form, a verb, a number and a thing; `Build baseline models for 2 use cases` counts
 * something else, and one that goes on to say what the things are good for passes.
 *
 * @example
 * ```ts
 * import { noVanityCount } from '@throughline/cascade';
 *
 * noVanityCount.meta.requirements; // => ['S2-12']
 * ```
 */
export const noVanityCount: Rule<NoVanityCountOptions> = {
  meta: {
    id: 'wording/no-vanity-count',
    title: 'A measure does not count what was made',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S2-12'],
    source: 'docs/sources.md#wording',
    url: '@throughline/cascade/src/rules/wording/no-vanity-count.md',
    scope: 'goal',
    messages: {
      default: {
        message: '`{title}` counts what was made: {things}',
        help: 'ask who is better off with them, and measure that; keep the number as a step beside it',
      },
    },
  },
  defaults: { verbs: makingVerbs, things: madeThings, stepsPass: true },
  perGoal,
  check: /* @__PURE__ */ eachGoal(perGoal),
};

/** The thing a title counts: verb, number, thing. */
const countedThing = (words: readonly string[], things: ReadonlySet<string>): string | undefined => {
  let at = 1;
  while (fillers.has(words[at] ?? '')) at++;
  if (!isCount(words[at])) return undefined;
  let thing: string | undefined;
  for (let next = at + 1; next <= at + reach && thing === undefined; next++) {
    const word = words[next] ?? '';
    if (ends.has(word) || isCount(word)) return undefined;
    if (things.has(word)) thing = word;
  }
  return words.some((word) => purposes.has(word)) ? undefined : thing;
};
