import { UsageError, compileGoals } from '@throughline/core';
import type { CheckIn, Expectation, GoalSet, Measure } from '@throughline/core';
import { scoreGoals } from '@throughline/scoring';
import type { ScoreBook } from '@throughline/scoring';
import { describe, expect, it } from 'vitest';
import { acme, initiative, keyResult, kra, objective, to } from '../../test/acme.ts';
import { deepFreeze } from '../test-kit/deep-freeze.ts';
import { linkEvidence } from './link-evidence.ts';
import type { LinkReading } from './link-reading.ts';

const asOf = '2026-05-15';
const percent = { kind: 'percent' } as const;

/** A value of a goal on a day. */
const fact = (goal: string, on: string, value: number, more = {}): CheckIn => ({
  key: `${goal} ${on}`,
  goal,
  on,
  at: `${on}T18:00:00Z`,
  value,
  ...more,
});

interface Story {
  readonly expects?: Expectation;
  readonly above?: Measure;
  readonly below?: Measure;
  readonly facts?: readonly CheckIn[];
}

/** `use` (0 to 70) supports `time` (20 down to 15), and is met on 10 April. */
const story = ({
  expects = { by: -4, in: 'unit', lagDays: 30 },
  above = { kind: 'change', from: 20, to: 15 },
  below = { kind: 'change', from: 0, to: 70, unit: percent },
  facts = [fact('time', '2026-05-12', 19.5)],
}: Story = {}): GoalSet =>
  acme({
    objectives: [objective('fast'), objective('used')],
    keyResults: [
      keyResult('time', 'fast', { measure: above }),
      keyResult('use', 'used', { measure: below, supports: [{ goal: 'time', expects }] }),
    ],
    checkIns: [fact('use', '2026-04-10', 70), ...facts],
  });

const only = (goals: GoalSet, options = {}): LinkReading => {
  const { links } = linkEvidence(deepFreeze(goals), { asOf, ...options });
  expect(links).toHaveLength(1);
  return links[0]!;
};

describe('the verdict on a link', () => {
  const link = { child: 'use', parent: 'time', hitOn: '2026-04-10', dueOn: '2026-05-10' };

  it('is vanity just below a quarter of the expected effect, and held from there', () => {
    const moved = (value: number): LinkReading => only(story({ facts: [fact('time', '2026-05-12', value)] }));
    expect(moved(19.01)).toMatchObject({ state: 'vanity' });
    expect(moved(19)).toEqual({ ...link, state: 'held', expected: -4, observed: -1, effectShare: 0.25 });
    expect(moved(12)).toEqual({ ...link, state: 'held', expected: -4, observed: -8, effectShare: 2 });
    expect(moved(22)).toEqual({ ...link, state: 'vanity', expected: -4, observed: 2, effectShare: -0.5 });
    // 19.9 - 20 is -0.10000000000000142 in doubles; nobody moved by that.
    expect(moved(19.9)).toMatchObject({ observed: -0.1, effectShare: 0.025 });
  });

  it('takes another share', () => {
    expect(only(story(), { minEffectShare: 0.125 })).toMatchObject({ state: 'held', effectShare: 0.125 });
    expect(only(story(), { minEffectShare: 0.13 })).toMatchObject({ state: 'vanity' });
  });

  it('waits for the day the effect is due, and for a value of that day', () => {
    const late = story({ facts: [fact('time', '2026-05-10', 20)] });
    expect(only(late, { asOf: '2026-05-09' })).toEqual({ ...link, state: 'too-early', expected: -4 });
    expect(only(late, { asOf: '2026-05-10' })).toMatchObject({
      state: 'vanity',
      observed: 0,
      effectShare: 0,
    });
    const before = story({ facts: [fact('time', '2026-05-09', 20)] });
    expect(only(before)).toEqual({ ...link, state: 'no-data', reason: 'parent-silent', expected: -4 });
  });

  it('is open before the hit, and again after a fall', () => {
    expect(only(story(), { asOf: '2026-04-09' })).toEqual({
      child: 'use',
      parent: 'time',
      state: 'no-data',
      reason: 'child-unread',
    });
    const short = [fact('use', '2026-04-20', 69), fact('time', '2026-05-12', 20)];
    expect(only(story({ facts: short }))).toEqual({ child: 'use', parent: 'time', state: 'child-open' });
    const again = [fact('use', '2026-04-20', 69), fact('use', '2026-05-01', 71)];
    expect(only(story({ facts: again }))).toMatchObject({ state: 'too-early', hitOn: '2026-05-01' });
  });

  it('says that a link without an expectation, or with one of nothing, cannot be tested', () => {
    const { keyResults = [], ...rest } = story();
    const silent = { ...rest, keyResults: keyResults.map((each) => ({ ...each, supports: to('time') })) };
    expect(linkEvidence(silent, { asOf }).counts).toMatchObject({ unfalsifiable: 1 });
    expect(only(story({ expects: { by: 0, in: 'unit' } }))).toEqual({
      child: 'use',
      parent: 'time',
      state: 'unfalsifiable',
    });
  });
});

