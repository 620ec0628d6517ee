import { goalAt } from '@throughline/core';
import type { Kra } from '@throughline/core';
import type { ExplanationStep } from '../explain/explanation.ts';
import { stepWriter } from '../explain/step-writer.ts';
import { gradeOf } from '../judgement/grade-of.ts';
import { clamp } from '../numeric/clamp.ts';
import { runOf } from '../score/run-of.ts';
import type { ScoreBook } from '../score/score-book.ts';
import type { AppraisalAnswer, KpiSummary, KraAppraisal, Rating } from './appraisal-answer.ts';
import type { AppraisalPolicy } from './appraisal-policy.ts';
import type { AppraiseCall } from './appraise-options.ts';
import type { HumanRatings } from './human-ratings.ts';
import { cut, ratedMean } from './rated-mean.ts';
import type { RatedPart } from './rated-mean.ts';
import type { UnratedReason } from './unrated-reason.ts';

/** Works out the ratings of one appraisal and writes down how. */
export interface AppraisalDesk {
  readonly steps: readonly ExplanationStep[];
  /** The KPIs of a KRA, with their numbers. */
  readonly kpisOf: (kra: number) => readonly KpiSummary[];
  /** Rates each KRA. */
  readonly krasOf: (kras: readonly number[]) => readonly KraAppraisal[];
  /** The rating by goals. */
  readonly goals: (kras: readonly KraAppraisal[]) => Rating;
  /** The rating by oneself or by others, from the mean of `count` criteria. */
  readonly part: (name: 'self' | 'feedback', mean: number | UnratedReason, count: number) => Rating;
  /** All parts together. */
  readonly overall: (parts: AppraisalAnswer['parts']) => Rating;
}

/** Attainment 0 to 1 as a rating; what is beyond is cut to the scale. */
const ratingOfAttainment = (
  attainment: number,
  { scale: { least, most }, fromAttainment, decimals }: AppraisalPolicy,
): number => {
  const rating = fromAttainment === 'between' ? least + attainment * (most - least) : attainment * most;
  return cut(clamp(rating, least, most), decimals);
};

/**
 * Opens a desk. Rules of its steps: `appraisal/kpi` and `appraisal/attainment` (attainment 0 to 1, explained further by
 * `explain`), `appraisal/from-attainment`, `appraisal/human` (as it was given), `appraisal/kra`, `appraisal/criteria`,
 * `appraisal/goals`, `appraisal/overall`. An output of null is not rated, and `reason` says why.
 */
