import type { CheckIn, GoalSet, KeyResult, Measure, Objective } from '@throughline/core';
import {
  generateGoalSet,
  goalSets,
  randomStream,
  type GoalSetShape,
  type RandomStream,
} from '@throughline/core/test-kit';
import { progressOf, scoreGoals } from '@throughline/scoring';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { naiveScores, type NaiveScore } from './naive-scorer.ts';

// The slow scorer and the engine must agree to the bit on every goal of every generated set.

/** Before, on the first day of, in the middle of, on the last day of, just after and long after the quarter. */
const days = ['2026-03-15', '2026-04-01', '2026-05-15', '2026-06-30', '2026-07-01', '2026-08-15'] as const;
const shapes: readonly GoalSetShape[] = ['tree', 'several-parents', 'star', 'chain', 'diamonds'];
const known = ['change', 'threshold', 'range', 'binary', 'milestones'] as const;

/** Measures the slow scorer does not know become a plain change; their facts may then say nothing, which is welcome. */
const plainMeasure = (measure: Measure): Measure => {
  const { fold: _fold, ...rest } = measure;
  return known.some((kind) => kind === measure.kind) ? rest : { kind: 'change', from: 0, to: 100 };
};

const plain = (goals: GoalSet): GoalSet => {
  const { judgements: _judgements, ...rest } = goals;
  return {
    ...rest,
    keyResults: (goals.keyResults ?? []).map((goal) => ({ ...goal, measure: plainMeasure(goal.measure) })),
    kpis: (goals.kpis ?? []).map((goal) => ({ ...goal, measure: plainMeasure(goal.measure) })),
  };
};

/**
 * Makes a tidy set untidy: states, weights that are absent, zero, fractional or out of range, shares, drivers,
 * loops, links to nothing, commitments and deadlines of single key results, silent goals, late and repeated
 * facts. Facts stay within the cycle: what comes later has its own vectors.
 */
const untidy = (goals: GoalSet, seed: number): GoalSet => {
  const random = randomStream(seed);
  const objectives = goals.objectives ?? [];
  const weightOf = (): { readonly weight?: number } =>
    random.chance(40) ? {} : { weight: random.pick([0, 0.01, 0.25, 1, 2, 7, 33.33, 50, 10_000, -1]) };
  return {
    ...goals,
    objectives: objectives.map((goal): Objective => {
      const { driver: _driver, ...rest } = goal;
      const link = (): { readonly goal: string } => ({
        goal: random.chance(90) ? random.pick(objectives).id : 'nowhere',
      });
      const supports = [...(goal.supports ?? []), ...(random.chance(15) ? [link()] : [])];
      return {
        ...rest,
        ...(supports.length === 0
          ? {}
          : {
              supports: supports.map(({ goal: parent }) => ({
                goal: parent,
                ...weightOf(),
                ...shareOf(random),
              })),
            }),
        ...(random.chance(50) ? {} : { driver: random.pick(['own', 'children', 'none'] as const) }),
        ...(random.chance(12)
          ? { state: random.pick(['draft', 'cancelled', 'closed', 'archived'] as const) }
          : {}),
        commitment: random.pick(['committed', 'aspirational', 'learning'] as const),
      };
    }),
    keyResults: (goals.keyResults ?? []).map((goal): KeyResult => {
      const { weight: _weight, ...rest } = goal;
      return {
        ...rest,
        ...weightOf(),
        ...(random.chance(10)
          ? { supports: [{ goal: random.pick(objectives).id, ...shareOf(random) }] }
          : {}),
        ...(random.chance(12)
          ? { state: random.pick(['feasible', 'postponed', 'closed', 'signed-off'] as const) }
          : {}),
        ...(random.chance(30)
          ? { commitment: random.pick(['committed', 'aspirational', 'learning'] as const) }
          : {}),
        ...(random.chance(25) ? { deadline: random.pick(['2026-04-20', '2026-05-14', '2026-06-01']) } : {}),
      };
    }),
    checkIns: (goals.checkIns ?? []).flatMap((fact): CheckIn[] => {
      if (random.chance(15)) return [];
      const moved = random.chance(15)
        ? { ...fact, on: random.pick(['2026-04-01', '2026-05-15', '2026-05-20', '2026-06-30']) }
        : fact;
      // Some reach the target exactly, so that commitments are met, in time and late.
      const goal = goals.keyResults?.find(({ id }) => id === fact.goal);
      const hit =
        goal?.measure.kind === 'change' && 'value' in moved && random.chance(35)
          ? { ...moved, value: goal.measure.to ?? 1 }
          : moved;
      return random.chance(10) ? [hit, hit] : [hit];
    }),
  };
};

