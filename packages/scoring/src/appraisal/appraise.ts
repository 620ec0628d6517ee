import { civilDateOf } from '@throughline/core';
import type { Goals } from '@throughline/core';
import { scoreGoals } from '../score/score-goals.ts';
import type { AppraisalAnswer } from './appraisal-answer.ts';
import { appraisalDesk } from './appraisal-desk.ts';
import { appraisalMessages } from './appraisal-messages.ts';
import { appraisalOf, lastDayOf, noteSubject } from './appraisal-of.ts';
import { readAppraiseOptions } from './appraise-options.ts';
import type { AppraiseOptions } from './appraise-options.ts';
import { checkRatings, givenOverall } from './check-ratings.ts';
import { criterionMean, criterionParts } from './criterion-rating.ts';
import { humanRatings } from './human-ratings.ts';
import type { TakeNote } from './human-ratings.ts';
import { krasOf } from './kras-of.ts';
import { reviewFindings } from './review-finding.ts';
import type { ReviewNote } from './review-finding.ts';
import { reviewParts } from './review-parts.ts';

/**
 * Appraises a person for a cycle: each KRA by itself, then overall (S3-13), beside the three parts of the review: what the
 * system knows, what the manager adds, what the employee says (S0-24). A rating that a human gave is never changed or
 * replaced; where it lies far from what was attained, a finding says so before it is published (S1-45). What is not rated
 * says why and counts as nothing, not as 0, unless the policy says otherwise. A second appraisal for the same cycle, an open
 * one after the cycle was closed, a KRA of somebody else and ratings outside the scale are findings, and do not count.
 *
 * Looks once through the KRAs and the review book for each call; hand in `scores` when many people are appraised. What is no
 * goal set, review book, policy or id is a `UsageError`. Sources: docs/sources.md#appraisal.
 *
 * @example
 * ```ts
 * import { appraise } from '@throughline/scoring';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   people: [{ id: 'ana', name: 'Ana' }],
 *   cycles: [{ id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'closing' }],
 *   kras: [
 *     { id: 'trust', title: 'Trust of customers', person: 'ana', weight: 30 },
 *     { id: 'growth', title: 'Growth of accounts', person: 'ana', weight: 70 },
 *     { id: 'craft', title: 'Craft of the team', person: 'ana', weight: 50 },
 *   ],
 * } as const;
 * const reviewBook = {
 *   schemaVersion: 1,
 *   organization: 'acme',
 *   appraisals: [{
 *     id: 'a1', person: 'ana', cycle: 'q2', state: 'rated', overall: 4,
 *     kraRatings: [{ kra: 'trust', rating: 5 }, { kra: 'growth', rating: 3 }],
 *   }],
 * } as const;
 * const answer = appraise(goals, { reviewBook, person: 'ana', cycle: 'q2' });
 * answer.overall.rated && answer.overall.rating; // => 3.6
 * answer.given; // => 4
 * answer.kras[2]?.rating.rated === false && answer.kras[2].rating.reason; // => 'no-rating'
 * ```
 */
export const appraise = (goals: Goals, options: AppraiseOptions): AppraisalAnswer => {
  const call = readAppraiseOptions(goals, options);
  const { index, book, person, policy, cycle: cycleId } = call;
  const notes: ReviewNote<keyof typeof appraisalMessages>[] = [];
  const take: TakeNote = (note) => notes.push(note);
  const cycleAt = index.referenceOf('cycle', cycleId) ?? -1;
  const cycle = index.document.cycles?.[cycleAt];
  const day = lastDayOf(cycle);
  noteSubject(call, cycle, day, take);
  const found = appraisalOf(call, cycle, take);
  const appraisal = found === 'refused' ? undefined : found;
  const numbers = day === undefined ? [] : krasOf(index, person, cycleAt, day);
  if (day !== undefined && numbers.length === 0)
    take({
      ruleId: 'appraisal/no-kras',
      severity: 'warning',
      path: ['people', person],
      data: { person, cycle: cycleId },
    });
  const asOf = day === undefined ? undefined : civilDateOf(day);
  const scores = call.scores ?? (asOf === undefined ? undefined : scoreGoals(index, { asOf }));
  const given =
    found === 'refused' ? found : appraisal === undefined ? undefined : humanRatings(appraisal, policy, take);

  const desk = appraisalDesk(call, scores, given);
  const kpis = numbers.flatMap(desk.kpisOf);
  const kras = desk.krasOf(numbers);
  const criteria = (name: 'self' | 'feedback') =>
    desk.part(name, criterionMean(criterionParts(name, call[name], policy, take), policy), call[name].length);
  const parts = { goals: desk.goals(kras), self: criteria('self'), feedback: criteria('feedback') };
  const overall = desk.overall(parts);
  if (appraisal !== undefined) checkRatings({ index, policy, person, cycle: cycleId, appraisal, kras }, take);
  const human = givenOverall(appraisal, policy, overall, take);

  return {
    person,
    cycle: cycleId,
    ...(scores === undefined ? {} : { asOf: scores.asOf }),
    policy: `${policy.id}@${policy.version}`,
    ...(appraisal === undefined ? {} : { appraisal: appraisal.id }),
    kras,
    parts,
    overall,
    ...(human === undefined ? {} : { given: human }),
    review: reviewParts(book, appraisal, person, cycle, kpis),
    steps: desk.steps,
    findings: reviewFindings(appraisalMessages, 'findings-appraisal', notes),
  };
};
