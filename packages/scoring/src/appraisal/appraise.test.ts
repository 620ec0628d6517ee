import type { GoalSet, ReviewBook } from '@throughline/core';
import { describe, expect, it } from 'vitest';
import { appraisedBook, appraisedCompany } from '../../test/appraised-company.ts';
import type { AppraisedArea } from '../../test/appraised-company.ts';
import { scoreGoals } from '../score/score-goals.ts';
import type { AppraisalAnswer, Rating } from './appraisal-answer.ts';
import { appraise } from './appraise.ts';
import type { AppraiseOptions } from './appraise-options.ts';
import { defineAppraisalPolicy } from './define-appraisal-policy.ts';
import { frappeAppraisal, frappeAutomaticAppraisal } from './frappe-appraisal.ts';

type Areas = { readonly [kra: string]: AppraisedArea };
const q2 = { person: 'ana', cycle: 'q2' } as const;
const of = (areas: Areas, options: Partial<AppraiseOptions> = {}, appraisal: object = {}): AppraisalAnswer =>
  appraise(appraisedCompany(areas), { ...q2, reviewBook: appraisedBook(areas, appraisal), ...options });
const number = (rating: Rating): number | string => (rating.rated ? rating.rating : rating.reason);
const rules = ({ findings }: AppraisalAnswer): string[] => findings.map(({ ruleId }) => ruleId);
const self = [
  { criterion: 'craft', rating: 0.8 * 5, weight: 70 },
  { criterion: 'care', rating: 0.7 * 5, weight: 30 },
];

describe('appraisals of frappe/hrms', () => {
  const manual = { a: { weight: 30, rating: 5 }, b: { weight: 70, rating: 3 } };

  it('TV-40: ratings of managers, with nothing by oneself or by others', () => {
    const answer = of(manual, { policy: frappeAppraisal });
    expect(answer.kras.map(({ contribution }) => contribution)).toEqual([1.5, 2.1]);
    expect([number(answer.parts.goals), number(answer.overall)]).toEqual([3.6, 1.2]);
  });

  it('TV-41: a rating by oneself', () => {
    const answer = of(manual, { policy: frappeAppraisal, ratings: { self } });
    expect(number(answer.parts.self)).toBe(3.85);
  });

  it('TV-42: the mean of three', () => {
    const answer = of(manual, { policy: frappeAppraisal, ratings: { self, feedback: self } });
    expect(number(answer.overall)).toBe(3.767);
  });

  it('TV-43: ratings from progress', () => {
    const areas = { a: { weight: 30, at: 12.5 }, b: { weight: 70, at: 50 } };
    const answer = of(areas, { policy: frappeAutomaticAppraisal });
    expect(answer.kras.map(({ share, attainment }) => 100 * share * attainment!)).toEqual([3.75, 35]);
    expect([number(answer.parts.goals), number(answer.overall)]).toEqual([1.938, 0.646]);
  });

  it('TV-46: the only goal of an area is gone', () => {
    const answer = of({ a: { weight: 100 } }, { policy: frappeAutomaticAppraisal });
    expect([number(answer.parts.goals), number(answer.overall)]).toEqual([0, 0]);
    // Under the standard policy it is not rated, and not 0.
    expect(number(of({ a: { weight: 100 } }).overall)).toBe('no-rating');
    const automatic = defineAppraisalPolicy({ id: 'automatic', kraRating: 'attainment' });
    expect(of({ a: {} }, { policy: automatic }).kras[0]?.rating).toMatchObject({ reason: 'no-attainment' });
  });

  it('TV-48: what frappe refuses is a finding, and does not count', () => {
    const goals = appraisedCompany(manual);
    const ofBen: GoalSet = { ...goals, kras: goals.kras!.map((kra) => ({ ...kra, person: 'ben' })) };
    const other = appraise(ofBen, { ...q2, reviewBook: appraisedBook(manual) });
    expect(rules(other)).toEqual([
      'appraisal/kra-of-another',
      'appraisal/kra-of-another',
      'appraisal/no-kras',
    ]);
    expect(number(other.overall)).toBe('no-kras');

    const book = appraisedBook(manual);
    const twice: ReviewBook = {
      ...book,
      appraisals: [...book.appraisals!, { ...book.appraisals![0]!, id: 'a2' }],
    };
    const second = appraise(goals, { ...q2, reviewBook: twice });
    expect(rules(second)).toEqual(['appraisal/second-appraisal']);
    expect(second.findings[0]?.data['appraisals']).toEqual(['a1', 'a2']);
    expect([number(second.overall), second.appraisal]).toEqual(['no-rating', undefined]);
    expect(second.kras.map(({ rating }) => number(rating))).toEqual(['refused', 'refused']);

    const closed: GoalSet = { ...goals, cycles: [{ ...goals.cycles![0]!, state: 'closed' }] };
    const late = appraise(closed, { ...q2, reviewBook: appraisedBook(manual, { state: 'open' }) });
    expect(rules(late)).toEqual(['appraisal/cycle-closed']);
    expect(late.kras.map(({ rating }) => number(rating))).toEqual(['refused', 'refused']);
  });
});

