import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GoalSet, Guardrail } from '@throughline/core';
import { definePolicy, ratingFiveGrades, scoreGoals } from '@throughline/scoring';
import type { Policy } from '@throughline/scoring';
import { numbersBetween } from '../../test/numbers-between.ts';
import { effectOf } from './guardrail-effect.ts';

const asOf = '2026-05-15';
const on = '2026-05-10';

/** A key result at a value, with controls that hold, are breached, or are silent. */
const goalsWith = (value: number, guardrails: readonly Guardrail[]): GoalSet => ({
  schemaVersion: 1,
  organization: { id: 'acme', name: 'Acme' },
  objectives: [{ id: 'top', title: 'Top', cycle: 'q2', commitment: 'aspirational' }],
  keyResults: [
    { id: 'goal', objective: 'top', title: 'G', measure: { kind: 'change', from: 0, to: 1 }, guardrails },
    ...['held', 'breached', 'unknown'].map((id) => ({
      id,
      objective: 'elsewhere',
      title: id,
      measure: { kind: 'threshold', comparator: '<=', limit: 10 } as const,
    })),
  ],
  checkIns: [
    { key: 'a', goal: 'goal', on, at: `${on}T09:00:00Z`, value },
    { key: 'b', goal: 'held', on, at: `${on}T09:00:00Z`, value: 9 },
    { key: 'c', goal: 'breached', on, at: `${on}T09:00:00Z`, value: 11 },
  ],
});

const attainmentOf = (goals: GoalSet, policy?: Policy): number => {
  const score = scoreGoals(goals, { asOf, ...(policy === undefined ? {} : { policy }) }).get('goal');
  return score?.scored === true ? score.attainment : Number.NaN;
};

const guardrail = fc.record(
  {
    title: fc.constant('g'),
    goal: fc.constantFrom('held', 'breached', 'unknown', 'nobody', 'top'),
    mode: fc.constantFrom('cap', 'gate', 'multiply', 'flag'),
    to: fc.constantFrom(0, 0.3, 0.5, 0.7, 1, 2, -1, Number.NaN),
  },
  { requiredKeys: ['title', 'mode'] },
) as fc.Arbitrary<Guardrail>;
const policies = fc
  .record({
    unknown: fc.constantFrom('optimistic' as const, 'pessimistic' as const),
    lowers: fc.constantFrom('fed' as const, 'score' as const),
    belowBaseline: fc.constantFrom('zero' as const, 'keep' as const),
  })
  .map(({ belowBaseline, ...guardrails }) =>
    definePolicy({ id: 'any', guardrails, measures: { displayed: { belowBaseline } } }),
  );
const value = numbersBetween(-1, 2);

/** What guardrails do to a value; a wrong one is passed in to show that the law would catch it. */
type Lower = (value: number, guardrails: readonly Guardrail[], policy: Policy) => number;
const engine: Lower = (now, guardrails, policy) => attainmentOf(goalsWith(now, guardrails), policy);

const holds = (lower: Lower): boolean => {
  const { failed } = fc.check(
    fc.property(value, value, fc.array(guardrail, { maxLength: 4 }), policies, (one, other, list, policy) => {
      const [low, high] = one < other ? [one, other] : [other, one];
      const left = lower(high, list, policy);
      return (
        left <= lower(high, [], policy) &&
        lower(low, list, policy) <= left &&
        lower(high, [...list].reverse(), policy) === left &&
        lower(high, [...list, ...list], policy) === left
      );
    }),
    { numRuns: 300 },
  );
  return !failed;
};

describe('law 35', () => {
  it('a guardrail never raises, keeps what is greater greater, and neither order nor repetition matters', () => {
    expect(holds(engine)).toBe(true);
  });

  it('is broken by factors that multiply each other, and by effects one after the other', () => {
    const inTurn: Lower = (now, list) =>
      list.reduce((left, each) => effectOf({ ...each, goal: 'x' }, left), now);
    const raising: Lower = (now, list) => (list.some(({ mode }) => mode === 'gate') ? 0 : now);
    expect([holds(inTurn), holds(raising)]).toEqual([false, false]);
  });
});

