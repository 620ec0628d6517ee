import type { CheckIn, GoalSet, KeyResult } from '@throughline/core';
import { describe, expect, it } from 'vitest';
import { fact, scored } from '../../test/scored-quarters.ts';
import { integritySignalNames } from './integrity-signal.ts';
import type { SignalEvidence } from './integrity-signal.ts';
import { integritySignals } from './integrity-signals.ts';
import type { IntegrityOptions } from './integrity-signals.ts';
import { plausibleMove } from './plausible-move.ts';

/** One aspirational key result of Q2 2026, from 90 to 110 unless said otherwise. */
const target = (
  checkIns: readonly CheckIn[],
  measure: object = { from: 90, to: 110 },
  more: Partial<KeyResult> = {},
  set: Partial<GoalSet> = {},
): GoalSet => ({
  schemaVersion: 1,
  organization: { id: 'acme', name: 'Acme' },
  cycles: [{ id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'active' }],
  objectives: [{ id: 'o', title: 'Grow', cycle: 'q2', commitment: 'aspirational' }],
  keyResults: [
    { id: 'k', objective: 'o', title: 'Deals', measure: { kind: 'change', ...measure } as never, ...more },
  ],
  checkIns,
  ...set,
});
const about = (goals: GoalSet, options: Partial<IntegrityOptions> = {}): Record<string, SignalEvidence> =>
  Object.fromEntries(
    integritySignals(goals, { asOf: '2026-07-01', ...options })
      .signals.filter(({ goal }) => goal !== undefined)
      .map(({ signal, evidence }) => [signal, evidence]),
  );

describe('signals about a target', () => {
  it('S5: the last value was better already', () => {
    expect(about(target([fact('k', '2026-03-31', 120)]))['not-beyond-last']).toEqual({
      target: 110,
      last: 120,
      on: '2026-03-31',
    });
    expect(about(target([fact('k', '2026-03-31', 110)]))['not-beyond-last']).toBeDefined();
    expect(about(target([fact('k', '2026-03-31', 109)]))['not-beyond-last']).toBeUndefined();
    // The other way round for what should fall.
    expect(
      about(target([fact('k', '2026-03-31', 11)], { from: 20, to: 10 }))['not-beyond-last'],
    ).toBeUndefined();
    expect(
      about(target([fact('k', '2026-03-31', 10)], { from: 20, to: 10 }))['not-beyond-last'],
    ).toBeDefined();
  });

  it('reached before half of the time', () => {
    // 91 days: the half is over within May 16.
    const early = (on: string) => about(target([fact('k', on, 110)]))['reached-early'];
    expect(early('2026-05-16')).toEqual({ attainment: 1, by: '2026-05-16', share: 0.5 });
    expect(early('2026-05-17')).toBeUndefined();
    expect(about(target([fact('k', '2026-05-01', 109)]))['reached-early']).toBeUndefined();
  });

  it('sure from the start, by word or by numbers', () => {
    const sure = (confidence: number) =>
      about(target([fact('k', '2026-04-02', 91, { confidence })]))['sure-from-start'];
    expect(sure(0.9)).toEqual({ basis: 'confidence', confidence: 0.9 });
    expect(sure(0.89)).toBeUndefined();
    const weeks = ['2026-03-04', '2026-03-11', '2026-03-18', '2026-03-25', '2026-03-31'];
    const rising = about(target(weeks.map((on, at) => fact('k', on, 80 + at * 4))));
    expect(rising['sure-from-start']).toMatchObject({ basis: 'forecast', values: 5 });
    expect(rising['below-trend']).toMatchObject({ target: 110, values: 5 });
    const flat = about(target(weeks.map((on, at) => fact('k', on, 90 + (at % 2)))));
    expect(flat).toEqual({});
    const few = integritySignals(target(weeks.slice(0, 3).map((on) => fact('k', on, 95))), {
      asOf: '2026-07-01',
    });
    expect(few.unasked.filter(({ goal }) => goal === 'k')).toEqual([
      { signal: 'sure-from-start', goal: 'k', reason: 'insufficient-history', have: 3, need: 4 },
      { signal: 'below-trend', goal: 'k', reason: 'insufficient-history', have: 3, need: 4 },
    ]);
  });

  it('reads the line of values through carried goals and through the metric', () => {
    const before: KeyResult = {
      id: 'old',
      objective: 'o',
      title: 'Deals',
      measure: { kind: 'change', from: 50, to: 100 },
      start: '2026-01-01',
      deadline: '2026-03-31',
    };
    const goals = target([fact('old', '2026-03-31', 115)], undefined, { carriedFrom: 'old' });
    const carried = { ...goals, keyResults: [...goals.keyResults!, before] };
    expect(about(carried)['not-beyond-last']).toMatchObject({ last: 115 });
    const named = {
      ...carried,
      keyResults: [
        { ...goals.keyResults![0]!, metric: 'deals' },
        { ...before, metric: 'deals' },
      ].map(({ carriedFrom: _, ...rest }: KeyResult) => rest),
    };
    expect(about(named)['not-beyond-last']).toMatchObject({ last: 115 });
    const loop = {
      ...carried,
      keyResults: carried.keyResults.map((each) => ({ ...each, carriedFrom: each.id === 'k' ? 'old' : 'k' })),
    };
    expect(() => about(loop)).not.toThrow();
  });
});

