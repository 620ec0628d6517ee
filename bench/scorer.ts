import { computed, effect, signal } from 'alien-signals';
import { compileGoals, type CheckIn, type GoalIndex, type GoalSet } from '@throughline/core';
import { generateGoalSet, type GoalSetShape } from '@throughline/core/test-kit';
import { createScorer, scoreGoals, type Scorer } from '@throughline/scoring';
import { asParsed } from './as-parsed.ts';
import { compare, type Candidate } from './harness.ts';

const asOf = '2026-05-15';

/** A company in which every change goes up to the top: key results and goals below count alike. */
const made = (objectives: number, shape: GoalSetShape): GoalSet => {
  const goals = generateGoalSet({
    seed: 11,
    objectives,
    keyResultsPerObjective: 4,
    checkInsPerKeyResult: 1,
    shape,
  });
  return asParsed({
    ...goals,
    objectives: (goals.objectives ?? []).map((objective) => ({ ...objective, driver: 'both' })),
    keyResults: (goals.keyResults ?? []).map((keyResult) => ({
      ...keyResult,
      measure: { kind: 'change', from: 0, to: 100 },
    })),
  });
};

const firstInstant = Date.parse('2026-05-15T20:00:00Z');
let serial = 0;

/** Check-ins about key results all over the company, none like the one before. */
const factsFor = (goals: GoalSet, count: number): CheckIn[] => {
  const { keyResults = [] } = goals;
  return Array.from({ length: count }, () => {
    serial += 1;
    return {
      key: `bench/${String(serial)}`,
      goal: keyResults[(serial * 7919) % keyResults.length]?.id ?? '',
      on: asOf,
      // Later than all before, so that every check-in is the one that counts.
      at: new Date(firstInstant + serial).toISOString(),
      value: (serial * 37) % 100,
    };
  });
};

/** The same roll-up in plain doubles as a graph of signals; a change is followed up to every top objective. */
const signalsOf = (index: GoalIndex): ((goal: number, value: number) => void) => {
  const attained = new Map<number, (value: number) => void>();
  const values: (() => number)[] = new Array<() => number>(index.size);
  for (let goal = 0; goal < index.size; goal++) {
    if (index.kind[goal] === 1) {
      const now = signal(0);
      attained.set(goal, (value) => {
        now(value);
      });
      values[goal] = computed(() => Math.min(1, Math.max(0, now() / 100)));
      continue;
    }
    const own = [
      ...index.contained.targets.subarray(index.contained.offsets[goal], index.contained.offsets[goal + 1]),
    ];
    const edges = [
      ...index.supportedBy.targets.subarray(
        index.supportedBy.offsets[goal],
        index.supportedBy.offsets[goal + 1],
      ),
    ];
    const meanOf = (goals: readonly number[], weights: readonly number[]): number => {
      let [sum, total] = [0, 0];
      for (let at = 0; at < goals.length; at++) {
        sum += values[goals[at]!]!() * weights[at]!;
        total += weights[at]!;
      }
      return sum / total;
    };
    const weightOf = (weight: number): number => (weight < 0 ? 1 : weight);
    const children = edges.map((edge) => index.supports.child[edge]!);
    const ownWeights = own.map((each) => weightOf(index.weight[each]!));
    const childWeights = edges.map((edge) => weightOf(index.supports.weight[edge]!));
    values[goal] = computed(() => {
      if (own.length === 0) return meanOf(children, childWeights);
      const mine = meanOf(own, ownWeights);
      return children.length === 0 ? mine : (mine + meanOf(children, childWeights)) / 2;
    });
  }
  for (let goal = 0; goal < index.size; goal++)
    if (index.kind[goal] === 0 && index.supports.offsets[goal] === index.supports.offsets[goal + 1])
      effect(() => void values[goal]!());
  return (goal, value) => attained.get(goal)?.(value);
};

const record = (scorer: Scorer, facts: readonly CheckIn[]): void => {
  for (const fact of facts) if (!scorer.record(fact).ok) throw new Error('a check-in was refused');
};

const cases: readonly (readonly [
  shape: GoalSetShape,
  objectives: number,
  records: number,
  signals: number,
])[] = [
  ['tree', 100_000, 5_000, 100],
  ['several-parents', 100_000, 2_000, 50],
  ['star', 50_000, 2_000, 2],
  ['chain', 1_000, 200, 20],
  ['chain', 10_000, 20, 0],
];

/** One check-in, until every score it changes is there: a record, a full pass, and a library of signals. */
export const scorer = (): void => {
  console.log(
    '\n### One check-in: CPU us until its scores are there\n\n| shape, objectives | record | full pass | alien-signals | full pass / record | signals / record |\n|---|---:|---:|---:|---:|---:|',
  );
  for (const [shape, objectives, records, changes] of cases) {
    const goals = made(objectives, shape);
    const index = compileGoals(goals);
    const followed = createScorer(index, { asOf });
    let facts = factsFor(goals, records);
    const candidates: Candidate[] = [
      {
        name: 'record',
        run: () => record(followed, facts),
        after: () => void (facts = factsFor(goals, records)),
      },
      { name: 'full pass', run: () => scoreGoals(index, { asOf }) },
    ];
    // Chains of computed values overflow the stack of every library of signals we know.
    const set = changes === 0 ? undefined : signalsOf(index);
    if (set !== undefined)
      candidates.push({
        name: 'signals',
        run: () => {
          for (const { goal, ...fact } of facts.slice(0, changes))
            set(index.numberOf(goal) ?? -1, 'value' in fact ? fact.value : 0);
        },
      });
    const measured = compare(candidates, 5);
    const us = [records, 1, changes].map(
      (count, at) => ((measured[at]?.median ?? Number.NaN) * 1000) / count,
    );
    const [one = Number.NaN, full = Number.NaN, signals = Number.NaN] = us;
    const shown = (value: number): string => (Number.isNaN(value) ? '-' : value.toPrecision(3));
    console.log(
      `| ${shape}, ${objectives.toLocaleString('en')} | ${[one, full, signals, full / one, signals / one].map(shown).join(' | ')} |`,
    );
  }
};
