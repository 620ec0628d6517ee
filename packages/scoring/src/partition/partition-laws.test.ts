import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckIn, GoalSet } from '@throughline/core';
import { generateGoalSet, goalSets, randomStream } from '@throughline/core/test-kit';
import type { RandomStream } from '@throughline/core/test-kit';
import {
  definePolicy,
  evaluatePartition,
  mergePartials,
  scoreGoals,
  scorePartials,
  standardPolicy,
} from '@throughline/scoring';
import type { GoalScore, PartialScores, Policy } from '@throughline/scoring';
import { compileFormulas } from '@throughline/scoring/formula';
import { scrambledGoalSets } from '../../test/scrambled-goal-sets.ts';

type Merge = (one: PartialScores, other: PartialScores) => PartialScores;

/** Which goals have to be held together: formulas with what they read, guarded goals with their controls. */
const groupsOf = (goals: GoalSet): string[][] => {
  const { keyResults = [], kpis = [], objectives = [] } = goals;
  const measured = [...keyResults, ...kpis];
  const group = new Map(measured.map(({ id }) => [id, new Set([id])]));
  const join = (ids: readonly (string | undefined)[]): void => {
    const sets = ids.flatMap((id) => group.get(id ?? '') ?? []);
    const all = new Set(sets.flatMap((set) => [...set]));
    for (const id of all) group.set(id, all);
  };
  for (const { id, measure, guardrails = [] } of measured) {
    const read = measure.kind === 'formula' ? measure.inputs.map((input) => input.goal) : [];
    join([id, ...read, ...guardrails.map((guardrail) => guardrail.goal)]);
  }
  for (const { id, guardrails = [] } of objectives)
    join([
      ...keyResults.filter((each) => each.objective === id).map((each) => each.id),
      ...guardrails.map((guardrail) => guardrail.goal),
    ]);
  return [...new Set(group.values())].map((set) => [...set]);
};

const texts = (scores: Iterable<GoalScore>): string[] =>
  Array.from(scores, (score) => JSON.stringify(score)).sort();

const shuffled = <Item>(items: readonly Item[], random: RandomStream): Item[] => {
  const left = [...items];
  const out: Item[] = [];
  while (left.length > 0) out.push(...left.splice(random.below(left.length), 1));
  return out;
};

/** Splits a company by lot, puts it together in an order drawn by lot; gives what came and what should have come. */
const splitAndMerge = (
  merge: Merge,
  goals: GoalSet,
  policy: Policy,
  asOf: string,
  random: RandomStream,
  seen: { open: number; here: number },
): readonly [string[], string[]] => {
  const options = { asOf, policy, formulas: compileFormulas(goals) };
  const workers: string[][] = Array.from({ length: 1 + random.below(5) }, () => []);
  for (const group of groupsOf(goals)) random.pick(workers).push(...group);
  const { checkIns = [], ...structure } = goals;
  const of = (ids: ReadonlySet<string>): CheckIn[] => checkIns.filter(({ goal }) => ids.has(goal));
  const scores: GoalScore[] = [];
  let partials: PartialScores[] = [];
  for (const worker of workers) {
    const held = { ...structure, checkIns: of(new Set(worker)) };
    const came = evaluatePartition(held, { ...options, partition: worker });
    scores.push(...came.scores);
    partials.push(JSON.parse(JSON.stringify(came.partial)) as PartialScores);
  }
  partials = shuffled(partials, random);
  while (partials.length > 1) {
    const [one, other, ...rest] = shuffled(partials, random);
    partials = [...rest, merge(one!, other!)];
  }
  const measured = new Set([...(goals.keyResults ?? []), ...(goals.kpis ?? [])].map(({ id }) => id));
  const controls = new Set(
    [...(goals.objectives ?? []), ...(goals.keyResults ?? []), ...(goals.kpis ?? [])].flatMap(
      ({ guardrails = [] }) => guardrails.map((guardrail) => guardrail.goal ?? ''),
    ),
  );
  const above = checkIns.filter(({ goal }) => !measured.has(goal) || controls.has(goal));
  const open = scorePartials({ ...structure, checkIns: above }, partials[0]!, options);
  seen.open += open.length;
  seen.here += scores.length;
  // An objective above several parts that a worker holds has its facts with `goals`, not with the worker.
  return [texts([...scores, ...open]), texts(scoreGoals({ ...goals, checkIns }, options))];
};

