import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckIn, GoalSet, Measure } from '@throughline/core';
import { compileGoals } from '@throughline/core';
import { generateGoalSet, goalSets } from '@throughline/core/test-kit';
import { progressOf } from '../attainment/progress-of.ts';
import { definePolicy } from '../policy/define-policy.ts';
import { scrambledGoalSets } from '../../test/scrambled-goal-sets.ts';
import { smallGoals } from '../../test/small-goals.ts';
import { naiveFacts } from '../../test/naive-facts.ts';
import type { GoalScore } from './goal-score.ts';
import { scoreGoals } from './score-goals.ts';

const asOf = '2026-05-15';
const fact = (key: string, on: string, at: string, rest: object): CheckIn =>
  ({ key, goal: 'k', on, at: `${at}T10:00:00Z`, ...rest }) as CheckIn;
const withFacts = (measure: Measure, ...checkIns: CheckIn[]): GoalSet =>
  smallGoals({ top: { keyResults: { k: { measure } } } }, { checkIns });
const attained = (goals: GoalSet, options: { asOf?: string; knownAt?: string } = {}): number | string => {
  const score = scoreGoals(goals, { asOf, ...options }).get('k');
  return score?.scored === true ? score.raw : (score?.reason ?? 'absent');
};
const change: Measure = { kind: 'change', from: 0, to: 10 };

