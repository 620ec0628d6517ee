import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GoalSet } from '@throughline/core';
import { UsageError } from '@throughline/core';
import { generateGoalSet, goalSets } from '@throughline/core/test-kit';
import { anyPolicy } from '../../test/any-policy.ts';
import { rollUpPolicies } from '../../test/roll-up-policies.ts';
import { scrambledGoalSets } from '../../test/scrambled-goal-sets.ts';
import type { SmallKeyResult } from '../../test/small-goals.ts';
import { smallGoals } from '../../test/small-goals.ts';
import { expectSound } from '../../test/expect-sound.ts';
import { verifyExplanation } from '../../test/verify-explanation.ts';
import { definePolicy } from '../policy/define-policy.ts';
import { ratingFiveGrades } from '../policy/grade-schemes.ts';
import { scoreGoals } from '../score/score-goals.ts';
import { explain } from './explain.ts';
import type { Explanation } from './explanation.ts';
import { formatExplanation } from './format-explanation.ts';

const asOf = '2026-05-15';

describe('explain', () => {
  it('every step of every goal follows from the steps it names', () => {
    fc.assert(
      fc.property(
        goalSets({ states: true, complete: false, maxUnits: 3 }),
        fc.constantFrom(asOf, '2026-07-05'),
        (goals, day) => expectSound(goals, day),
      ),
      { numRuns: 25 },
    );
  }, 120_000);

  it('also where weights, shares, drivers and links were drawn without care, by any policy', () => {
    const policies = [
      undefined,
      definePolicy({ id: 'strict', rollUp: { missingData: 'zero' } }),
      definePolicy({ id: 'raw', measures: { feed: 'raw' } }),
    ];
    fc.assert(
      fc.property(scrambledGoalSets(), fc.constantFrom(...policies), (goals, policy) =>
        expectSound(goals, asOf, policy),
      ),
      { numRuns: 25 },
    );
  }, 120_000);

  it('also by policies that choose anything about the roll-up', () => {
    fc.assert(
      fc.property(scrambledGoalSets(), rollUpPolicies(), (goals, policy) => expectSound(goals, asOf, policy)),
      { numRuns: 40, endOnFailure: true },
    );
  }, 120_000);

  it('also by any choices about measures and guardrails, before and after the deadline', () => {
    fc.assert(
      fc.property(
        goalSets({ states: true, complete: false, maxUnits: 2 }),
        anyPolicy(),
        fc.constantFrom(asOf, '2026-07-05'),
        (goals, policy, day) => expectSound(goals, day, policy),
      ),
      { numRuns: 60 },
    );
  }, 120_000);

  it('a goal with two parents appears once', () => {
    const goals = smallGoals({
      top: { driver: 'children' },
      left: { supports: [{ goal: 'top' }], driver: 'children' },
      right: { supports: [{ goal: 'top' }], driver: 'children' },
      shared: { supports: [{ goal: 'left' }, { goal: 'right' }], keyResults: { k: 0.4 } },
    });
    const steps = explain(scoreGoals(goals, { asOf }), 'top')?.steps ?? [];
    expect(steps.filter(({ goal, rule }) => goal === 'k' && rule.startsWith('measure/'))).toHaveLength(1);
    expect(
      steps.filter(({ goal, rule }) => goal === 'shared' && rule === 'roll-up/weighted-mean'),
    ).toHaveLength(1);
    expect(
      steps
        .filter(({ goal, rule }) => goal === 'shared' && rule === 'roll-up/part')
        .map(({ inputs }) => inputs['share']),
    ).toEqual(['1/2', '1/2']);
  });

  it('says what was left out and why', () => {
    const goals = smallGoals({
      top: {
        driver: 'both',
        supports: [{ goal: 'loop' }],
        keyResults: { a: 0.5, gone: { at: 1, state: 'cancelled' } },
      },
      loop: { supports: [{ goal: 'top' }] },
      later: { supports: [{ goal: 'top' }], state: 'postponed' },
    });
    const steps = explain(scoreGoals(goals, { asOf }), 'top')?.steps ?? [];
    expect(
      steps
        .filter(({ rule }) => rule.startsWith('left-out'))
        .map(({ goal, rule, inputs }) => [goal, rule, inputs['state']]),
    ).toEqual([
      ['gone', 'left-out/excluded', 'cancelled'],
      ['loop', 'left-out/loop', undefined],
      ['later', 'left-out/excluded', 'postponed'],
    ]);
  });

  it('shows the weight that took the place of one that was not given', () => {
    const weights = (keyResults: { readonly [id: string]: SmallKeyResult | number }): unknown =>
      explain(scoreGoals(smallGoals({ top: { keyResults } }), { asOf }), 'top')
        ?.steps.filter(({ rule }) => rule === 'roll-up/part')
        .map(({ inputs }) => inputs);
    expect(weights({ a: { at: 1, weight: 2 }, b: { at: 0, weight: 3 }, c: 0.5 })).toEqual([
      { weight: 2 },
      { weight: 3 },
      { usedWeight: 2.5 },
    ]);
    expect(weights({ a: 1, b: 0 })).toEqual([{ usedWeight: 1 }, { usedWeight: 1 }]);
    // Silent siblings lend no weight, and what does not count has none.
    expect(weights({ a: { at: 1, weight: 2 }, b: { weight: 30 }, c: 0.5, d: {} })).toEqual([
      { weight: 2 },
      { weight: 30 },
      { usedWeight: 2 },
      {},
    ]);
    const goals = smallGoals({
      top: { keyResults: { a: { at: 1, weight: 2 }, c: { at: 0.5, title: 'NPS' } } },
    });
    const explanation = explain(scoreGoals(goals, { asOf }), 'top') as Explanation;
    expect(formatExplanation(explanation)).toContain('NPS: part: 50 % (weight not given, counted as 2)');
    expect(formatExplanation(explanation, 'de')).toContain('NPS: Teil: 50 % (Gewicht fehlt, zählt wie 2)');
    // The weight of a goal the reader may not see stays unseen.
    const hidden = explain(scoreGoals(goals, { asOf }), 'top', { hide: (goal) => goal === 'a' });
    expect(hidden?.steps.find(({ goal, rule }) => goal === 'c' && rule === 'roll-up/part')?.inputs).toEqual(
      {},
    );
  });

  it('names what guardrails leave of a raw attainment that a table reads', () => {
    const guardrails = [
      { title: 'few complaints', goal: 'complaints', mode: 'multiply', to: 0.9 },
      { title: 'nobody leaves', goal: 'complaints', mode: 'cap', to: 1 },
    ] as const;
    const goals = smallGoals({ top: { keyResults: { k: { at: 1.3, guardrails }, complaints: { at: -1 } } } });
    for (const lowers of ['fed', 'score'] as const) {
      const schemes = { aspirational: ratingFiveGrades };
      const policy = definePolicy({ id: 'raw', guardrails: { lowers }, grades: { schemes } });
      expectSound(goals, asOf, policy);
      const explanation = explain(scoreGoals(goals, { asOf, policy }), 'k') as Explanation;
      expect(explanation.steps.at(-1)?.inputs).toMatchObject({ of: 'raw', rounded: 1, grade: '3' });
      const unguarded = explanation.steps.map((step) =>
        step.rule === 'judge/bands' ? { ...step, inputs: { ...step.inputs, rounded: 1.3 } } : step,
      );
      expect(verifyExplanation({ ...explanation, steps: unguarded }, goals, policy)).toHaveLength(1);
    }
  });

  it('names a commitment once that supports a goal by two links', () => {
    const supports = [{ goal: 'top' }, { goal: 'top' }];
    const goals = smallGoals({
      top: { commitment: 'committed', driver: 'both' },
      child: { commitment: 'committed', supports, keyResults: { k: { at: 0.5, commitment: 'committed' } } },
    });
    const { steps } = explain(scoreGoals(goals, { asOf }), 'top') as Explanation;
    expect(steps.at(-1)).toMatchObject({ rule: 'judge/commitments', inputs: { required: 1 } });
    expectSound(goals, asOf);
  });

  it('rounds nothing that is too large for twelve decimals', () => {
    const at = 71_648_290.59667362;
    const guardrails = [{ title: 'few complaints', goal: 'complaints', mode: 'multiply', to: 0.3 }] as const;
    const goals = smallGoals({ top: { keyResults: { k: { at, guardrails }, complaints: { at: -1 } } } });
    const policy = definePolicy({ id: 'raw', grades: { schemes: { aspirational: ratingFiveGrades } } });
    const explanation = explain(scoreGoals(goals, { asOf, policy }), 'k') as Explanation;
    expect(explanation.steps.filter(({ inputs }) => inputs['of'] === at).map(({ output }) => output)).toEqual(
      [at * 0.3],
    );
    expectSound(goals, asOf, policy);
  });

  it('hides what the reader may not see, and gives nothing for goals that are hidden or not there', () => {
    const goals = smallGoals({
      top: { keyResults: { open: 0.2, secret: { at: 0.9, title: 'Buy the rival', weight: 7 } } },
    });
    const book = scoreGoals(goals, { asOf });
    const explanation = explain(book, 'top', { hide: (goal) => goal === 'secret' });
    expect(JSON.stringify(explanation)).not.toMatch(/secret|rival|0\.9|"weight":/);
    expect(explanation?.steps.filter(({ rule }) => rule === 'hidden')).toHaveLength(1);
    expect([explain(book, 'secret', { hide: () => true }), explain(book, 'nobody')]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('what is no book, no option and no explanation is a wrong call', () => {
    const told = (call: () => unknown): string => {
      try {
        call();
      } catch (error) {
        return UsageError.is(error) ? error.code : `raw: ${String(error)}`;
      }
      return 'none';
    };
    const goals = smallGoals({ top: { keyResults: { k: 1 } } });
    const book = scoreGoals(goals, { asOf });
    const calls = [
      ...[null, undefined, 7, {}, [], goals, { index: book.index }].map(
        (given) => () => explain(given as never, 'k'),
      ),
      ...[null, 7, 'k', { hid: () => true }, { hide: true }, { hide: null }, { of: 'pace' }].map(
        (options) => () => explain(book, 'k', options as never),
      ),
      ...[null, undefined, 7, {}, [], { steps: [], root: '0' }, { steps: [null], root: 0 }].map(
        (given) => () => formatExplanation(given as never),
      ),
      ...[null, 'fr', 'toString', 7].map(
        (locale) => () => formatExplanation(explain(book, 'k') as Explanation, locale as never),
      ),
    ];
    for (const call of calls)
      expect([call.toString(), told(call)]).toEqual([call.toString(), 'scoring/bad-argument']);
  });

  it('prints a unit as it is where it is none', () => {
    const goals = smallGoals({
      top: {
        keyResults: { k: { at: 1, measure: { kind: 'change', from: 0, to: 1, unit: 'percent' } as never } },
      },
    });
    expect(formatExplanation(explain(scoreGoals(goals, { asOf }), 'k') as Explanation)).toContain(
      'unit percent',
    );
  });

  it('explains a book of another copy of the package by scoring again', () => {
    const goals = generateGoalSet({ objectives: 5 });
    const book = scoreGoals(goals, { asOf, knownAt: '2026-05-01T00:00:00Z' });
    const bare = Object.fromEntries(Object.entries(book)) as unknown as typeof book;
    expect(explain(bare, 'o1')).toEqual(explain(book, 'o1'));
  });

  it('names the instant as known at which it was answered', () => {
    const knownAt = '2026-05-01T00:00:00Z';
    const explanation = explain(scoreGoals(generateGoalSet({ objectives: 5 }), { asOf, knownAt }), 'o1');
    expect(explanation?.knownAt).toBe(knownAt);
    expect(formatExplanation(explanation as Explanation).split('\n')[0]).toContain(`as known at ${knownAt}`);
    expect(formatExplanation(explanation as Explanation, 'de')).toContain(`bekannt am ${knownAt}`);
  });

  it('a deep chain and a wide star end in an explanation and a text', () => {
    for (const shape of ['chain', 'star'] as const) {
      const goals = generateGoalSet({
        objectives: 20_000,
        keyResultsPerObjective: 1,
        checkInsPerKeyResult: 1,
        shape,
      });
      const driven: GoalSet = {
        ...goals,
        objectives: (goals.objectives ?? []).map((objective) => ({ ...objective, driver: 'both' as const })),
      };
      const explanation = explain(scoreGoals(driven, { asOf }), 'o0') as Explanation;
      expect(explanation.steps.length).toBeGreaterThan(60_000);
      expect(formatExplanation(explanation).split('\n').length).toBeGreaterThan(60_000);
    }
  }, 60_000);
});
