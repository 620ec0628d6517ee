import { goalAt } from '@throughline/core';
import { metricIn } from '@throughline/core/wording';
import { goalCodes, pathOf } from '../../goal/path-of.ts';
import { isOpen } from '../../goal/standing.ts';
import { eachGoal } from '../../rule/each-goal.ts';
import type { GoalCheck } from '../../rule/goal-check.ts';
import type { Rule } from '../../rule/rule.ts';
import { firstWordIn } from '../../wording/first-word-in.ts';
import { metricIn as numberIn } from '../../wording/metric-in.ts';
import { otherModels, speaksOfModels } from '../../wording/speaks-of-models.ts';
import { titleWords } from '../../wording/title-words.ts';

/** Options of {@link noTechnologyMilestone}. */
export interface NoTechnologyMilestoneOptions {
  /** First words that put a technology in place, in lower case. Default: English verbs. */
  readonly verbs: readonly string[];
  /** Words for technology, in lower case. Default: English nouns. */
  readonly technologies: readonly string[];
  /** True: an objective to build what others build on passes (`shared AI infrastructure`). Default true. */
  readonly platformsPass: boolean;
}

/** Words for what others build on. */
const platforms: ReadonlySet<string> = new Set(['infrastructure', 'platform', 'platforms']);
/** Words that begin what the technology is good for. */
const purposes: ReadonlySet<string> = new Set([
  'that',
  'which',
  'who',
  'so',
  'for',
  'because',
  'until',
  'without',
  'where',
]);
/** Words after which `to` says where something goes, and not what it is for. */
const places: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'our',
  'all',
  'every',
  'production',
  'cloud',
  'aws',
]);

const perGoal: GoalCheck<NoTechnologyMilestoneOptions, 'milestone' | 'quality'> = {
  reads: [],
  look({ index, day }, { verbs, technologies, platformsPass }, report) {
    const isPutting = firstWordIn(verbs);
    const known = new Set<string>(technologies);
    return (goal) => {
      if (index.kind[goal] !== goalCodes.objective || !isOpen(index, goal, day)) return;
      const title = goalAt(index, goal)?.title ?? '';
      const placed =
        isPutting(title) === undefined ? undefined : technologyIn(titleWords(title), known, platformsPass);
      const technology = placed ?? qualityIn(title);
      if (technology === undefined) return;
      const messageId = placed === undefined ? 'quality' : 'milestone';
      report({ messageId, goal, path: pathOf(index, goal, 'title'), data: { title, technology } });
    };
  },
};

/**
 * An objective says what should be achieved, not which technology is put in place: `Deploy a large language model
 * across customer service` tells teams what to build. Speaks where a title begins with such a verb, names a
 * technology and does not go on to say what for; and where the quality of a model is the objective.
 *
 * @example
 * ```ts
 * import { noTechnologyMilestone } from '@throughline/cascade';
 *
 * noTechnologyMilestone.defaults.platformsPass; // => true
 * ```
 */
export const noTechnologyMilestone: Rule<NoTechnologyMilestoneOptions, 'milestone' | 'quality'> = {
  meta: {
    id: 'wording/no-technology-milestone',
    title: 'An objective says what is achieved, not which technology is put in place',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S4-08', 'S4-09'],
    source: 'docs/sources.md#wording',
    url: '@throughline/cascade/src/rules/wording/no-technology-milestone.md',
    scope: 'goal',
    messages: {
      milestone: {
        message: 'objective `{title}` is a milestone of technology: {technology}',
        help: 'say what will be different for people or for the business once it is in place',
      },
      quality: {
        message: 'objective `{title}` is about the quality of a model: {technology}',
        help: 'name the outcome for people, and keep the quality as a key result at most',
      },
    },
  },
  defaults: {
    verbs: ['build', 'deploy', 'install', 'integrate', 'migrate', 'provision', 'rollout', 'train', 'upgrade'],
    technologies: [
      'algorithm',
      'algorithms',
      'apis',
      'chatbot',
      'chatbots',
      'cloud',
      'copilot',
      'database',
      'erp',
      'gpt',
      'infrastructure',
      'kubernetes',
      'llm',
      'llms',
      'microservices',
      'model',
      'models',
      'platform',
      'software',
      'warehouse',
    ],
    platformsPass: true,
  },
  perGoal,
  check: /* @__PURE__ */ eachGoal(perGoal),
};

/** The technology a title puts in place; undefined when it says what for. */
const technologyIn = (
  words: readonly string[],
  technologies: ReadonlySet<string>,
  platformsPass: boolean,
): string | undefined => {
  if (platformsPass && words.some((word) => platforms.has(word))) return undefined;
  const isPlace = (word: string): boolean => places.has(word) || technologies.has(word);
  const servesPurpose = words.some(
    (word, at) => purposes.has(word) || (word === 'to' && !isPlace(words[at + 1] ?? 'the')),
  );
  if (servesPurpose) return undefined;
  return words.find(
    (word, at) => technologies.has(word) && !(word === 'model' && otherModels.includes(words[at - 1] ?? '')),
  );
};

/** The quality of a model that a title makes the objective. With a number it is a matter of `wording/no-metric-in-objective`. */
const qualityIn = (title: string): string | undefined => {
  if (!speaksOfModels(title) || numberIn(title) !== undefined) return undefined;
  const metric = metricIn(title);
  return metric?.function === 'data-and-ai' && metric.family === 'quality' ? metric.name.en : undefined;
};
