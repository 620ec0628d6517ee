import type { GoalSet } from '@throughline/core';
import { definePolicy, scoreGoals } from '@throughline/scoring';
import type { ScoreBook } from '@throughline/scoring';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acme, keyResult, objective, owner, to } from '../../test/acme.ts';
import { on } from '../../test/guarded-companies.ts';
import { accessPolicies, compileAccess, groupAttainments } from '../index.ts';
import type { GroupAttainment } from '../index.ts';
import { countingIn, feedersOf, peopleBehind } from './hidden-people.ts';

const access = accessPolicies.standard;

/** Goals of the letters, hidden but for their owners, each at a tenth of its place in the alphabet. */
const hiddenFor = (letters: string, of: string): Partial<GoalSet> => ({
  keyResults: Array.from(letters, (letter) =>
    keyResult(`${of}-${letter}`, of, {
      owners: [owner(letter)],
      visibility: { to: 'owners' },
      measure: { kind: 'change', from: 0, to: 10 },
    }),
  ),
  checkIns: Array.from(letters, (letter) => ({
    key: `${of}-${letter}`,
    goal: `${of}-${letter}`,
    on: '2026-05-01',
    at: '2026-05-01T09:00:00Z',
    value: letter.charCodeAt(0) - 96,
  })),
});

const company = (parts: readonly Partial<GoalSet>[]): GoalSet =>
  acme({
    people: Array.from('abcdefghijz', (id) => ({ id, name: id })),
    assignments: [],
    units: [],
    objectives: parts.flatMap(({ objectives = [] }) => objectives),
    keyResults: parts.flatMap(({ keyResults = [] }) => keyResults),
    checkIns: parts.flatMap(({ checkIns = [] }) => checkIns),
  });

const groups = (goals: GoalSet, minimumGroup = 5): readonly GroupAttainment[] =>
  groupAttainments(scoreGoals(goals, { asOf: on }), 'z', { access: { ...access, minimumGroup }, on });

