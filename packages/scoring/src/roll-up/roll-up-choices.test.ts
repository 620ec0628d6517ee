import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GoalSet } from '@throughline/core';
import { definePolicy } from '../policy/define-policy.ts';
import type { PolicyOverrides } from '../policy/define-policy.ts';
import { rollUpMethods } from '../policy/roll-up-method.ts';
import { scoreGoals } from '../score/score-goals.ts';
import type { GoalScore } from '../score/goal-score.ts';
import { rollUpPolicies } from '../../test/roll-up-policies.ts';
import { scrambledGoalSets } from '../../test/scrambled-goal-sets.ts';
import { committed } from '../../test/committed-goals.ts';
import { smallGoals } from '../../test/small-goals.ts';

const asOf = '2026-05-15';
const by = (rollUp: PolicyOverrides['rollUp']) => definePolicy({ id: 'ours', rollUp: rollUp ?? {} });
const scoreOf = (
  goals: GoalSet,
  rollUp: PolicyOverrides['rollUp'],
  id = 'top',
  day = asOf,
): GoalScore | undefined => scoreGoals(goals, { asOf: day, policy: by(rollUp) }).get(id);
const shown = (score: GoalScore | undefined): unknown =>
  score?.scored === true ? score.attainment : score?.reason;

describe('choices of the roll-up in whole goal sets', () => {
  it('law 33: excluded is removed, by every method and choice', () => {
    fc.assert(
      fc.property(
        scrambledGoalSets(),
        rollUpPolicies(),
        fc.constantFrom('draft', 'archived', 'cancelled', 'postponed'),
        fc.nat(),
        (goals, drawn, state, which) => {
          const policy = definePolicy({
            ...drawn,
            rollUp: { ...drawn.rollUp, cancelled: 'exclude', postponed: 'exclude' },
          });
          const all = goals.keyResults ?? [];
          const gone = all[which % Math.max(1, all.length)]?.id;
          const excluded = {
            ...goals,
            keyResults: all.map((each) => (each.id === gone ? { ...each, state } : each)),
          };
          // A goal that is not there cannot be supported either, so nothing may support it.
          const holds = (
            some: readonly { readonly supports?: readonly { readonly goal: string }[] }[] = [],
          ): boolean => some.some(({ supports = [] }) => supports.some(({ goal }) => goal === gone));
          fc.pre(!holds(goals.objectives) && !holds(goals.keyResults));
          const removed = { ...goals, keyResults: all.filter(({ id }) => id !== gone) };
          const [one, other] = [excluded, removed].map((set) => scoreGoals(set as GoalSet, { asOf, policy }));
          for (const { id } of goals.objectives ?? []) expect(one?.get(id)).toEqual(other?.get(id));
          expect(one?.total()).toEqual(other?.total());
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);

  it('law 34: the range holds what any outcome of what is missing would give', () => {
    const drawn = fc.array(
      fc.record({
        at: fc.option(
          fc.integer({ min: 0, max: 10 }).map((n) => n / 10),
          { nil: undefined },
        ),
        weight: fc.integer({ min: 0, max: 60 }),
      }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(
        drawn,
        fc.integer({ min: 0, max: 10 }),
        fc.constantFrom(...rollUpMethods),
        (parts, tenths, method) => {
          const goals = (fill: number | undefined): GoalSet =>
            smallGoals({
              top: {
                keyResults: Object.fromEntries(
                  parts.map(({ at = fill, weight }, number) => [
                    `k${number}`,
                    { weight: Math.min(20, weight), ...(at === undefined ? {} : { at }) },
                  ]),
                ),
              },
            });
          const choice = { methods: { keyResults: method }, missingData: 'interval' } as const;
          const open = scoreOf(goals(undefined), choice);
          const filled = scoreOf(goals(tenths / 10), choice);
          if (open?.scored !== true || filled?.scored !== true) return;
          const { low = Number.NaN, high = Number.NaN } = open.range ?? {};
          expect(low).toBeLessThanOrEqual(filled.attainment);
          expect(high).toBeGreaterThanOrEqual(filled.attainment);
          expect(filled.range).toEqual({ low: filled.attainment, high: filled.attainment });
          expect(shown(scoreOf(goals(0), choice))).toBe(low);
          expect(shown(scoreOf(goals(1), choice))).toBe(high);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('law 34: also where more than the whole is shown', () => {
    const policy = definePolicy({
      id: 'over',
      rollUp: { missingData: 'interval' },
      measures: { displayed: { overshoot: 'cap' } },
    });
    const goals = smallGoals({ top: { keyResults: { k0: { at: 1.5 }, k1: { at: 1.75 }, k2: {} } } });
    const book = scoreGoals(goals, { asOf, policy });
    expect(book.get('k0')).toMatchObject({ attainment: 1.5, range: { low: 1.5, high: 1.5 } });
    expect(book.get('top')).toMatchObject({
      attainment: 1.625,
      range: { low: 1.083333333333, high: 1.416666666667 },
    });
  });

  it('law 36: a total counts each goal once by every method, however many parents it has', () => {
    const with_ = (supports: readonly { goal: string }[]): GoalSet =>
      smallGoals({
        a: { keyResults: { ka: 0.9 } },
        b: { keyResults: { kb: 0.6 } },
        c: { supports, keyResults: { kc: 0.3 } },
      });
    for (const method of rollUpMethods) {
      const totals = [[], [{ goal: 'a' }], [{ goal: 'a' }, { goal: 'b' }]].map((supports) =>
        scoreGoals(with_(supports), { asOf, policy: by({ methods: { total: method } }) }).total(),
      );
      expect(totals[1]).toEqual(totals[0]);
      expect(totals[2]).toEqual(totals[0]);
    }
  });

  it('law 26: goals in another order give the same to the bit, by any choices', () => {
    fc.assert(
      fc.property(scrambledGoalSets(), rollUpPolicies(), (goals, policy) => {
        const turned: GoalSet = {
          ...goals,
          objectives: [...(goals.objectives ?? [])].reverse(),
          keyResults: [...(goals.keyResults ?? [])].reverse(),
          kpis: [...(goals.kpis ?? [])].reverse(),
          checkIns: [...(goals.checkIns ?? [])].reverse(),
        };
        const [one, other] = [goals, turned].map((set) => scoreGoals(set, { asOf, policy }));
        for (const score of one ?? []) expect(other?.get(score.goal)).toEqual(score);
        expect(other?.total()).toEqual(one?.total());
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});

describe('commitments whose method asks for less than all', () => {
  const twoOfThree = { methods: { keyResults: 'k-of-n' }, passing: { bar: 1, least: 2 } } as const;
  /** A committed objective over key results that are not committed themselves. */
  const promise = (c: number, on: string): GoalSet => {
    const plain = { commitment: 'aspirational' } as const;
    return committed({ a: { at: 1, ...plain }, b: { at: c, on, ...plain }, d: { at: 0, ...plain } });
  };

  it('are met when enough was reached in time, and late when it was not', () => {
    const word = (goals: GoalSet): unknown => {
      const score = scoreOf(goals, twoOfThree, 'top', '2026-07-20');
      return score?.scored === true && score.grade.word;
    };
    expect(word(promise(1, '2026-06-30'))).toBe('met');
    expect(word(promise(1, '2026-07-01'))).toBe('met-late');
    expect(word(promise(0.9, '2026-06-30'))).toBe('missed');
  });

  it('weights as percent beyond 100 are met in time too', () => {
    const goals = committed({
      a: { at: 1, weight: 100, commitment: 'aspirational' },
      b: { at: 0.5, weight: 100, commitment: 'aspirational' },
    });
    const score = scoreOf(goals, { weights: 'as-is' }, 'top', '2026-07-20');
    expect(score?.scored === true && [score.grade.word, score.raw, score.attainment]).toEqual([
      'met',
      1.5,
      1,
    ]);
  });
});

describe('weights that have to add up', () => {
  it('are told with their sum where they do not, once, and not as another finding', () => {
    const book = scoreGoals(
      smallGoals({
        top: { driver: 'both', keyResults: { a: { at: 1, weight: 30 }, b: { at: 1, weight: 30 } } },
        child: { supports: [{ goal: 'top', weight: 100 }], keyResults: { k: 1 } },
      }),
      { asOf, policy: by({ weights: 'strict' }) },
    );
    expect(book.findings.map(({ ruleId, goal, data, message }) => [ruleId, goal, data, message])).toEqual([
      [
        'scoring/weights-add-up',
        'top',
        { goal: 'top', sum: 60 },
        'the weights of what feeds `top` add up to 60, not to 1 or 100, so it has no score',
      ],
    ]);
    expect(shown(book.get('top'))).toBe('no-weight');
  });

  it('a finding says which choice a missing weight was taken by', () => {
    const goals = smallGoals({ top: { keyResults: { a: { at: 1, weight: 30 }, b: 1 } } });
    const told = (rollUp: PolicyOverrides['rollUp']): unknown =>
      scoreGoals(goals, { asOf, policy: by(rollUp) }).findings.map(({ data }) => data['missingWeight']);
    expect(told({ missingWeight: 'zero' })).toEqual(['zero']);
    expect(told({ methods: { keyResults: 'points' } })).toEqual(['remainder-of-100']);
    expect(told({ methods: { keyResults: 'mean' } })).toEqual([]);
  });
});