describe('facts', () => {
  it('counts those of the day and before, latest last, whatever the order of arrival', () => {
    const facts = [
      fact('a', '2026-05-01', '2026-05-01', { value: 2 }),
      fact('c', '2026-05-20', '2026-05-02', { value: 9 }),
      fact('b', '2026-05-15', '2026-05-15', { value: 5 }),
    ];
    expect([attained(withFacts(change, ...facts)), attained(withFacts(change, ...facts.reverse()))]).toEqual([
      0.5, 0.5,
    ]);
    expect([
      attained(withFacts(change, ...facts), { asOf: '2026-05-14' }),
      attained(withFacts(change, ...facts), { asOf: '2026-05-20' }),
    ]).toEqual([0.2, 0.9]);
    expect(attained(withFacts(change, ...facts), { asOf: '2026-04-30' })).toBe('no-data');
  });

  it('takes retracted facts out, and knows what was known before', () => {
    const facts = [
      fact('a', '2026-05-01', '2026-05-01', { value: 2 }),
      fact('b', '2026-05-02', '2026-05-02', { value: 5 }),
      fact('r', '2026-05-04', '2026-05-04', { retracts: 'b' }),
    ];
    expect(attained(withFacts(change, ...facts))).toBe(0.2);
    expect(attained(withFacts(change, ...facts), { knownAt: '2026-05-03T00:00:00Z' })).toBe(0.5);
    expect(attained(withFacts(change, ...facts), { knownAt: '2026-05-01T12:00:00Z' })).toBe(0.2);
  });

  it('takes the later of two facts with one key, flags it, and knows the earlier one before', () => {
    const goals = withFacts(
      change,
      fact('a', '2026-05-01', '2026-05-01', { value: 2 }),
      fact('a', '2026-05-01', '2026-05-03', { value: 4 }),
    );
    expect([attained(goals), attained(goals, { knownAt: '2026-05-02T00:00:00Z' })]).toEqual([0.4, 0.2]);
    expect(scoreGoals(goals, { asOf }).get('k')?.flags).toEqual(['conflicting-facts']);
  });

  it('folds as the measure says', () => {
    const facts = [3, 5, 1].map((value, at) => fact(`f${at}`, `2026-05-0${at + 1}`, '2026-05-09', { value }));
    const by = (
      fold: 'latest' | 'sum' | 'mean' | 'median' | 'share-of-periods',
      measure: Measure = change,
    ): unknown => attained(withFacts({ ...measure, fold }, ...facts));
    expect([by('latest'), by('sum'), by('mean'), by('median')]).toEqual([0.1, 0.9, 0.3, 0.3]);
    expect(by('share-of-periods', { kind: 'threshold', comparator: '>=', limit: 3 })).toBeCloseTo(2 / 3, 12);
    expect(by('mean', { kind: 'range', low: 2.9, high: 3.1 })).toBe(1);
    expect(attained(withFacts(change, ...facts, fact('d', '2026-05-05', '2026-05-09', { delta: 2 })))).toBe(
      0.3,
    );
  });

  it('reads every kind of measure from columns as `progressOf` reads it from objects', () => {
    fc.assert(
      fc.property(
        goalSets({ complete: false, maxUnits: 3 }),
        fc.constantFrom('2026-05-10', '2026-05-15'),
        (goals, day) => {
          const book = scoreGoals(goals, { asOf: day });
          for (const { id, measure } of goals.keyResults ?? []) {
            const answer = progressOf(measure, naiveFacts(goals, id, day) as never);
            const score = book.get(id);
            expect([id, score?.scored === true ? score.raw : score?.reason]).toEqual([
              id,
              answer.scored ? answer.raw : answer.reason,
            ]);
          }
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  it('many milestones and many facts are read by table', () => {
    const milestones = Array.from({ length: 60 }, (_, at) => ({ id: `m${at}`, title: 'step' }));
    const facts = milestones
      .slice(0, 45)
      .map(({ id }) => fact(id, '2026-05-01', '2026-05-01', { done: true, milestone: id }));
    expect(attained(withFacts({ kind: 'milestones', milestones }, ...facts))).toBe(0.75);
  });
});

describe('belief and age', () => {
  it('is the latest confidence given, and the age of the newest fact', () => {
    const goals = withFacts(
      change,
      fact('a', '2026-05-01', '2026-05-01', { value: 2, confidence: 0.4 }),
      fact('b', '2026-05-03', '2026-05-03', { value: 3 }),
    );
    const score = scoreGoals(goals, { asOf }).get('k');
    expect([score?.confidence, score?.staleness]).toEqual([0.4, { lastOn: '2026-05-03', days: 12 }]);
  });

  it('gets stale after 21 days, but not once its time is over', () => {
    const goals = smallGoals({ top: { keyResults: { k: { at: 0.5, on: '2026-05-01' } } } });
    const flagsOn = (day: string): unknown => scoreGoals(goals, { asOf: day }).get('k')?.flags;
    expect([flagsOn('2026-05-22'), flagsOn('2026-05-23'), flagsOn('2026-07-01')]).toEqual([
      [],
      ['stale'],
      [],
    ]);
    expect(
      scoreGoals(goals, {
        asOf: '2026-05-10',
        policy: definePolicy({ id: 'weekly', pace: { staleAfterDays: 7 } }),
      }).get('k')?.flags,
    ).toEqual(['stale']);
  });

  it('law 2: a raw attainment beyond the limit is kept, cut where it is fed, and flagged', () => {
    const goals = smallGoals({ top: { keyResults: { k: 5, l: -4.5, m: 1 } } });
    const book = scoreGoals(goals, { asOf, policy: definePolicy({ id: 'raw', measures: { feed: 'raw' } }) });
    const [top, k] = [book.get('top'), book.get('k')];
    expect(k?.scored && [k.raw, k.attainment, k.flags]).toEqual([5, 1, ['clamped']]);
    expect(top?.scored && [top.raw, top.attainment]).toEqual([0.333333333333, 0.333333333333]);
    const shown = scoreGoals(goals, { asOf }).get('top');
    expect(shown?.scored && shown.attainment).toBe(0.666666666667);
  });
});

describe('the book', () => {
  const goals = generateGoalSet({
    objectives: 12,
    keyResultsPerObjective: 2,
    krasPerRole: 1,
    shape: 'several-parents',
  });

  it('goes through all goals in document order and finds each by id', () => {
    const book = scoreGoals(goals, { asOf });
    const ids = [goals.objectives, goals.keyResults, goals.kras, goals.kpis].flatMap((list) =>
      (list ?? []).map((goal) => goal.id),
    );
    expect([...book].map((score) => score.goal)).toEqual(ids);
    for (const score of book) expect(book.get(score.goal)).toEqual(score);
    expect([book.get('nobody'), book.asOf, book.policy.id]).toEqual([undefined, asOf, 'standard']);
  });

  it('gives the same for a document and its index, and leaves frozen input alone', () => {
    const freeze = <Value>(value: Value): Value => {
      if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze);
      return Object.freeze(value);
    };
    const frozen = freeze(structuredClone(goals));
    expect([...scoreGoals(frozen, { asOf })]).toEqual([...scoreGoals(compileGoals(goals), { asOf })]);
  });

  it('law 1, 2, 17: any goals give scores from 0 to 1 or a reason, as plain JSON', () => {
    fc.assert(
      fc.property(scrambledGoalSets(), fc.constantFrom('2026-01-01', asOf, '2027-01-01'), (drawn, day) => {
        for (const score of scoreGoals(drawn, { asOf: day })) {
          expect(JSON.parse(JSON.stringify(score))).toEqual(score);
          if (!score.scored) continue;
          for (const number of [score.attainment, score.score])
            expect(number >= 0 && number <= 1 && !Object.is(number, -0)).toBe(true);
          expect(Number.isFinite(score.raw) && Number.isInteger(Math.round(score.attainment * 1e12))).toBe(
            true,
          );
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('law 26: goals and facts in another order give the same scores to the bit', () => {
    fc.assert(
      fc.property(scrambledGoalSets(), (drawn) => {
        const turned: GoalSet = {
          ...drawn,
          objectives: [...(drawn.objectives ?? [])].reverse(),
          keyResults: [...(drawn.keyResults ?? [])].reverse(),
          checkIns: [...(drawn.checkIns ?? [])].reverse(),
        };
        const [book, other] = [scoreGoals(drawn, { asOf }), scoreGoals(turned, { asOf })];
        for (const score of book) expect(other.get(score.goal)).toEqual(score);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

describe('totals', () => {
  const units = [
    { id: 'company', name: 'Acme', kind: 'company' },
    { id: 'sales', name: 'Sales', kind: 'department', parent: 'company' },
    { id: 'emea', name: 'EMEA', kind: 'team', parent: 'sales' },
  ] as const;
  const goals = smallGoals(
    {
      a: { unit: 'sales', weight: 3, keyResults: { ka: 1 } },
      b: { unit: 'emea', weight: 1, keyResults: { kb: 0 } },
      c: { unit: 'company', keyResults: { kc: 0.5 } },
      d: { cycle: 'q1', keyResults: { kd: {} } },
      e: { state: 'draft', keyResults: { ke: 1 } },
    },
    { units },
  );
  const book = scoreGoals(goals, { asOf });

  it('weighs objectives by their own weight, an absent one as the mean', () => {
    expect(book.total()).toEqual({ scored: true, attainment: 0.666666666667, counted: 3, missing: 1 });
  });

  it('is over a unit and all below it, or over a cycle', () => {
    expect(book.total({ unit: 'sales' })).toEqual({ scored: true, attainment: 0.75, counted: 2, missing: 0 });
    expect(book.total({ unit: 'emea' })).toEqual({ scored: true, attainment: 0, counted: 1, missing: 0 });
    expect(book.total({ cycle: 'q1' })).toEqual({ scored: false, reason: 'no-data', missing: 1 });
    expect(book.total({ unit: 'company', cycle: 'q2' })).toEqual({
      scored: true,
      attainment: 0.666666666667,
      counted: 3,
      missing: 0,
    });
    expect([book.total({ unit: 'nowhere' }), book.total({ cycle: 'never' })]).toEqual([
      { scored: false, reason: 'no-data', missing: 0 },
      { scored: false, reason: 'no-data', missing: 0 },
    ]);
  });

  it('counts silence as 0 only where the policy says so', () => {
    const strict = scoreGoals(goals, {
      asOf,
      policy: definePolicy({ id: 'strict', rollUp: { missingData: 'zero' } }),
    });
    expect(strict.total({ cycle: 'q1' })).toEqual({ scored: true, attainment: 0, counted: 1, missing: 0 });
  });

  it('units in a circle end the walk', () => {
    const circle = {
      ...goals,
      units: [
        { id: 'x', name: 'X', kind: 'team', parent: 'y' },
        { id: 'y', name: 'Y', kind: 'team', parent: 'x' },
      ],
    } as GoalSet;
    expect(scoreGoals(circle, { asOf }).total({ unit: 'x' }).scored).toBe(false);
  });
});

it('an empty goal set has an empty book', () => {
  const book = scoreGoals({ schemaVersion: 1, organization: { id: 'acme', name: 'Acme' } }, { asOf });
  expect([[...book] as GoalScore[], book.total(), book.findings]).toEqual([
    [],
    { scored: false, reason: 'no-data', missing: 0 },
    [],
  ]);
});
