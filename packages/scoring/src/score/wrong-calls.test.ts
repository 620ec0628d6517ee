import { describe, expect, it } from 'vitest';
import { UsageError } from '@throughline/core';
import { explain } from '../explain/explain.ts';
import { createScorer } from '../scorer/create-scorer.ts';
import { smallGoals } from '../../test/small-goals.ts';
import { standardPolicy } from '../policy/standard-policy.ts';
import { scoreGoals } from './score-goals.ts';

const asOf = '2026-05-15';

describe('wrong calls', () => {
  const codeOf = (call: () => unknown): string => {
    try {
      call();
    } catch (error) {
      return UsageError.is(error) ? error.code : String(error);
    }
    return 'none';
  };
  const goals = smallGoals({});

  it('end in one error with a code', () => {
    expect(codeOf(() => scoreGoals(goals, { asOf: '2026-02-30' }))).toBe('core/not-a-date');
    expect(codeOf(() => scoreGoals(goals, {} as never))).toBe('core/not-a-date');
    expect(codeOf(() => scoreGoals(goals, undefined as never))).toBe('core/not-a-date');
    expect(codeOf(() => scoreGoals(goals, { asOf: 7 as never }))).toBe('core/not-a-date');
    expect(codeOf(() => scoreGoals(goals, { asOf, knownAt: 'yesterday' }))).toBe('core/not-an-instant');
    expect(codeOf(() => scoreGoals(goals, { asOf, policy: {} as never }))).toBe('scoring/bad-policy');
    expect(codeOf(() => scoreGoals(goals, { asOf, policy: null as never }))).toBe('scoring/bad-policy');
    expect(codeOf(() => scoreGoals(null as never, { asOf }))).toBe('core/not-goals');
  });

  it('a document nobody parsed is a wrong call, wherever its shape is wrong', () => {
    const whole = smallGoals({ top: { keyResults: { k: 1 } } });
    for (const part of [{ guardrails: [null] }, { measure: null }]) {
      const keyResults = (whole.keyResults ?? []).map((each) => ({ ...each, ...part }));
      const spoiled = { ...whole, keyResults } as never;
      expect([part, codeOf(() => scoreGoals(spoiled, { asOf }))]).toEqual([part, 'core/not-goals']);
      expect([part, codeOf(() => createScorer(spoiled, { asOf }))]).toEqual([part, 'core/not-goals']);
    }
  });

  it('so is one whose shape is read only when an answer is', () => {
    const whole = smallGoals({ top: { keyResults: { k: 1 } } });
    const spoiled = (measure: unknown): never =>
      ({ ...whole, keyResults: (whole.keyResults ?? []).map((each) => ({ ...each, measure })) }) as never;
    expect(codeOf(() => explain(scoreGoals(spoiled(7), { asOf }), 'k'))).toBe('core/not-goals');
    const milestones = { kind: 'milestones', milestones: 7 };
    const checkIns = [{ key: 'c', goal: 'k', on: asOf, at: `${asOf}T09:00:00Z`, milestone: 'm', done: true }];
    const goals = { ...(spoiled(milestones) as object), checkIns } as never;
    expect(codeOf(() => scoreGoals(goals, { asOf }).findings)).toBe('core/not-goals');
  });

  it('what the function that hides goals throws is its own', () => {
    const hide = (): never => {
      throw new TypeError('no list of readers');
    };
    const book = scoreGoals(smallGoals({ top: { keyResults: { k: 1 } } }), { asOf });
    expect(codeOf(() => explain(book, 'top', { hide }))).toContain('no list of readers');
    const later = (goal: string): boolean => (goal === 'top' ? false : hide());
    expect(codeOf(() => explain(book, 'top', { hide: later }))).toContain('no list of readers');
  });

  it('a policy with a choice that is not there is a wrong call, at any depth', () => {
    const { measures, rollUp, grades, pace } = standardPolicy;
    const scheme = grades.schemes.aspirational;
    const withBands = (bands: unknown) => ({
      grades: { ...grades, schemes: { ...grades.schemes, aspirational: { ...scheme, bands } } },
    });
    const withConditions = (conditions: unknown) => ({
      pace: { ...pace, status: { ...pace.status, conditions } },
    });
    const parts = [
      { id: 7 },
      { pace: undefined },
      { measures: { ...measures, displayed: null } },
      { measures: { ...measures, clampLimit: '4' } },
      { rollUp: { ...rollUp, methods: null } },
      { rollUp: { ...rollUp, methods: { keyResults: 'mean' } } },
      { grades: { ...grades, schemes: {} } },
      { pace: { ...pace, status: null } },
      ...[null, {}, [], [null], [{ from: 0 }]].map(withBands),
      ...[null, {}, [null], [{ status: 'behind' }], [{ status: 'behind', when: [null] }]].map(withConditions),
    ];
    const whole = smallGoals({ top: { keyResults: { k: 1 } } });
    for (const part of parts) {
      const policy = { ...standardPolicy, id: 'ours', ...part } as never;
      expect([part, codeOf(() => scoreGoals(whole, { asOf, policy }))]).toEqual([part, 'scoring/bad-policy']);
    }
    const stored = JSON.parse(
      JSON.stringify({ ...standardPolicy, id: 'ours', ...withConditions([]) }),
    ) as never;
    expect(codeOf(() => [...scoreGoals(whole, { asOf, policy: stored })])).toBe('none');
  });

  it('an option nobody knows is named, with the nearest one there is', () => {
    const told = (call: () => unknown): string => {
      try {
        call();
      } catch (error) {
        return UsageError.is(error) ? error.message : `raw: ${String(error)}`;
      }
      return 'none';
    };
    const book = scoreGoals(goals, { asOf });
    expect(told(() => scoreGoals(goals, { asOf, knowAt: asOf } as never))).toBe(
      '`knowAt` is not an option of `scoreGoals`; did you mean `knownAt`? (scoring/bad-argument)',
    );
    expect(told(() => scoreGoals(goals, null as never))).toBe(
      'the options of `scoreGoals` must be an object (scoring/bad-argument)',
    );
    expect(told(() => book.total({ cycles: 'q2' } as never))).toBe(
      '`cycles` is not an option of `total`; did you mean `cycle`? (scoring/bad-argument)',
    );
    for (const scope of [null, 7, 'q2', []])
      expect(told(() => book.total(scope as never))).toBe(
        'the options of `total` must be an object (scoring/bad-argument)',
      );
    expect(book.total(undefined)).toEqual(book.total());
  });

  it('an id that is no text is one that is not there', () => {
    const book = scoreGoals(smallGoals({ top: { keyResults: { k: 1 } } }), { asOf });
    for (const id of [null, undefined, 7, {}, ['k']])
      expect([book.get(id as never), explain(book, id as never)]).toEqual([undefined, undefined]);
    for (const id of [null, 7, {}]) {
      expect(book.total({ unit: id as never })).toMatchObject({ scored: false });
      expect(book.total({ cycle: id as never })).toMatchObject({ scored: false });
    }
  });
});
