import type { AppraisalUse, GoalIndex, KraRating } from '@throughline/core';
import { goalCodes } from '../../goal/path-of.ts';
import type { Rule } from '../../rule/rule.ts';

/** Options of {@link appraisalUseDeclared}. */
export interface AppraisalUseDeclaredOptions {
  /** Uses for which objectives and key results are no evidence. Default `['compensation']`. */
  readonly withoutObjectives: readonly AppraisalUse[];
}

/** Most goals that are named in one finding. */
const mostNamed = 10;

/**
 * Every appraisal says what it is used for, and one that is used for pay does not rest on objectives and key
 * results: whoever is paid by them sets them low. KRAs and KPIs may be its evidence. Says nothing when no review
 * book is given. Findings hold ids of appraisals and goals, no names and no ratings.
 *
 * @example
 * ```ts
 * import { appraisalUseDeclared } from '@throughline/cascade';
 *
 * appraisalUseDeclared.defaults; // => { withoutObjectives: ['compensation'] }
 * ```
 */
export const appraisalUseDeclared: Rule<AppraisalUseDeclaredOptions, 'undeclared' | 'objectives'> = {
  meta: {
    id: 'governance/appraisal-use-declared',
    title: 'Every appraisal says what it is used for, and one for pay does not rest on objectives',
    severity: 'error',
    since: '0.1.0',
    requirements: ['S1-23', 'S3-14'],
    source: 'docs/sources.md#governance',
    url: '@throughline/cascade/src/rules/governance/appraisal-use-declared.md',
    scope: 'set',
    messages: {
      undeclared: {
        message: 'appraisal `{appraisal}` does not say what it is used for',
        help: 'say whether it is for development, compensation, promotion or succession, before anybody rates',
      },
      objectives: {
        message:
          'appraisal `{appraisal}` is used for {use} and rests on objectives or key results: `{goals}`',
        help: 'rate by KRAs and their KPIs, or do not use the appraisal for this',
      },
    },
  },
  defaults: { withoutObjectives: ['compensation'] },
  check({ index, reviewBook }, { withoutObjectives }, report) {
    for (const { id, use = [], kraRatings = [] } of reviewBook?.appraisals ?? []) {
      const path = ['appraisals', id];
      if (use.length === 0)
        report({ messageId: 'undeclared', severity: 'warning', path, data: { appraisal: id } });
      const barred = use.filter((each) => withoutObjectives.includes(each));
      const goals = barred.length === 0 ? [] : objectivesIn(index, kraRatings);
      if (goals.length === 0) continue;
      const data = { appraisal: id, use: barred, goals: goals.slice(0, mostNamed), count: goals.length };
      report({ messageId: 'objectives', path, data });
    }
  },
};

/** Ids of the objectives and key results that ratings name as evidence, each once. */
const objectivesIn = (index: GoalIndex, ratings: readonly KraRating[]): readonly string[] => {
  const found = new Set<string>();
  for (const { evidence = [] } of ratings) {
    for (const id of evidence) {
      const goal = index.numberOf(id);
      if (goal !== undefined && index.kind[goal]! <= goalCodes.keyResult) found.add(id);
    }
  }
  return [...found];
};