const shareOf = (random: RandomStream): { readonly share?: number } =>
  random.chance(50) ? {} : { share: random.pick([0, 0.1, 0.25, 0.333333, 0.5, 1, 2]) };

/** One key result or all: attainment as a whole number of 1e-12, reason, verdict, and the score that follows from them. */
const shown = ({ attainment, reason, verdict }: NaiveScore): object => {
  if (attainment === undefined) return { reason };
  // The nearest double of a whole number of 1e-12 is this quotient, so bits can be compared.
  const value = Number(attainment) / 1e12;
  return {
    attainment: value,
    score: verdict === undefined ? value : verdict === 'met' ? 1 : 0,
    ...(verdict === undefined ? {} : { verdict }),
  };
};

/** Compares every goal, and counts what was seen, so that the comparison cannot run dry. */
const compare = (goals: GoalSet, asOf: string, seen: Map<string, number>): void => {
  const expected = naiveScores(goals, asOf);
  const actual = new Map<string, object>();
  for (const score of scoreGoals(goals, { asOf })) {
    const said = score.scored
      ? {
          attainment: score.attainment,
          score: score.score,
          ...(score.grade.scheme === 'committed' ? { verdict: score.grade.word } : {}),
        }
      : { reason: score.reason };
    actual.set(score.goal, said);
    for (const word of [
      'reason' in said ? said.reason : 'scored',
      'verdict' in said ? said.verdict : undefined,
    ])
      if (word !== undefined) seen.set(word, (seen.get(word) ?? 0) + 1);
  }
  expect(actual).toStrictEqual(new Map([...actual.keys()].map((id) => [id, shown(expected.get(id) ?? {})])));
  expect(actual.size).toBe(expected.size);
};

const shape = (at: number): GoalSetShape => shapes[at % shapes.length] ?? 'tree';

describe('the engine agrees with the slow scorer to the bit', () => {
  it('on 240 made-up companies of five shapes, untidied, on six days', () => {
    const seen = new Map<string, number>();
    for (let seed = 1; seed <= 240; seed++) {
      const goals = plain(
        generateGoalSet({
          seed,
          objectives: 2 + (seed % 13),
          keyResultsPerObjective: seed % 5,
          checkInsPerKeyResult: 1 + (seed % 3),
          shape: shape(seed),
          krasPerRole: seed % 40 === 0 ? 1 : 0,
          today: seed % 2 === 0 ? '2026-06-30' : '2026-05-15',
        }),
      );
      compare(
        seed % 6 === 0
          ? { ...goals, objectives: (goals.objectives ?? []).map(({ driver: _driver, ...rest }) => rest) }
          : untidy(goals, seed),
        days[seed % days.length] ?? days[0],
        seen,
      );
    }
    for (const word of [
      'scored',
      'no-data',
      'no-weight',
      'excluded',
      'not-started',
      'met',
      'pending',
      'met-late',
      'missed',
    ])
      expect([word, (seen.get(word) ?? 0) > 4]).toEqual([word, true]);
  });

  it('on drawn goal sets in all states, with late, repeated and retracted facts', () => {
    fc.assert(
      fc.property(
        goalSets({
          measureKinds: known,
          states: true,
          complete: false,
          maxUnits: 3,
          maxObjectivesPerUnit: 3,
          today: '2026-06-20',
        }),
        fc.constantFrom(...days),
        fc.nat(),
        (goals, asOf, seed) => compare(untidy(plain(goals), seed), asOf, new Map()),
      ),
      { numRuns: 60 },
    );
  });

  it('where own key results and children count alike: the mean of the two means a reader sees', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const goals = plain(
        generateGoalSet({ seed, objectives: 12, keyResultsPerObjective: 1 + (seed % 4), shape: shape(seed) }),
      );
      const objectives = (goals.objectives ?? []).map((goal) => ({ ...goal, driver: 'both' as const }));
      compare({ ...goals, objectives }, '2026-05-15', new Map());
    }
  });
});

/** Every score as text, by goal in the order of ids, so that only content is compared. `-0` and `0` differ. */
const scoresOf = (goals: GoalSet, asOf: string): readonly string[] =>
  [...scoreGoals(goals, { asOf })]
    .map((score) => JSON.stringify(score, (_key, value: unknown) => (Object.is(value, -0) ? '-0' : value)))
    .sort();

/** Lists whose order is content: a curve, a plan line, levels from low to high, names of a formula, steps. */
const ordered = new Set(['points', 'levels', 'inputs', 'milestones', 'questions']);