describe('the goal above', () => {
  it('is read from its last value before the goal below began', () => {
    const facts = [
      fact('time', '2026-03-20', 30),
      fact('time', '2026-04-01', 25),
      fact('time', '2026-05-12', 24),
    ];
    expect(only(story({ facts }))).toMatchObject({ observed: -1, effectShare: 0.25 });
  });

  it('is read from its first value when nothing else is known, unless that is after the hit', () => {
    const above = { kind: 'threshold', comparator: '<=', limit: 15 } as const;
    const from = (on: string) =>
      only(story({ above, facts: [fact('time', on, 20), fact('time', '2026-05-12', 18)] }));
    expect(from('2026-04-10')).toMatchObject({ state: 'held', observed: -2 });
    expect(from('2026-04-11')).toMatchObject({ state: 'no-data', reason: 'parent-baseline' });
  });

  it('has to have a value: objectives, steps and money of another currency have none', () => {
    const goals = story({ above: { kind: 'milestones', milestones: [{ id: 'm', title: 'M' }] } });
    expect(only(goals)).toMatchObject({ state: 'no-data', reason: 'parent-unread' });
    const euros = { kind: 'currency', iso: 'EUR' } as const;
    const foreign = story({ facts: [fact('time', '2026-05-12', 19, { unit: euros })] });
    expect(only(foreign)).toMatchObject({ state: 'no-data', reason: 'parent-unread' });
  });

  it('is read by its fold, and counts are pooled', () => {
    const summed = story({ expects: { by: 10, in: 'unit' }, above: { kind: 'change', to: 50, fold: 'sum' } });
    const facts = [
      fact('time', '2026-04-05', 1),
      fact('time', '2026-04-20', 3),
      fact('time', '2026-05-12', 4),
    ];
    expect(only({ ...summed, checkIns: [fact('use', '2026-04-10', 70), ...facts] })).toMatchObject({
      observed: 7,
    });
    const of = { kind: 'change', from: 20, to: 30, unit: percent } as const;
    const pooled = (key: string, on: string, numerator: number): CheckIn => ({
      key,
      goal: 'time',
      on,
      at: `${on}T09:00:00Z`,
      numerator,
      denominator: 100,
    });
    const above = { kind: 'pooled', of } as const;
    const counts = [pooled('a', '2026-04-01', 20), pooled('b', '2026-05-12', 30)];
    expect(only(story({ expects: { by: 10, in: 'points' }, above, facts: counts }))).toMatchObject({
      state: 'held',
      observed: 5,
      effectShare: 0.5,
    });
  });
});

