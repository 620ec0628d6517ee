import type { GoalSet, KeyResult } from '@throughline/core';
import { definePolicy } from '@throughline/scoring';
import { expect, test } from 'vitest';
import { goalDecline, goalDraft, newlyFound, quarryWith, takenOver } from '../../test/goal-drafting.ts';
import { numbersIn } from '../../test/harbour.ts';
import { drafter } from '../../test/drafting.ts';
import { quarry, quarryContext, quarryDay } from '../../test/quarry.ts';

const open = (more: Partial<KeyResult> = {}): KeyResult => ({
  id: 'late',
  objective: 'prompt',
  title: 'Raise on-time delivery',
  metric: 'on-time-delivery',
  measure: { kind: 'change', unit: { kind: 'percent' } },
  source: 'lake',
  guardrails: [{ title: 'Few stones break', mode: 'flag' }],
  state: 'draft',
  ...more,
});
const withOpen = (more: Partial<KeyResult> = {}, rest: Partial<GoalSet> = {}): GoalSet =>
  quarryWith({
    objectives: [
      ...quarry.objectives!,
      {
        id: 'prompt',
        title: 'Builders can rely on the dates we promise',
        cycle: 'q2',
        unit: 'yard',
        commitment: 'aspirational',
        supports: [{ goal: 'nps', expects: { by: 1, in: 'unit' } }],
      },
    ],
    keyResults: [...quarry.keyResults!, open(more)],
    ...rest,
  });

test('a goal without a target gets one of what was reached before, and all there is to choose from', async () => {
  const goals = withOpen(
    {},
    {
      benchmarks: [
        { id: 'b', metric: 'on-time-delivery', typical: 94, unit: { kind: 'percent' }, on: '2026-01-01' },
      ],
    },
  );
  const { value, notes } = await goalDraft('targets-from-history', { goals });
  expect(value.edits).toEqual([
    {
      kind: 'shiftTarget',
      goal: 'late',
      measure: { kind: 'change', from: 90, to: 94, unit: { kind: 'percent' } },
    },
  ]);
  expect(value.basis).toMatchObject([
    {
      goal: 'late',
      current: null,
      proposed: 94,
      origin: 'benchmark',
      records: ['b'],
      last: 90,
      candidates: [
        { origin: 'best', value: 91, records: ['yard-q4-25-onTime'] },
        { origin: 'benchmark', value: 94 },
      ],
    },
  ]);
  expect(notes).toEqual([]);
  expect(newlyFound(goals, value)).toEqual([]);
  const known = new Set(numbersIn(goals));
  expect(numbersIn(value.edits).filter((number) => !known.has(number))).toEqual([]);
});

test('a commitment takes the least hard, and is told when even that is beyond anything reached', async () => {
  const committed = withOpen({ commitment: 'committed' });
  expect((await goalDraft('targets-from-history', { goals: committed })).value.basis[0]).toMatchObject({
    proposed: 91,
    origin: 'best',
  });
  const rising = (values: readonly number[]) => ({
    history: [
      {
        metric: 'on-time-delivery',
        unit: { kind: 'percent' } as const,
        points: values.map((value, at) => ({ on: `2026-0${String(at + 1)}-01`, value })),
      },
    ],
  });
  const { value, notes } = await goalDraft('targets-from-history', {
    goals: committed,
    ...rising([80, 82, 85]),
  });
  expect(value.basis[0]).toMatchObject({ proposed: 88, origin: 'trend', records: [] });
  expect(notes.map(({ code }) => code)).toEqual(['beyond-best']);
  // More than everything is no percentage: the trend is left out.
  expect(
    await goalDecline('targets-from-history', { goals: committed, ...rising([90, 95, 99]) }),
  ).toMatchObject({
    code: 'nothing-fits',
    data: { reasons: ['no-harder-target'] },
  });
});

test('a score is not led past the end of its scale, and values of another rate are not read', async () => {
  const score = { kind: 'score' } as const;
  const goals = withOpen({ metric: 'customer-satisfaction', measure: { kind: 'change', unit: score } });
  const proposedFor = async (values: readonly number[], per?: string): Promise<unknown> => {
    const points = values.map((value, at) => ({ on: `2026-0${String(at + 1)}-01`, value }));
    const history = [
      { metric: 'customer-satisfaction', unit: score, ...(per === undefined ? {} : { per }), points },
    ];
    const result = await drafter.draft(
      'targets-from-history',
      { goals, asOf: quarryDay, only: ['late'], history },
      quarryContext,
    );
    return result.ok ? result.draft.value.basis[0]?.proposed : result.declined.code;
  };
  expect(await proposedFor([86, 89, 92])).toBe(95);
  expect(await proposedFor([90, 95, 99])).toBe('nothing-fits');
  expect(await proposedFor([90, 95])).toBe('nothing-fits');
  expect(await proposedFor([4.2, 4.4, 4.6])).toBe(4.8);
  expect(await proposedFor([4.6, 4.8, 4.9])).toBe('nothing-fits');
  expect(await proposedFor([840, 870, 900])).toBe(930);
  expect(await proposedFor([86, 89, 92], 'month')).not.toBe(95);
});