/** The document with every other list in another order. */
const shuffled = (goals: GoalSet, random: RandomStream): GoalSet => {
  const text = JSON.stringify(goals, (key: string, value: unknown) => {
    if (!Array.isArray(value) || ordered.has(key)) return value;
    const left = [...(value as unknown[])];
    const out: unknown[] = [];
    while (left.length > 0) out.push(...left.splice(random.below(left.length), 1));
    return out;
  });
  return JSON.parse(text) as GoalSet;
};

/** With facts up to the last weeks, and no two that contradict each other: of those only one counts, whenever it is. */
const tidyGoalSet = goalSets({ states: true, complete: false, maxUnits: 4, today: '2026-06-28' });

const anyGoalSet = fc
  .tuple(goalSets({ states: true, complete: false, maxUnits: 4 }), fc.nat(), fc.boolean())
  .map(([goals, seed, isUntidy]) => {
    const { judgements: _judgements, ...rest } = goals;
    return isUntidy ? untidy(rest, seed) : goals;
  });

describe('what must not change a bit', () => {
  it('law 26: the order of any list of the document', () => {
    fc.assert(
      fc.property(anyGoalSet, fc.constantFrom(...days), fc.nat(), (goals, asOf, seed) => {
        expect(scoresOf(shuffled(goals, randomStream(seed)), asOf)).toEqual(scoresOf(goals, asOf));
      }),
      { numRuns: 60 },
    );
  });

  it('law 26: the order of the steps of a measure, down to the last bit of raw', () => {
    const steps = [30.75, undefined, undefined, undefined, 32.28, 61.24].map((weight, at) => ({
      id: `m${at}`,
      title: `step ${at}`,
      ...(weight === undefined ? {} : { weight }),
    }));
    const facts = [0, 1, 3, 4, 5].map((at) => ({ done: true, milestone: `m${at}` }));
    const raws = [steps, [...steps].reverse(), [...steps.slice(5), ...steps.slice(0, 5)]].map(
      (milestones) => {
        const attainment = progressOf({ kind: 'milestones', milestones }, facts);
        return attainment.scored ? attainment.raw : attainment.reason;
      },
    );
    // Three given weights add up to 124.27, and so do the three absent ones; one of those is open: 5/6.
    expect(raws).toEqual([5 / 6, 5 / 6, 5 / 6]);
  });

  it('every check-in sent twice, or sent again in another order', () => {
    fc.assert(
      fc.property(anyGoalSet, fc.constantFrom(...days), (goals, asOf) => {
        const facts = goals.checkIns ?? [];
        expect(scoresOf({ ...goals, checkIns: [...facts, ...facts] }, asOf)).toEqual(scoresOf(goals, asOf));
        expect(scoresOf({ ...goals, checkIns: [...facts, ...[...facts].reverse()] }, asOf)).toEqual(
          scoresOf(goals, asOf),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('facts of days after the answer, unless they take something back', () => {
    fc.assert(
      fc.property(tidyGoalSet, fc.constantFrom(...days), (goals, asOf) => {
        const until = (goals.checkIns ?? []).filter((fact) => fact.on <= asOf || 'retracts' in fact);
        expect(scoresOf({ ...goals, checkIns: until }, asOf)).toEqual(scoresOf(goals, asOf));
      }),
      { numRuns: 30 },
    );
  });

  it('goals that do not count, taken out of the document (law 33)', () => {
    fc.assert(
      fc.property(goalSets({ states: true, complete: false, maxUnits: 3, kras: false }), (goals) => {
        const out = (goal: { readonly state?: string }): boolean =>
          (goal.state ?? 'published') !== 'published' && goal.state !== 'closed';
        const gone = new Set(
          (goals.keyResults ?? [])
            .filter((goal) => out(goal) && goal.supports === undefined)
            .map(({ id }) => id),
        );
        const left: GoalSet = {
          ...goals,
          keyResults: (goals.keyResults ?? []).filter(({ id }) => !gone.has(id)),
          checkIns: (goals.checkIns ?? []).filter(({ goal }) => !gone.has(goal)),
        };
        const attainments = (set: GoalSet): readonly (readonly [string, number | string])[] =>
          [...scoreGoals(set, { asOf: '2026-05-15' })]
            .filter(({ goal }) => goals.objectives?.some(({ id }) => id === goal))
            .map((score) => [score.goal, score.scored ? score.attainment : score.reason] as const);
        // A link to a goal that is gone frees its share, so only sets where nobody supports one are asked.
        const isSupported = [...(goals.objectives ?? []), ...(goals.keyResults ?? [])].some(
          ({ supports = [] }) => supports.some(({ goal }) => gone.has(goal)),
        );
        fc.pre(!isSupported);
        expect(attainments(left)).toEqual(attainments(goals));
      }),
      { numRuns: 30 },
    );
  });
});