describe('the goal below', () => {
  const under = (measure: Measure, ...facts: readonly CheckIn[]): LinkReading => {
    const goals = story({ below: measure });
    return only({ ...goals, checkIns: [...facts, fact('time', '2026-05-12', 19.5)] });
  };
  const done = (on: string, is: boolean, more = {}): CheckIn => ({
    key: on,
    goal: 'use',
    on,
    at: `${on}T09:00:00Z`,
    done: is,
    ...more,
  });

  it('meets targets of any kind', () => {
    expect(under({ kind: 'binary' }, done('2026-04-02', true), done('2026-04-08', true)).hitOn).toBe(
      '2026-04-02',
    );
    const limit = { kind: 'threshold', comparator: '<=', limit: 5 } as const;
    expect(under(limit, fact('use', '2026-04-03', 5)).hitOn).toBe('2026-04-03');
    expect(under(limit, fact('use', '2026-04-03', 5.1)).state).toBe('child-open');
    // A target that is its own baseline cannot be met, nor be open.
    expect(under({ kind: 'change', from: 5, to: 5 }, fact('use', '2026-04-03', 4)).reason).toBe(
      'child-unread',
    );
    const zones = { kind: 'zones', start: 0, commit: 30, target: 70, stretch: 100 } as const;
    expect(under(zones, fact('use', '2026-04-04', 69.9)).state).toBe('child-open');
    expect(under(zones, fact('use', '2026-04-04', 70)).hitOn).toBe('2026-04-04');
    const steps = { kind: 'milestones', milestones: [{ id: 'm', title: 'M' }] } as const;
    expect(under(steps, done('2026-04-06', true, { milestone: 'm' })).hitOn).toBe('2026-04-06');
    expect(under(steps, done('2026-04-06', false, { milestone: 'm' })).state).toBe('child-open');
  });

  it('may be an objective: met since the last of its key results is', () => {
    const goals = acme({
      objectives: [
        objective('fast'),
        objective('used', { supports: [{ goal: 'time', expects: { by: -4, in: 'unit' } }] }),
      ],
      keyResults: [
        keyResult('time', 'fast', { measure: { kind: 'change', from: 20, to: 15 } }),
        keyResult('a', 'used'),
        keyResult('b', 'used'),
        keyResult('gone', 'used', { state: 'cancelled' }),
      ],
      checkIns: [fact('a', '2026-04-10', 20), fact('b', '2026-04-20', 20), fact('time', '2026-05-01', 20)],
    });
    expect(only(goals)).toMatchObject({ state: 'vanity', hitOn: '2026-04-20' });
    expect(only(goals, { asOf: '2026-04-19' })).toMatchObject({ reason: 'child-unread' });
  });

  it('may be an objective without key results: met since the last goal that supports it', () => {
    const chain = (length: number): GoalSet =>
      acme({
        objectives: [
          objective('fast'),
          objective('o0', { supports: [{ goal: 'time', expects: { by: -4, in: 'unit' } }] }),
          ...Array.from({ length }, (_, at) => objective(`o${at + 1}`, { supports: to(`o${at}`) })),
        ],
        keyResults: [
          keyResult('time', 'fast', { measure: { kind: 'change', from: 20, to: 15 } }),
          keyResult('a', `o${length}`),
        ],
        checkIns: [fact('a', '2026-04-10', 20), fact('time', '2026-05-14', 20)],
      });
    const first = (goals: GoalSet): LinkReading | undefined => linkEvidence(goals, { asOf }).links[0];
    expect(first(chain(1))).toMatchObject({ child: 'o0', state: 'vanity', hitOn: '2026-04-10' });
    expect(first(chain(20_000))).toMatchObject({ child: 'o0', state: 'vanity', hitOn: '2026-04-10' });
    const open = { ...chain(1), checkIns: [fact('a', '2026-04-10', 19)] };
    expect(first(open)).toMatchObject({ state: 'child-open' });
  });

  it('is taken from the scores where facts of its own do not say', () => {
    const formula = {
      kind: 'formula',
      expression: 'a',
      inputs: [{ name: 'a', goal: 'time' }],
      of: { kind: 'threshold', comparator: '<=', limit: 20 },
    } as const;
    const goals = story({ below: formula, facts: [fact('time', '2026-05-14', 20)] });
    expect(only(goals)).toMatchObject({ state: 'no-data', reason: 'child-unread' });
    expect(only(goals, { scores: scoreGoals(goals, { asOf }) })).toMatchObject({ reason: 'child-unread' });
    const book = (attainment: number): ScoreBook => {
      const score = { scored: true, attainment, staleness: { lastOn: '2026-05-01', days: 14 } };
      return { get: () => score } as unknown as ScoreBook;
    };
    expect(only(goals, { scores: book(1) })).toMatchObject({ state: 'too-early', hitOn: '2026-05-01' });
    expect(only(goals, { scores: book(0.999) })).toMatchObject({ state: 'child-open' });
  });
});

describe('the whole set', () => {
  it('lists each link that facts could speak about once, in document order, and counts all', () => {
    const expects = { by: 1, in: 'unit' } as const;
    const goals = acme({
      objectives: [
        objective('b', { supports: [{ goal: 'a', expects }, ...to('gone', 'off')] }),
        objective('a', { supports: to('k') }),
        objective('off', { state: 'archived', supports: to('a') }),
        objective('self', { supports: to('self') }),
      ],
      keyResults: [keyResult('k', 'c')],
      kras: [kra('r', { supports: to('a') })],
      initiatives: [initiative('i', { supports: to('k') })],
    });
    const { links, counts } = linkEvidence(goals, { asOf });
    expect(links.map(({ child, parent }) => [child, parent])).toEqual([
      ['b', 'a'],
      ['a', 'k'],
    ]);
    expect(counts).toEqual({
      held: 0,
      vanity: 0,
      'too-early': 0,
      'child-open': 0,
      'no-data': 1,
      unfalsifiable: 1,
    });
    expect(linkEvidence(compileGoals(goals), { asOf })).toEqual(linkEvidence(goals, { asOf }));
    expect(linkEvidence(acme(), { asOf }).links).toEqual([]);
  });

  it('refuses wrong calls', () => {
    for (const options of [
      undefined,
      {},
      { asOf: 'today' },
      { asOf, minEffectShare: 1.1 },
      { asOf, minEffectShare: Number.NaN },
      { asOf, minEffectShare: '0.5' },
      { asOf, scores: {} },
      { asOf, share: 1 },
    ])
      expect(() => linkEvidence(story(), options as never)).toThrow(UsageError);
  });
});