describe('official numbers over hidden goals', () => {
  it('needs as many people as the minimum group, not as many goals', () => {
    const win = { objectives: [objective('win')] };
    expect(groups(company([win, hiddenFor('abcd', 'win')]))).toEqual([]);
    expect(groups(company([win, hiddenFor('abcde', 'win')]))).toEqual([{ goal: 'win', attainment: 0.3 }]);
    const { keyResults = [], checkIns = [] } = hiddenFor('abcde', 'win');
    const ofOne = keyResults.map((entry) => ({ ...entry, owners: [owner('a')] }));
    expect(groups(company([win, { keyResults: ofOne, checkIns }]))).toEqual([]);
  });

  it('gives no two numbers whose difference speaks of fewer', () => {
    const nested = (letters: string): GoalSet =>
      company([
        { objectives: [objective('low', { supports: to('top') }), objective('top', { driver: 'both' })] },
        hiddenFor('abcde', 'low'),
        hiddenFor(letters, 'top'),
      ]);
    expect(groups(nested('f')).map(({ goal }) => goal)).toEqual(['low']);
    expect(groups(nested('abcdef')).map(({ goal }) => goal)).toEqual(['low']);
    expect(groups(nested('fghij')).map(({ goal }) => goal)).toEqual(['low', 'top']);
  });

  it('takes small groups together further up', () => {
    const goals = company([
      {
        objectives: [
          objective('left', { supports: to('top') }),
          objective('right', { supports: to('top') }),
          objective('top'),
        ],
      },
      hiddenFor('abc', 'left'),
      hiddenFor('de', 'right'),
    ]);
    expect(groups(goals).map(({ goal }) => goal)).toEqual(['top']);
  });

  it('counts only what feeds the number', () => {
    const win = { objectives: [objective('win')] };
    const { keyResults = [], checkIns = [] } = hiddenFor('abcde', 'win');
    const first = (change: object): GoalSet =>
      company([
        win,
        { keyResults: keyResults.map((entry, at) => (at === 0 ? { ...entry, ...change } : entry)), checkIns },
      ]);
    expect(groups(first({}))).toHaveLength(1);
    expect(groups(first({ weight: 0 }))).toEqual([]);
    expect(groups(first({ state: 'cancelled' }))).toEqual([]);
    expect(groups(company([win, { keyResults, checkIns: checkIns.slice(1) }]))).toEqual([]);
  });

  it('counts nobody below a goal that does not feed the number itself', () => {
    const below = (change: object, link: object = {}, more: object = {}): GoalSet => {
      const low = hiddenFor('abcde', 'low');
      return company([
        {
          objectives: [
            objective('low', {
              supports: [{ goal: 'top', ...link }],
              visibility: { to: 'owners' },
              ...change,
            }),
            objective('top', { driver: 'both', ...more }),
            objective('other', { visibility: { to: 'owners' } }),
          ],
        },
        low,
        hiddenFor('f', 'top'),
      ]);
    };
    expect(groups(below({}))).toHaveLength(1);
    for (const state of ['draft', 'cancelled', 'postponed', 'archived'] as const)
      expect([state, groups(below({ state }))]).toEqual([state, []]);
    // The rest of all that other links were given is nothing.
    expect(groups(below({ supports: [{ goal: 'top' }, { goal: 'other', share: 1 }] }))).toEqual([]);
    expect(groups(below({}, { share: 0 }))).toEqual([]);
    expect(groups(below({}, { weight: 0 }))).toEqual([]);
    expect(groups(below({ guardrails: [{ title: 'Quality', mode: 'gate' }] }))).toEqual([]);
    expect(groups(below({ driver: 'none' }))).toEqual([]);
  });

  it('goes by key results that weigh nothing as the roll-up does: they still keep children out', () => {
    const goals = company([
      {
        objectives: [
          objective('low', { supports: to('middle') }),
          objective('middle', { supports: to('top'), visibility: { to: 'owners' } }),
          objective('top', { driver: 'both' }),
        ],
        keyResults: [keyResult('idle', 'middle', { weight: 0, visibility: { to: 'owners' } })],
      },
      { keyResults: hiddenFor('abcde', 'low').keyResults ?? [] },
      { checkIns: hiddenFor('abcde', 'low').checkIns ?? [] },
      hiddenFor('f', 'top'),
    ]);
    expect(groups(goals).map(({ goal }) => goal)).toEqual(['low']);
    const unseen = (goals.objectives ?? []).map((goal) =>
      goal.id === 'low' ? { ...goal, visibility: { to: 'owners' as const } } : goal,
    );
    expect(groups({ ...goals, objectives: unseen })).toEqual([]);
  });

  it('gives nothing under policies in which one part decides, or with guardrails', () => {
    const goals = company([{ objectives: [objective('win')] }, hiddenFor('abcde', 'win')]);
    const policy = definePolicy({ id: 'worst', rollUp: { methods: { keyResults: 'min' } } });
    expect(groupAttainments(scoreGoals(goals, { asOf: on, policy }), 'z', { access, on })).toEqual([]);
    const guarded = { objectives: [objective('win', { guardrails: [{ title: 'Quality', mode: 'gate' }] })] };
    expect(groups(company([guarded, hiddenFor('abcde', 'win')]))).toEqual([]);
  });

  it('refuses what are no scores', () => {
    for (const scores of [undefined, null, {}, company([])])
      expect(() => groupAttainments(scores as never, 'z', { access, on })).toThrow('`scores` must be');
  });
});

/** Everyone behind hidden goals below a goal, however deep, found by walking. */
const everyoneBelow = (
  book: ScoreBook,
  goal: number,
  sees: (goal: number) => boolean,
): ReadonlySet<string> => {
  const people = new Set<string>();
  const seen = new Set([goal]);
  for (const number of seen) {
    if (!sees(number)) for (const person of peopleBehind(book, number)) people.add(person);
    for (const feeder of feedersOf(book, number)) seen.add(feeder);
  }
  return people;
};