test('a goal can be worked on until its last day', async () => {
  const goals = withOpen({ deadline: '2026-06-20' });
  const history = [
    {
      metric: 'on-time-delivery',
      unit: { kind: 'percent' },
      points: [
        { on: '2026-02-01', value: 95 },
        { on: '2026-03-01', value: 90 },
      ],
    },
  ] as const;
  const ask = { goals, history, only: ['late'] };
  const last = await goalDraft('targets-from-history', { ...ask, asOf: '2026-06-20' });
  expect(last.value.basis).toHaveLength(1);
  expect((await goalDecline('targets-from-history', { ...ask, asOf: '2026-06-21' })).code).toBe(
    'goal-not-found',
  );
});

test('a target that was reached before its time began is questioned; one on the way is left', async () => {
  const percent = { kind: 'percent' } as const;
  const easy = withOpen({ measure: { kind: 'change', from: 80, to: 89, unit: percent }, state: 'published' });
  const { value } = await goalDraft('targets-from-history', { goals: easy });
  expect(value.basis[0]).toMatchObject({ current: 89, last: 90, proposed: 91, origin: 'best' });
  expect(value.basis[0]?.before.concerns).toContainEqual({ input: 'history', reading: 'not-harder' });
  const own = { key: 'x', goal: 'late', on: '2026-05-01', at: '2026-05-01T08:00:00Z', value: 97 } as const;
  const hard = withOpen(
    { measure: { kind: 'change', from: 90, to: 93, unit: percent } },
    {
      checkIns: [...quarry.checkIns!, own],
    },
  );
  expect(await goalDecline('targets-from-history', { goals: hard, only: ['late'] })).toMatchObject({
    code: 'nothing-to-do',
    messageId: 'targets',
  });
});

test('limits hold their side, and a falling metric falls', async () => {
  const goals = withOpen({
    title: 'Keep complaints down',
    metric: 'complaint-rate',
    measure: { kind: 'threshold', comparator: '<=', unit: { kind: 'percent' } },
  });
  const { value } = await goalDraft('targets-from-history', { goals });
  expect(value.edits).toMatchObject([{ measure: { kind: 'threshold', comparator: '<=', limit: 3.4 } }]);
  expect(value.basis[0]).toMatchObject({ origin: 'trend', last: 3.6 });
});

test('no capacity left, or a dependency that is gone: the least hard target, and it is told', async () => {
  const spent = {
    capacities: [{ id: 'c', unit: 'yard', cycle: 'q2', personDays: 40, maintenanceReserve: 1 }],
  };
  const benchmarks = [
    { id: 'b', metric: 'on-time-delivery', typical: 94, unit: { kind: 'percent' }, on: '2026-01-01' },
  ] as const;
  const codes = async (goals: GoalSet): Promise<unknown> => {
    const { value, notes } = await goalDraft('targets-from-history', { goals });
    return [value.basis[0]?.proposed, notes.map(({ code }) => code)];
  };
  expect(await codes(withOpen({}, { benchmarks, ...spent }))).toEqual([91, ['capacity-used-up']]);
  expect(await codes(withOpen({ dependsOn: ['nowhere'] }, { benchmarks }))).toEqual([
    91,
    ['dependency-open'],
  ]);
  const percent = { kind: 'percent' } as const;
  const standing = withOpen({ measure: { kind: 'change', from: 80, to: 89, unit: percent } }, spent);
  expect(await goalDecline('targets-from-history', { goals: standing })).toMatchObject({
    data: { reasons: ['capacity-used-up'] },
  });
});

test('how a dependency stands is a matter of the policy that is given', async () => {
  const goals = withOpen({ dependsOn: ['churn'] });
  const codes = async (otherwise: 'on-track' | 'behind'): Promise<readonly string[]> => {
    const policy = definePolicy({
      id: otherwise,
      pace: { status: { id: 'one', conditions: [], otherwise } },
    });
    const { notes } = await goalDraft('targets-from-history', { goals, policy });
    return notes.map(({ code }) => code);
  };
  expect(await codes('on-track')).not.toContain('dependency-open');
  expect(await codes('behind')).toContain('dependency-open');
});

test('goals that cannot be read are told one by one, and taking a draft over leaves nothing to do', async () => {
  const cases = [
    [{ measure: { kind: 'binary' } }, 'measure-not-read'],
    [{ measure: { kind: 'change' } }, 'measure-not-read'],
    [{ metric: 'own-metric' }, 'history-needed'],
    [{ metric: 'renewal-rate' }, 'history-needed'],
  ] as const;
  for (const [more, code] of cases) {
    const declined = await goalDecline('targets-from-history', { goals: withOpen(more), only: ['late'] });
    expect(declined.data['reasons'], code).toEqual([code]);
  }
  const goals = withOpen();
  const { value } = await goalDraft('targets-from-history', { goals });
  expect(await goalDecline('targets-from-history', { goals: takenOver(goals, value) })).toMatchObject({
    code: 'nothing-to-do',
  });
});