export const appraisalDesk = (
  { index, policy }: AppraiseCall,
  scores: ScoreBook | undefined,
  given: HumanRatings | 'refused' | undefined,
): AppraisalDesk => {
  const writer = stepWriter(index, () => false);
  const scoredWith = scores === undefined ? undefined : runOf(scores, 'appraise').policy;
  const scoredBy = scoredWith === undefined ? '' : `${scoredWith.id}@${String(scoredWith.version)}`;
  /** Steps of KPIs by KRA, so that the KRA names them. */
  const kpiSteps = new Map<number, readonly number[]>();
  const rated = (step: number, rating: number): Rating => ({
    rated: true,
    rating,
    grade: gradeOf(policy.grades, rating, rating),
    step,
  });
  const unrated = (step: number, reason: UnratedReason): Rating => ({ rated: false, reason, step });
  const written = (
    goal: number,
    rule: string,
    inputs: ExplanationStep['inputs'],
    uses: readonly number[],
    result: number | UnratedReason,
  ): Rating =>
    typeof result === 'number'
      ? rated(writer.write(goal, rule, inputs, uses, result), result)
      : unrated(writer.write(goal, rule, { ...inputs, reason: result }, uses, null), result);
  const rules = (missing: AppraisalPolicy['missingKra'], weights: AppraisalPolicy['weights']) => ({
    weights,
    missing,
    decimals: policy.decimals,
  });

  const kpisOf: AppraisalDesk['kpisOf'] = (kra) => {
    const { offsets, targets } = index.contained;
    const kpis = Array.from(targets.subarray(offsets[kra], offsets[kra + 1])).flatMap((kpi) => {
      const id = index.ids[kpi]!;
      const score = scores?.get(id);
      if (scores === undefined || score === undefined) return [];
      const lastOn = score.staleness?.lastOn;
      const step = writer.write(
        kpi,
        'appraisal/kpi',
        {
          scoring: scoredBy,
          ...(score.scored ? {} : { reason: score.reason }),
          ...(lastOn === undefined ? {} : { lastOn }),
        },
        [],
        score.scored ? score.attainment : null,
      );
      const summary: KpiSummary = {
        kpi: id,
        kra: index.ids[kra]!,
        title: goalAt(index, kpi)?.title ?? '',
        ...(score.scored ? { attainment: score.attainment } : { reason: score.reason }),
        ...(lastOn === undefined ? {} : { lastOn }),
        step,
      };
      return [summary];
    });
    kpiSteps.set(
      kra,
      kpis.map(({ step }) => step),
    );
    return kpis;
  };

  /** The rating of a KRA before its share is known. */
  const rateKra = (kra: number): Omit<KraAppraisal, 'share' | 'contribution'> => {
    const id = index.ids[kra]!;
    const score = scores?.get(id);
    const attainment = score?.scored === true ? score.attainment : undefined;
    const attained = attainment === undefined ? undefined : ratingOfAttainment(attainment, policy);
    const human = given === 'refused' ? 'refused' : (given?.get(id) ?? 'no-rating');
    const uses: number[] = [];
    if (attainment !== undefined && attained !== undefined) {
      const { least, most } = policy.scale;
      const from = writer.write(kra, 'appraisal/attainment', {}, kpiSteps.get(kra) ?? [], attainment);
      uses.push(
        writer.write(
          kra,
          'appraisal/from-attainment',
          { choice: policy.fromAttainment, least, most, decimals: policy.decimals },
          [from],
          attained,
        ),
      );
    }
    const takesHuman = policy.kraRating !== 'attainment' && typeof human === 'number';
    if (typeof human === 'number') uses.push(writer.write(kra, 'appraisal/human', {}, [], human));
    const fallsBack = policy.kraRating !== 'human' && human !== 'contradictory' && human !== 'refused';
    const result = takesHuman
      ? human
      : policy.kraRating === 'human' || !fallsBack
        ? (human as UnratedReason)
        : (attained ?? 'no-attainment');
    const rating = written(kra, 'appraisal/kra', { choice: policy.kraRating }, uses, result);
    const from = takesHuman ? 'human' : 'attainment';
    return {
      kra: id,
      title: (goalAt(index, kra) as Kra | undefined)?.title ?? '',
      rating,
      ...(rating.rated ? { from } : {}),
      ...(attainment === undefined ? {} : { attainment }),
      ...(attained === undefined ? {} : { attainmentRating: attained }),
    };
  };

  const partsOf = (kras: readonly Pick<KraAppraisal, 'kra' | 'rating'>[]): readonly RatedPart[] =>
    kras.map(({ kra, rating }) => ({
      rating: rating.rated ? rating.rating : undefined,
      weight: index.weight[index.numberOf(kra) ?? -1] ?? -1,
    }));

  return {
    steps: writer.steps,
    kpisOf,
    krasOf(kras) {
      const found = kras.map(rateKra);
      const mean = ratedMean(partsOf(found), rules(policy.missingKra, policy.weights));
      return found.map((kra, at) => {
        const share = typeof mean === 'string' ? 0 : mean.shares[at]!;
        const contribution = typeof mean === 'string' ? 0 : mean.contributions[at]!;
        return { ...kra, share, ...(kra.rating.rated ? { contribution } : {}) };
      });
    },
    goals(kras) {
      const mean =
        kras.length === 0 ? 'no-kras' : ratedMean(partsOf(kras), rules(policy.missingKra, policy.weights));
      const inputs = { weights: policy.weights, missing: policy.missingKra, decimals: policy.decimals };
      const uses = kras.map(({ rating }) => rating.step);
      return written(-1, 'appraisal/goals', inputs, uses, typeof mean === 'string' ? mean : mean.rating);
    },
    part: (name, mean, count) =>
      written(-1, 'appraisal/criteria', { part: name, criteria: count, weights: policy.weights }, [], mean),
    overall(parts) {
      const counted = (['goals', 'self', 'feedback'] as const).filter((name) => policy.parts[name] > 0);
      const mean = ratedMean(
        counted.map((name) => {
          const part = parts[name];
          return {
            rating: part.rated ? part.rating : undefined,
            weight: Math.round(policy.parts[name] * 100),
          };
        }),
        rules(policy.missingPart, 'normalise'),
      );
      const [only] = counted;
      // One part alone says best itself why it has no rating.
      const lone = only === undefined || counted.length > 1 ? undefined : parts[only];
      const result = typeof mean !== 'string' ? mean.rating : lone?.rated === false ? lone.reason : mean;
      const inputs = { ...policy.parts, missing: policy.missingPart, decimals: policy.decimals };
      const uses = counted.map((name) => parts[name].step);
      return written(-1, 'appraisal/overall', inputs, uses, result);
    },
  };
};