/** Cascades of a few objectives, each above some that come before it, with key results of a few people, most hidden. */
const cascades = (): fc.Arbitrary<GoalSet> =>
  fc
    .array(
      fc.record({
        parents: fc.array(fc.nat(9), { maxLength: 2 }),
        people: fc.array(fc.constantFrom(...Array.from('abcdefghij')), { maxLength: 4 }),
        isHidden: fc.nat(3).map((draw) => draw === 0),
        driver: fc.constantFrom('both' as const, 'both' as const, 'own' as const, undefined),
        state: fc.constantFrom(undefined, undefined, undefined, 'draft' as const, 'cancelled' as const),
        link: fc.constantFrom({}, {}, { weight: 0 }, { weight: 3 }, { share: 0 }, { share: 1 }),
        weights: fc.array(fc.constantFrom(undefined, undefined, 0, 1, 7), { minLength: 4, maxLength: 4 }),
      }),
      { minLength: 2, maxLength: 8 },
    )
    .map((plans) =>
      company(
        plans.map(({ parents, people, isHidden, driver, state, link, weights }, at): Partial<GoalSet> => {
          const id = `o${at}`;
          const hidden = hiddenFor([...new Set(people)].join(''), id);
          const above = parents.map((parent) => at + 1 + parent).filter((parent) => parent < plans.length);
          return {
            objectives: [
              objective(id, {
                supports: above.map((parent, place) => ({
                  goal: `o${parent}`,
                  ...(place === 0 ? link : {}),
                })),
                ...(state === undefined ? {} : { state }),
                ...(driver === undefined ? {} : { driver }),
                ...(isHidden ? { visibility: { to: 'owners' } } : {}),
              }),
            ],
            checkIns: hidden.checkIns ?? [],
            keyResults: (hidden.keyResults ?? []).map((entry, place) => {
              const weight = weights[place];
              return weight === undefined ? entry : { ...entry, weight };
            }),
          };
        }),
      ),
    );

describe('any company', () => {
  /** How many people each number adds to all before it, the least of them. */
  const leastAdded = (book: ScoreBook, sees: (goal: number) => boolean, order: readonly string[]): number => {
    const before = new Set<string>();
    let least = Number.POSITIVE_INFINITY;
    for (const id of order) {
      const people = everyoneBelow(book, book.index.numberOf(id)!, sees);
      least = Math.min(least, [...people].filter((person) => !before.has(person)).length);
      for (const person of people) before.add(person);
    }
    return least;
  };

  it('hears in each number of enough people who are in none before it', () => {
    let given = 0;
    let wrong = 0;
    fc.assert(
      fc.property(cascades(), fc.integer({ min: 2, max: 4 }), (goals, minimumGroup) => {
        const options = { access: { ...access, minimumGroup }, on } as const;
        const book = scoreGoals(goals, { asOf: on });
        const { sees } = compileAccess(book.index, options).readerOf('z');
        const order = groupAttainments(book, 'z', options).map(({ goal }) => goal);
        given += order.length;
        expect(leastAdded(book, sees, order)).toBeGreaterThanOrEqual(minimumGroup);
        // Planted: every goal with enough people below is given, whatever was given before.
        const all = book.index.ids.filter((id) => {
          const number = book.index.numberOf(id)!;
          return (
            sees(number) &&
            countingIn(book, number).length > 0 &&
            everyoneBelow(book, number, sees).size >= minimumGroup
          );
        });
        if (leastAdded(book, sees, all) < minimumGroup) wrong++;
      }),
      { numRuns: 80 },
    );
    expect(given).toBeGreaterThan(20);
    expect(wrong).toBeGreaterThan(0);
  });

  /** People whose facts, told otherwise, change the exact number of a goal. */
  const heardIn = (goals: GoalSet, goal: string): readonly string[] => {
    const exact = (of: GoalSet): unknown => {
      const score = scoreGoals(of, { asOf: on }).get(goal);
      return score?.scored === true && score.attainment;
    };
    const before = exact(goals);
    return Array.from('abcdefghij').filter((person) => {
      const checkIns = (goals.checkIns ?? []).map((fact) =>
        fact.goal.endsWith(`-${person}`) ? { ...fact, value: 0.123 } : fact,
      );
      return exact({ ...goals, checkIns }) !== before;
    });
  };

  it('hears enough people in each number, found by telling their facts otherwise', () => {
    let given = 0;
    fc.assert(
      fc.property(cascades(), fc.integer({ min: 2, max: 4 }), (goals, minimumGroup) => {
        for (const { goal } of groups(goals, minimumGroup)) {
          given++;
          expect([goal, heardIn(goals, goal).length >= minimumGroup]).toEqual([goal, true]);
        }
      }),
      { numRuns: 60 },
    );
    expect(given).toBeGreaterThan(10);
  });
});
