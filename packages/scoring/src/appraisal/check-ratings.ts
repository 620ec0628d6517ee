import { goalAt } from '@throughline/core';
import type { Appraisal, GoalId, GoalIndex, PersonId } from '@throughline/core';
import { compare } from '../numeric/compare.ts';
import type { KraAppraisal, Rating } from './appraisal-answer.ts';
import type { AppraisalPolicy } from './appraisal-policy.ts';
import type { TakeNote } from './human-ratings.ts';
import { givenText, isRating } from './is-rating.ts';
import { recordsOf } from './records-of.ts';

/** What ratings are held against. */
export interface RatedEvidence {
  readonly index: GoalIndex;
  readonly policy: AppraisalPolicy;
  readonly person: PersonId;
  readonly cycle: string;
  readonly appraisal: Appraisal;
  readonly kras: readonly KraAppraisal[];
}

const kraKind = 2;

/** Ratings of what the person does not own, evidence that is somebody else's, and ratings far from what was attained. */
export const checkRatings = (
  { index, policy, person, cycle, appraisal, kras }: RatedEvidence,
  take: TakeNote,
): void => {
  const own = new Map(kras.map((kra) => [kra.kra, kra]));
  for (const kra of new Set(recordsOf(appraisal.kraRatings).map((each) => each.kra))) {
    if (own.has(kra)) continue;
    const number = index.numberOf(kra);
    const path = ['appraisals', appraisal.id, 'kraRatings', kra];
    if (number === undefined || index.kind[number] !== kraKind)
      take({
        ruleId: 'appraisal/unknown-kra',
        severity: 'error',
        path,
        data: { appraisal: appraisal.id, kra },
      });
    else take({ ruleId: 'appraisal/kra-of-another', severity: 'error', path, data: { kra, person, cycle } });
  }
  for (const { kra, evidence } of recordsOf(appraisal.kraRatings)) {
    for (const goal of Array.isArray(evidence) ? new Set(evidence as readonly GoalId[]) : []) {
      if (isGoalOf(index, goal, person, own)) continue;
      const path = ['appraisals', appraisal.id, 'kraRatings', kra, 'evidence', goal];
      take({
        ruleId: 'appraisal/evidence-of-another',
        severity: 'warning',
        path,
        data: { goal, kra, person },
      });
    }
  }
  for (const { kra, rating, from, attainmentRating } of kras) {
    if (!rating.rated || from !== 'human' || attainmentRating === undefined) continue;
    if (!isFar(rating.rating, attainmentRating, policy)) continue;
    take({
      ruleId: 'appraisal/rating-far-from-attainment',
      severity: 'warning',
      path: ['appraisals', appraisal.id, 'kraRatings', kra],
      data: { kra, rating: rating.rating, expected: attainmentRating, tolerance: policy.tolerance },
    });
  }
};

/** The overall rating a human gave, when it is one; says so when it lies far from the parts. */
export const givenOverall = (
  appraisal: Appraisal | undefined,
  policy: AppraisalPolicy,
  overall: Rating,
  take: TakeNote,
): number | undefined => {
  const given: unknown = appraisal?.overall;
  if (appraisal === undefined || given === undefined) return undefined;
  const path = ['appraisals', appraisal.id, 'overall'];
  const { least, most } = policy.scale;
  if (!isRating(given, policy.scale)) {
    const data = { what: appraisal.id, given: givenText(given), least, most };
    take({ ruleId: 'appraisal/outside-scale', severity: 'error', path, data });
    return undefined;
  }
  if (overall.rated && isFar(given, overall.rating, policy)) {
    const data = { rating: given, expected: overall.rating, tolerance: policy.tolerance };
    take({ ruleId: 'appraisal/overall-far-from-kras', severity: 'warning', path, data });
  }
  return given + 0;
};

/** From `tolerance` on; a tolerance of 0 reports every difference, and none where there is none. */
const isFar = (left: number, right: number, { tolerance }: AppraisalPolicy): boolean =>
  compare(left, right) !== 0 && compare(Math.abs(left - right), tolerance) >= 0;

/** A goal the person owns or works on; KPIs belong to whom their KRA belongs, key results also to the objective's owners. */
const isGoalOf = (
  index: GoalIndex,
  goal: unknown,
  person: PersonId,
  own: ReadonlyMap<string, KraAppraisal>,
): boolean => {
  const number = typeof goal === 'string' ? index.numberOf(goal) : undefined;
  if (number === undefined) return false;
  const container = index.container[number]!;
  return [number, container].some(
    (at) => at >= 0 && (own.has(index.ids[at]!) || namesPerson(goalAt(index, at)?.owners, person)),
  );
};

const namesPerson = (owners: unknown, person: PersonId): boolean =>
  Array.isArray(owners) &&
  owners.some(
    (owner: unknown) =>
      (Object((Object(owner) as { who?: unknown }).who) as { person?: unknown }).person === person,
  );