const anyGoals = fc
  .oneof(
    goalSets({ states: true, complete: false, maxUnits: 4, maxObjectivesPerUnit: 3 }),
    scrambledGoalSets(),
    fc
      .tuple(fc.nat(), fc.constantFrom('tree', 'several-parents', 'chain', 'star'))
      .map(
        ([seed, shape]): GoalSet =>
          generateGoalSet({ seed, objectives: 14, keyResultsPerObjective: 2, shape }),
      ),
  )
  .map((goals): GoalSet => {
    const { keyResults = [], kpis = [], checkIns = [] } = goals;
    const measured = new Set([...keyResults, ...kpis].map(({ id }) => id));
    return { ...goals, checkIns: checkIns.filter(({ goal }) => measured.has(goal)) };
  });

const policies = [
  standardPolicy,
  definePolicy({
    id: 'zero',
    rollUp: { missingData: 'zero', postponed: 'zero', driver: 'both', ownShare: 0.25 },
  }),
  definePolicy({
    id: 'graded',
    grades: { committed: 'graded' },
    measures: { feed: 'raw' },
    rollUp: { cancelled: 'keep-last' },
  }),
];
const days = ['2026-05-15', '2026-06-30', '2026-07-05'] as const;

describe('law 81: a company split over workers', () => {
  it('comes together to the bit, whatever the split and the order', () => {
    const seen = { open: 0, here: 0 };
    fc.assert(
      fc.property(
        anyGoals,
        fc.constantFrom(...policies),
        fc.constantFrom(...days),
        fc.nat(),
        (goals, policy, asOf, seed) => {
          const [came, whole] = splitAndMerge(mergePartials, goals, policy, asOf, randomStream(seed), seen);
          expect(came).toEqual(whole);
        },
      ),
      { numRuns: 80 },
    );
    expect(seen.open).toBeGreaterThan(100);
    expect(seen.here).toBeGreaterThan(100);
  });

  it('is caught when it is put together in doubles, or when one part is lost', () => {
    const inDoubles: Merge = (one, other) => {
      const merged = mergePartials(one, other);
      const rounded = (text: string): string => String(BigInt(Math.fround(Number(text))));
      return {
        ...merged,
        sums: merged.sums.map((sum) => ({
          ...sum,
          givenSum: rounded(sum.givenSum),
          absentSum: rounded(sum.absentSum),
        })),
      };
    };
    const forgetful: Merge = (one, other) => {
      const merged = mergePartials(one, other);
      return { ...merged, sums: merged.sums.slice(1) };
    };
    const goals = generateGoalSet({ seed: 4, objectives: 20, keyResultsPerObjective: 3, shape: 'star' });
    for (const merge of [inDoubles, forgetful]) {
      const isWhole = [1, 2, 3, 4, 5, 6].every((seed) => {
        try {
          const [came, whole] = splitAndMerge(
            merge,
            goals,
            standardPolicy,
            '2026-05-15',
            randomStream(seed),
            { open: 0, here: 0 },
          );
          return came.join() === whole.join();
        } catch {
          return false;
        }
      });
      expect(isWhole).toBe(false);
    }
  });

  const goals = generateGoalSet({ seed: 4, objectives: 9, keyResultsPerObjective: 2, shape: 'star' });
  const ids = (goals.keyResults ?? []).map(({ id }) => id);
  const asOf = '2026-05-15';
  const partialOf = (partition: readonly string[], on: string = asOf): PartialScores =>
    evaluatePartition(goals, { asOf: on, partition }).partial;

  it('does not depend on the order by a byte', () => {
    const [a, b, c] = [0, 1, 2].map((third) => partialOf(ids.filter((_, at) => at % 3 === third)));
    const bytes = (partial: PartialScores): string => JSON.stringify(partial);
    expect(bytes(mergePartials(a!, b!))).toBe(bytes(mergePartials(b!, a!)));
    expect(bytes(mergePartials(mergePartials(a!, b!), c!))).toBe(
      bytes(mergePartials(a!, mergePartials(b!, c!))),
    );
    expect(bytes(mergePartials(a!, partialOf([])))).toBe(bytes(a!));
  });

  it('is wrong calling code with what does not belong together', () => {
    const [one, other] = [ids.slice(0, 5), ids.slice(5)];
    expect(() => mergePartials(partialOf(one), partialOf(other, '2026-05-16'))).toThrow(/another day/);
    expect(() => mergePartials(partialOf(one), {} as PartialScores)).toThrow(/bad-argument/);
    expect(() => scorePartials(goals, partialOf(one), { asOf: '2026-05-16' })).toThrow(/another day/);
    expect(() => scorePartials(goals, partialOf(ids.slice(0, 3)), { asOf })).toThrow(/in no partial/);
    const policy = definePolicy({ id: 'least', rollUp: { methods: { children: 'min' } } });
    expect(() => evaluatePartition(goals, { asOf, policy, partition: one })).toThrow(/weighted mean/);
    expect(() => evaluatePartition(goals, { asOf, partition: 'all' as never })).toThrow(/list of goal ids/);
  });
});