describe('appraise', () => {
  it('holds a rating of a human beside what was attained, and says when they are far apart (S1-45)', () => {
    const answer = of({ a: { at: 25, rating: 5 }, b: { at: 50, rating: 3.5 } }, {}, { overall: 2 });
    expect(answer.kras.map(({ from, attainmentRating }) => [from, attainmentRating])).toEqual([
      ['human', 2],
      ['human', 3],
    ]);
    expect(answer.findings.map(({ ruleId, data }) => [ruleId, data['rating'], data['expected']])).toEqual([
      ['appraisal/rating-far-from-attainment', 5, 2],
      ['appraisal/overall-far-from-kras', 2, 4.25],
    ]);
    expect([number(answer.overall), answer.given]).toEqual([4.25, 2]);
  });

  it('takes exactly one step of the scale as far', () => {
    const far = (rating: number): string[] => rules(of({ a: { at: 50, rating } }));
    expect([far(4), far(3.999), far(2), far(3)]).toEqual([
      ['appraisal/rating-far-from-attainment'],
      [],
      ['appraisal/rating-far-from-attainment'],
      [],
    ]);
  });

  it('composes a review of three parts with where each comes from (S0-24)', () => {
    const areas = { a: { at: 50, rating: 3 } };
    const book: ReviewBook = {
      ...appraisedBook(areas, {
        manager: 'ben',
        ratedOn: '2026-06-29',
        managerContext: 'a hard quarter',
        systemSummary: 'half of it',
      }),
      conversations: [
        { id: 'c1', person: 'ana', with: 'ben', on: '2026-05-05' },
        { id: 'c2', person: 'ana', with: 'ben', on: '2026-07-01' },
        { id: 'c3', person: 'ben', with: 'ana', on: '2026-05-05' },
        { id: 'c4', person: 'ana', with: 'ben', on: '2026-07-02', cycle: 'q2' },
      ],
      feedback: [
        { id: 'f1', about: 'ana', as: 'peer', on: '2026-05-05', text: 'good' },
        { id: 'f2', about: 'ana', as: 'self', on: '2026-05-05', text: 'fine' },
      ],
      careerGoals: [{ id: 'g1', person: 'ana', title: 'lead' }],
    };
    const { review, steps } = appraise(appraisedCompany(areas), { ...q2, reviewBook: book });
    expect(review.system).toEqual({
      kpis: [{ kpi: 'a-kpi', kra: 'a', title: 'a', attainment: 0.5, lastOn: '2026-06-30', step: 0 }],
      summary: 'half of it',
    });
    expect(review.manager).toEqual({
      by: 'ben',
      ratedOn: '2026-06-29',
      context: 'a hard quarter',
      conversations: ['c1', 'c4'],
      feedback: ['f1'],
    });
    expect(review.employee).toEqual({ feedback: ['f2'], careerGoals: ['g1'] });
    expect(review.missing).toEqual(['employee']);
    expect(steps[0]).toMatchObject({
      rule: 'appraisal/kpi',
      goal: 'a-kpi',
      inputs: { scoring: 'standard@1', lastOn: '2026-06-30' },
      output: 0.5,
    });
  });

  it('explains every number by steps that come after those they use', () => {
    const { steps, overall, parts } = of(
      { a: { at: 50, rating: 3 }, b: { weight: 2 } },
      { ratings: { self } },
    );
    for (const { id, uses } of steps) for (const used of uses) expect(used).toBeLessThan(id);
    expect(steps.at(-1)).toMatchObject({ id: overall.step, rule: 'appraisal/overall', output: 3 });
    expect(steps[parts.goals.step]).toMatchObject({ rule: 'appraisal/goals', output: 3 });
    expect(steps[parts.feedback.step]).toMatchObject({ inputs: { reason: 'no-rating' }, output: null });
  });

  it('finds areas by person, owner and role, and leaves out those of other cycles and days', () => {
    const base = appraisedCompany({});
    const kra = (id: string, fields: object) => ({ id, title: id, ...fields });
    const goals: GoalSet = {
      ...base,
      cycles: [
        ...base.cycles!,
        { id: 'q3', name: 'Q3', start: '2026-07-01', end: '2026-10-01', state: 'planning' },
      ],
      roles: [{ id: 'rep', title: 'Rep' }],
      units: [{ id: 'sales', name: 'Sales', kind: 'team' }],
      assignments: [{ id: 'x', person: 'ana', unit: 'sales', role: 'rep', from: '2026-01-01' }],
      kras: [
        kra('own', { person: 'ana' }),
        kra('owned', { role: 'rep', owners: [{ who: { person: 'ana' }, as: 'accountable' }] }),
        kra('role', { role: 'rep' }),
        kra('of-ben', { person: 'ben' }),
        kra('owned-by-ben', { role: 'rep', owners: [{ who: { person: 'ben' }, as: 'accountable' }] }),
        kra('later', { person: 'ana', from: '2026-07-01' }),
        kra('over', { person: 'ana', to: '2026-06-30' }),
        kra('last-day', { person: 'ana', to: '2026-07-01' }),
        kra('next', { person: 'ana', cycle: 'q3' }),
        kra('drafted', { person: 'ana', state: 'draft' }),
        kra('own', { person: 'ana', title: 'same id' }),
      ],
    };
    const answer = appraise(goals, { ...q2, reviewBook: appraisedBook({}) });
    expect(answer.kras.map((each) => each.kra)).toEqual(['own', 'owned', 'role', 'last-day']);
  });

  it('says all that is wrong with a book, whatever its order', () => {
    const areas = { a: { at: 50 }, b: {}, c: {} };
    const ratings = [
      { kra: 'a', rating: 3, evidence: ['a-kpi', 'nothing', 'a'] },
      { kra: 'a', rating: 4 },
      { kra: 'b', rating: Number.NaN },
      { kra: 'c', rating: 5.1 },
      { kra: 'gone', rating: 3 },
      null,
      7,
    ];
    const told = (kraRatings: readonly unknown[]): AppraisalAnswer =>
      of(
        areas,
        { ratings: { self: [{ criterion: 'x', rating: 9, weight: -1 }] } },
        { kraRatings, overall: 'five' },
      );
    const answer = told(ratings);
    expect(rules(answer)).toEqual([
      'appraisal/rated-twice',
      'appraisal/evidence-of-another',
      'appraisal/outside-scale',
      'appraisal/outside-scale',
      'appraisal/unknown-kra',
      'appraisal/outside-scale',
      'appraisal/bad-weight',
      'appraisal/outside-scale',
    ]);
    expect(answer.kras.map(({ rating }) => number(rating))).toEqual([
      'contradictory',
      'outside-scale',
      'outside-scale',
    ]);
    expect(answer.given).toBeUndefined();
    expect(told([...ratings].reverse()).findings).toEqual(answer.findings);
    expect(JSON.stringify(answer)).not.toContain('null,"message');
    for (const finding of answer.findings) expect(finding.message + String(finding.help)).not.toContain('{');
  });

  it('knows nobody and nothing without throwing', () => {
    const nobody = appraise(appraisedCompany({}), {
      reviewBook: appraisedBook({}),
      person: 'zoe',
      cycle: 'q9',
    });
    expect(rules(nobody)).toEqual([
      'appraisal/unknown-cycle',
      'appraisal/no-appraisal',
      'appraisal/unknown-person',
    ]);
    expect(number(nobody.overall)).toBe('no-kras');
    const goals = appraisedCompany({ a: {} });
    const undated = { ...goals, cycles: [{ ...goals.cycles![0]!, end: '2026-01-01' }] };
    expect(rules(appraise(undated, { ...q2, reviewBook: appraisedBook({}) }))).toEqual([
      'appraisal/bad-cycle-dates',
    ]);
    const odd = {
      schemaVersion: 1,
      organization: 'acme',
      appraisals: [null, 3, { id: 'a', person: 'ana', cycle: 'q2', kraRatings: 'x' }],
      feedback: {},
      conversations: [[]],
    };
    expect(number(appraise(goals, { ...q2, reviewBook: odd as never }).overall)).toBe('no-rating');
  });

  it('takes scores that are there', () => {
    const areas = { a: { at: 50 } };
    const scores = scoreGoals(appraisedCompany(areas), { asOf: '2026-06-01' });
    const answer = of(areas, { scores });
    expect([answer.asOf, answer.kras[0]?.attainment]).toEqual(['2026-06-01', undefined]);
  });

  it('refuses a call without options', () => {
    expect(() => appraise(appraisedCompany({}), undefined as never)).toThrow('scoring/bad-argument');
  });

  it.each([
    [{ person: 3 }],
    [{ reviewBook: undefined }],
    [{ reviewBook: [] }],
    [{ policy: {} }],
    [{ scores: {} }],
    [{ ratings: { peers: [] } }],
    [{ ratings: { self: [3] } }],
    [{ persons: 'ana' }],
  ])('refuses a wrong call: %j', (wrong) => {
    expect(() => of({}, wrong as never)).toThrow(/scoring\/bad-/);
  });
});
