import type { CheckIn, GoalSet } from '@throughline/core';
import { generateGoalSet } from '@throughline/core/test-kit';
import { scoreGoals } from '@throughline/scoring';
import { describe, expect, it } from 'vitest';
import { goals, options } from '../../test/asking.ts';
import { accessPolicies, queryGoals, visibleGoalSet } from '../index.ts';
import type { GoalQuery, QueryAnswer, QueryEntry } from '../index.ts';

const asked = (query: GoalQuery, of: GoalSet = goals, more: object = {}): QueryAnswer => {
  const result = queryGoals(of, query, { ...options, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};
const valuesOf = (query: GoalQuery, of?: GoalSet, more?: object): readonly unknown[] =>
  asked(query, of, more).entries.map(({ id, values }: QueryEntry) => [id, ...Object.values(values)]);

/** Everybody sees everything of it. */
const generated = (
  seed: number,
): { readonly goals: GoalSet; readonly more: object; readonly asOf: string } => {
  const large = generateGoalSet({ seed, objectives: 40 });
  const asOf =
    (large.checkIns ?? []).map(({ on }) => on).sort()[(large.checkIns ?? []).length >> 1] ?? '2026-05-15';
  const actor = large.people?.[0]?.id ?? 'ana';
  const more = { actor, asOf, access: accessPolicies.standard };
  return { goals: visibleGoalSet(large, actor, { access: accessPolicies.standard, on: asOf }), more, asOf };
};
const countedFacts = ({ checkIns = [] }: GoalSet, asOf: string): readonly CheckIn[] =>
  checkIns.filter((fact) => fact.on <= asOf && !('retracts' in fact));
const byTime = (one: CheckIn, other: CheckIn): number =>
  `${one.on} ${one.at} ${one.key}` < `${other.on} ${other.at} ${other.key}` ? -1 : 1;

describe('against counting by hand', () => {
  it.each([1, 2, 3])('goals of people and units, parts, initiatives and check-ins of goals (%i)', (seed) => {
    const { goals: all, more, asOf } = generated(seed);
    const lists = [
      all.objectives ?? [],
      all.keyResults ?? [],
      all.kras ?? [],
      all.kpis ?? [],
      all.initiatives ?? [],
    ];
    const objectives = valuesOf(
      { of: 'objective', select: ['parts', 'initiatives', 'checkIns'], limit: 10_000 },
      all,
      more,
    );
    expect(objectives).toEqual(
      lists[0]?.map(({ id }) => [
        id,
        (all.keyResults ?? []).filter(({ objective }) => objective === id).length,
        (all.initiatives ?? []).filter(({ supports = [] }) => supports.some(({ goal }) => goal === id))
          .length,
        0,
      ]),
    );
    const keyResults = valuesOf({ of: 'keyResult', select: ['checkIns', 'parts'], limit: 10_000 }, all, more);
    const facts = countedFacts(all, asOf);
    expect(keyResults).toEqual(
      lists[1]?.map(({ id }) => [id, facts.filter(({ goal }) => goal === id).length, null]),
    );
    expect(facts.length).toBeGreaterThan(50);
    const units = valuesOf({ of: 'unit', select: ['objectives', 'keyResults'], limit: 10_000 }, all, more);
    expect(units).toEqual(
      (all.units ?? []).map(({ id }) => {
        const own = (all.objectives ?? []).filter(({ unit }) => unit === id).map((goal) => goal.id);
        return [
          id,
          own.length,
          (all.keyResults ?? []).filter(({ objective }) => own.includes(objective)).length,
        ];
      }),
    );
    const listed = valuesOf(
      { of: 'checkIn', select: ['goal', 'on', 'confidence'], limit: 10_000 },
      all,
      more,
    );
    expect(listed).toHaveLength(facts.length);
    for (const { key, goal, on, confidence = null } of facts)
      expect(listed).toContainEqual([key, goal, on, confidence]);
  });

  it('the step of a goal is its attainment less that without its newest check-in', () => {
    const { goals: all, more, asOf } = generated(4);
    const facts = [...countedFacts(all, asOf)].sort(byTime);
    const newest = new Set(
      (all.keyResults ?? []).flatMap(({ id }) => facts.filter(({ goal }) => goal === id).slice(-1)),
    );
    const now = scoreGoals(all, { asOf });
    const before = scoreGoals({ ...all, checkIns: facts.filter((fact) => !newest.has(fact)) }, { asOf });
    let moved = 0;
    for (const { id, values } of asked(
      { of: 'keyResult', select: ['attainmentStep', 'confidenceStep'], limit: 10_000 },
      all,
      more,
    ).entries) {
      const own = facts.filter(({ goal }) => goal === id).slice(-2);
      const said = own.map(({ confidence }) => confidence);
      const step = said.length < 2 || said.includes(undefined) ? null : said[1]! - said[0]!;
      if (step === null) expect(values['confidenceStep']).toBeNull();
      else expect(values['confidenceStep']).toBeCloseTo(step, 10);
      const [one, other] = [now.get(id), before.get(id)];
      // What lies beyond 0 and 1 is cut in a score and not in a step.
      if (one?.scored !== true || other?.scored !== true) continue;
      if ([one, other].some(({ attainment }) => attainment <= 0 || attainment >= 1)) continue;
      expect(values['attainmentStep']).toBeCloseTo(one.attainment - other.attainment, 9);
      moved++;
    }
    expect(moved).toBeGreaterThan(10);
  });
});

describe('check-ins', () => {
  it('are those of goals one may see, up to the day, with their notes', () => {
    const of = {
      ...goals,
      checkIns: (goals.checkIns ?? []).map((fact) => ({ ...fact, by: 'ana', note: ' ' })),
    };
    const query: GoalQuery = { of: 'checkIn', select: ['goal', 'by', 'note'] };
    expect(valuesOf(query, of)).toEqual([
      ['calls', 'calls', 'ana', null],
      ['deals', 'deals', 'ana', null],
      ['nps', 'nps', 'ana', null],
    ]);
    expect(valuesOf(query, of, { asOf: '2026-04-23' })).toEqual([['deals', 'deals', 'ana', null]]);
    expect(valuesOf({ of: 'checkIn', where: [{ field: 'note', op: 'known', value: true }] }, of)).toEqual([]);
    expect(asked({ of: 'checkIn', groupBy: 'unit' }).groups.map(({ group, size }) => [group, size])).toEqual([
      ['inside', 2],
      ['success', 1],
    ]);
  });

  it('that were taken back are none', () => {
    const back = { key: 'x', goal: 'calls', on: '2026-05-11', at: '2026-05-11T09:00:00Z', retracts: 'calls' };
    const of = { ...goals, checkIns: [...(goals.checkIns ?? []), back] };
    expect(valuesOf({ of: 'checkIn' }, of)).toEqual([['deals'], ['nps']]);
    expect(
      asked({ of: 'keyResult', where: [{ field: 'checkIns', op: 'at-most', value: 0 }] }, of).entries,
    ).toHaveLength(2);
  });
});

describe('cycles', () => {
  it('are told with their phase and their last day', () => {
    const select = ['name', 'phase', 'start', 'last', 'objectives'];
    const { entries } = asked({ of: 'cycle', select });
    const [first] = entries;
    const cycle = goals.cycles?.[0];
    expect([first?.id, first?.values['start'], first?.values['phase']]).toEqual([
      cycle?.id,
      cycle?.start,
      'running',
    ]);
    const counted = entries.map(({ values }) => values['objectives'] as number);
    expect(counted.reduce((sum, each) => sum + each, 0)).toBe(3);
  });
});

describe('groups', () => {
  it('can be asked for by a condition on their numbers', () => {
    const query: GoalQuery = { of: 'keyResult', groupBy: 'unit', aggregates: [{ of: 'count' }] };
    const groups = (having: GoalQuery['having']): readonly unknown[] =>
      asked({ ...query, ...(having === undefined ? {} : { having }) }).groups.map(({ group }) => group);
    expect(groups(undefined)).toEqual(['inside', 'success']);
    expect(groups([{ field: 'count', op: 'above', value: 1 }])).toEqual(['inside', 'success']);
    expect(groups([{ field: 'count', op: 'above', value: 2 }])).toEqual([]);
  });

  it('a number that is not known fits no condition', () => {
    const query: GoalQuery = {
      of: 'keyResult',
      groupBy: 'unit',
      aggregates: [{ of: 'mean', field: 'confidence' }],
      having: [{ field: 'mean', op: 'at-most', value: 1 }],
    };
    expect(asked(query).groups).toEqual([]);
  });

  it('can be some units, each with all below, in the order they are named; none is left out for being empty', () => {
    const numbers = (among: readonly string[]): readonly unknown[] =>
      asked({ of: 'objective', groupBy: 'unit', among }).groups.map(({ group, size }) => [group, size]);
    const within = (unit: string): number =>
      asked({ of: 'objective', where: [{ field: 'unit', op: 'within', value: unit }] }).entries.length;
    expect(numbers(['inside', 'acme'])).toEqual([
      ['acme', within('acme')],
      ['inside', within('inside')],
    ]);
    expect(within('acme')).toBeGreaterThan(within('inside'));
    const lost = queryGoals(goals, { of: 'objective', groupBy: 'unit', among: ['acme', 'mars'] }, options);
    expect(lost.ok || lost.problems.map(({ ruleId, path }) => [ruleId, path])).toEqual([
      ['query/unknown-id', ['among', 1]],
    ]);
  });

  it('count those that have one of the words', () => {
    const [all] = asked({
      of: 'keyResult',
      aggregates: [{ of: 'count' }, { of: 'count', field: 'unit', values: ['inside'], as: 'inside' }],
    }).groups;
    expect([all?.numbers['count']?.value, all?.numbers['inside']?.value]).toEqual([4, 2]);
    expect(all?.numbers['inside']?.ids).toEqual(['calls', 'deals']);
  });
});

it('several units are one condition', () => {
  const ids = (value: string | readonly string[]): readonly string[] =>
    asked({ of: 'objective', where: [{ field: 'unit', op: 'within', value }] }).entries.map(({ id }) => id);
  expect(ids(['inside', 'success'])).toEqual([...ids('inside'), ...ids('success')]);
});
