import { planReviews, reviewPack, rhythms, twelveWeek, UsageError } from '@throughline/core';
import type { Finding, GoalSet, PlannedReview, ReviewScore, ReviewScores } from '@throughline/core';
import { describe, expect, it } from 'vitest';
import { q2 } from '../../test/rhythm-samples.ts';
import { reviewCompany } from '../../test/review-company.ts';

const review = (activity: PlannedReview['activity'], rhythm = twelveWeek): PlannedReview =>
  planReviews(rhythm, q2).find((planned) => planned.activity === activity)!;
const score = (attainment: number, rest: Partial<ReviewScore> = {}): ReviewScore => ({
  scored: true,
  attainment,
  score: attainment,
  status: attainment < 0.4 ? 'at-risk' : 'on-track',
  pace: { expected: 0.5, gap: 0.5 - attainment },
  staleness: { days: 3 },
  ...rest,
});
const book = (of: Record<string, ReviewScore>): ReviewScores => ({ get: (goal) => of[goal] });
const scores = book({
  sell: score(0.3, { status: 'behind', pace: { expected: 0.5, gap: 0.2 } }),
  weekly: score(0.2),
  monthly: score(0.7, { staleness: { days: 25 } }),
  own: score(0.5, { flags: ['stale'] }),
  plain: score(0.5, { staleness: { days: 40 } }),
  orphan: { scored: false, status: 'unknown', reason: 'no-data' },
});
const finding = (ruleId: string, goal?: string): Finding => ({
  ruleId,
  severity: 'warning',
  ...(goal === undefined ? {} : { goal }),
  path: [],
  data: {},
  message: 'm',
  url: 'u',
});

describe('reviewPack', () => {
  it('says what drifted, what is silent and what is not known, worst first', () => {
    const pack = reviewPack(reviewCompany, review('recalibration'), { scores });
    expect(pack.goals).toEqual([
      'sell',
      'weekly',
      'monthly',
      'own',
      'plain',
      'orphan',
      'late',
      'draft',
      'formula',
    ]);
    expect(pack.drifted).toEqual([
      { goal: 'weekly', status: 'at-risk', attainment: 0.2, expected: 0.5, gap: 0.3 },
      { goal: 'sell', status: 'behind', attainment: 0.3, expected: 0.5, gap: 0.2 },
    ]);
    // Values of `monthly` are due every 31 days, so 25 days are no silence.
    expect(pack.stale).toEqual([{ goal: 'orphan' }, { goal: 'plain', days: 40 }, { goal: 'own', days: 3 }]);
    expect(pack.unknown).toEqual([
      { goal: 'orphan', reason: 'no-data' },
      { goal: 'late' },
      { goal: 'formula' },
    ]);
    expect(pack.decisions).toEqual([{ decide: 'recalibrate', goal: 'weekly' }]);
  });

  it('says what moved only when it knows what was before', () => {
    const planned = review('one-to-one');
    expect(reviewPack(reviewCompany, planned, { scores }).moved).toBeNull();
    const before = book({ sell: score(0.3), weekly: score(0.1), monthly: score(0.9), own: score(0.5) });
    const { moved } = reviewPack(reviewCompany, planned, { scores, before });
    expect(moved?.map(({ goal, from, to }) => [goal, from, to])).toEqual([
      ['monthly', 0.9, 0.7],
      ['weekly', 0.1, 0.2],
    ]);
  });

  it('keeps contradictions apart from other findings, and leaves out those about other goals', () => {
    const findings = [
      finding('scoring/conflicting-facts', 'own'),
      finding('measures/no-conflicts', 'weekly'),
      finding('structure/unique-ids', 'own'),
      finding('structure/unique-ids', 'over'),
      finding('scoring/conflicting-facts'),
    ];
    const pack = reviewPack(reviewCompany, review('alignment'), { scores, findings });
    expect(pack.conflicts).toEqual(findings.slice(0, 2));
    expect(pack.findings).toEqual([findings[2]]);
  });

  it('asks for sign-offs at alignment, and for drafts nobody has reviewed anywhere', () => {
    const origin = { draft: 'd', drafter: 'rules', aiGenerated: false };
    const goals: GoalSet = {
      ...reviewCompany,
      keyResults: reviewCompany.keyResults!.map((one) => (one.id === 'own' ? { ...one, origin } : one)),
    };
    expect(reviewPack(goals, review('alignment'), { scores }).decisions).toEqual([
      { decide: 'review-draft', goal: 'own' },
      { decide: 'sign-off', goal: 'draft' },
    ]);
  });

  it('asks for retrospectives and carry-forward at the end, until they are there', () => {
    const goals: GoalSet = {
      ...reviewCompany,
      retrospectives: [
        { id: 'r1', goal: 'weekly', on: '2026-06-20' },
        { id: 'r2', goal: 'monthly', on: '2026-06-20', next: 'stop', cycle: 'q2' },
        { id: 'r3', goal: 'own', on: '2026-06-20', next: 'stop', cycle: 'q1' },
      ],
    };
    const due = reviewPack(goals, review('wrap-up', rhythms.midQuarter), { scores }).decisions;
    const of = (goal: string): string[] => due.filter((one) => one.goal === goal).map(({ decide }) => decide);
    expect([of('weekly'), of('monthly'), of('own'), of('draft')]).toEqual([
      ['carry-forward'],
      [],
      ['retrospective', 'carry-forward'],
      [],
    ]);
    expect(due.every(({ by }) => by === '2026-06-24')).toBe(true);
  });

  it('of a cycle that is not there has no goals', () => {
    const pack = reviewPack(
      reviewCompany,
      { ...review('wrap-up', rhythms.midQuarter), cycle: 'q9' },
      { scores },
    );
    expect([pack.goals, pack.drifted, pack.stale, pack.decisions]).toEqual([[], [], [], []]);
  });

  it('refuses what is no review and no scores', () => {
    const planned = review('alignment');
    const wrong: unknown[] = [
      undefined,
      {},
      { scores: {} },
      { scores, before: {} },
      { scores, findings: {} },
    ];
    for (const options of wrong)
      expect(() => reviewPack(reviewCompany, planned, options as never)).toThrow(UsageError);
    expect(() => reviewPack(reviewCompany, 'q2' as never, { scores })).toThrow(UsageError);
  });
});