describe('signals about the metric above', () => {
  const adoption = (from: number, to: number, attained = 95): GoalSet =>
    target(
      [fact('use', '2026-06-01', attained), fact('k', '2026-03-31', from), fact('k', '2026-06-30', to)],
      { from: 100, to: 80 },
      {},
      {
        keyResults: [
          { id: 'k', objective: 'o', title: 'Handling time', measure: { kind: 'change', from: 100, to: 80 } },
          {
            id: 'use',
            objective: 'o',
            title: 'Adoption',
            measure: { kind: 'change', from: 0, to: 100 },
            supports: [{ goal: 'k' }],
          },
        ],
      },
    );

  it('S6: adoption at 95 %, and nothing moved above', () => {
    expect(about(adoption(100, 100))['parent-unmoved']).toEqual({
      attainment: 0.95,
      parent: 'k',
      before: 100,
      after: 100,
      moved: 0,
    });
    expect(about(adoption(100, 99.6))['parent-unmoved']).toMatchObject({ moved: 0.02 });
    expect(about(adoption(100, 99.5))['parent-unmoved']).toBeUndefined();
    expect(about(adoption(100, 100, 94))['parent-unmoved']).toBeUndefined();
    // A metric that went the wrong way did not move as it should.
    expect(about(adoption(100, 105))['parent-unmoved']).toMatchObject({ moved: -0.25 });
  });

  it('says when no value above is on record', () => {
    const goals = { ...adoption(100, 100), checkIns: [fact('use', '2026-06-01', 95)] };
    expect(integritySignals(goals, { asOf: '2026-07-01' }).unasked).toContainEqual({
      signal: 'parent-unmoved',
      goal: 'use',
      reason: 'insufficient-history',
      have: 0,
      need: 1,
    });
  });

  it('5 % and 8 % cannot plausibly move 25 %', () => {
    expect(plausibleMove(25, [{ effect: 5 }, { effect: 8 }])).toEqual({
      plausible: false,
      sum: 13,
      missing: 12,
    });
    expect(plausibleMove(25, [{ effect: 50, elasticity: 0.5 }])).toEqual({
      plausible: true,
      sum: 25,
      missing: 0,
    });
    expect(() => plausibleMove(Number.NaN, [])).toThrow('scoring/bad-argument');
  });
});

describe('integritySignals', () => {
  it('is advisory, for owners, and names no person', () => {
    const answer = integritySignals(
      { ...scored([1, 1, 1, 1]), people: [{ id: 'ana', name: 'Ana' }] },
      { asOf: '2026-07-01' },
    );
    expect([answer.audience, answer.standing]).toEqual(['owners', 'advisory']);
    expect(JSON.stringify(answer)).not.toMatch(/person|owner"|ana"|rank|verdict/);
  });

  it('does not depend on the order of goals and check-ins', () => {
    const goals = scored([1, 0.97, 1, 1]);
    const turned = {
      ...goals,
      keyResults: [...goals.keyResults!].reverse(),
      checkIns: [...goals.checkIns!].reverse(),
    };
    const sorted = (set: GoalSet): string[] =>
      integritySignals(set, { asOf: '2026-07-01' })
        .signals.map((each) => JSON.stringify(each))
        .sort();
    expect(sorted(turned)).toEqual(sorted(goals));
  });

  it('refuses a call without options', () => {
    expect(() => integritySignals(scored([1]), undefined as never)).toThrow('core/not-a-date');
  });

  it.each([
    [{ asOf: 'today' }],
    [{ limits: { high: 2 } }],
    [{ limits: { highest: 1 } }],
    // No cycle at all would make everybody always high and always low.
    [{ limits: { cycles: 0 } }],
    [{ limits: { cycles: 2.5 } }],
    [{ limits: { cycles: 5 } }],
    [{ limits: { noise: Number.NaN } }],
    [{ cycle: 2 }],
    [{ scores: {} }],
    [{ person: 'ana' }],
  ])('refuses a wrong call: %j', (wrong) => {
    expect(() => integritySignals(scored([1]), { asOf: '2026-07-01', ...wrong } as never)).toThrow(
      /\((scoring\/bad-argument|core\/not-a-date)\)/,
    );
  });

  it('names are a closed list', () => {
    expect(new Set(integritySignalNames).size).toBe(integritySignalNames.length);
  });
});