describe('guardrails of a score', () => {
  it('are listed with how they stand, in the order of the document, also where nothing is scored', () => {
    const list: Guardrail[] = [
      { title: 'a', goal: 'held', mode: 'gate' },
      { title: 'b', goal: 'breached', mode: 'cap', to: 0.5 },
      { title: 'c', mode: 'flag' },
    ];
    const expected = [
      { title: 'a', goal: 'held', mode: 'gate', state: 'held', lowers: false },
      { title: 'b', goal: 'breached', mode: 'cap', to: 0.5, state: 'breached', lowers: true },
      { title: 'c', mode: 'flag', state: 'unknown', lowers: false },
    ];
    const goals = goalsWith(0.4, list);
    expect(scoreGoals(goals, { asOf }).get('goal')?.guardrails).toEqual(expected);
    const silent = { ...goals, checkIns: (goals.checkIns ?? []).slice(1) };
    const score = scoreGoals(silent, { asOf }).get('goal');
    expect([score?.scored, score?.guardrails]).toEqual([false, expected]);
    expect(scoreGoals(goalsWith(0.4, []), { asOf }).get('goal')).not.toHaveProperty('guardrails');
  });

  it('leave of a raw attainment what a table over raw attainments reads', () => {
    const wordOf = (lowers: 'fed' | 'score', value: number, list: readonly Guardrail[]): string | false => {
      const schemes = { aspirational: ratingFiveGrades, learning: ratingFiveGrades };
      const policy = definePolicy({ id: 'raw', guardrails: { lowers }, grades: { schemes } });
      const score = scoreGoals(goalsWith(value, list), { asOf, policy }).get('goal');
      return score?.scored === true && score.grade.word;
    };
    const breached = (mode: 'cap' | 'gate' | 'multiply', to: number): Guardrail[] => [
      { title: 'g', goal: 'breached', mode, to },
    ];
    for (const lowers of ['fed', 'score'] as const) {
      expect(wordOf(lowers, 1.3, [])).toBe('5');
      expect(wordOf(lowers, 1.3, breached('cap', 0.8))).toBe('2');
      expect(wordOf(lowers, 1.3, breached('gate', 1))).toBe('1');
      expect(wordOf(lowers, 1.3, breached('multiply', 0.9))).toBe('4');
      expect(wordOf(lowers, 1.3, [{ title: 'g', goal: 'held', mode: 'gate' }])).toBe('5');
    }
  });

  it('that are meant to lower something and cannot are a finding', () => {
    const { findings } = scoreGoals(
      goalsWith(0.4, [
        { title: 'no goal', mode: 'gate' },
        { title: 'no cap', goal: 'held', mode: 'cap' },
        { title: 'no factor', goal: 'held', mode: 'multiply', to: 2 },
        { title: 'only a flag', mode: 'flag' },
        { title: 'fine', goal: 'held', mode: 'multiply', to: 0 },
      ]),
      { asOf },
    );
    const ours = findings.filter(({ ruleId }) => ruleId === 'scoring/guardrail-without-effect');
    expect(ours.map(({ goal, path, data }) => [goal, path, data['title'], data['missing']])).toEqual([
      ['goal', ['keyResults', 'goal', 'guardrails'], 'no goal', 'goal'],
      ['goal', ['keyResults', 'goal', 'guardrails'], 'no cap', 'to'],
      ['goal', ['keyResults', 'goal', 'guardrails'], 'no factor', 'to'],
    ]);
  });

  it('act on a KPI and through it on its KRA', () => {
    const book = scoreGoals(
      {
        schemaVersion: 1,
        organization: { id: 'acme', name: 'Acme' },
        kras: [{ id: 'kra', title: 'Delivery' }],
        kpis: [
          {
            id: 'speed',
            kra: 'kra',
            title: 'Speed',
            measure: { kind: 'binary' },
            guardrails: [{ title: 'quality', goal: 'quality', mode: 'multiply', to: 0.5 }],
            weight: 1,
          },
          { id: 'quality', kra: 'kra', title: 'Quality', measure: { kind: 'binary' }, weight: 0 },
        ],
        checkIns: [
          { key: 'a', goal: 'speed', on, at: `${on}T09:00:00Z`, done: true },
          { key: 'b', goal: 'quality', on, at: `${on}T09:00:00Z`, done: false },
        ],
      },
      { asOf },
    );
    const kra = book.get('kra');
    expect(kra?.scored === true && kra.attainment).toBe(0.5);
  });
});
