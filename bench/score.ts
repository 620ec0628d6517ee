import { HyperFormula } from 'hyperformula';
import { compileGoals, type GoalIndex, type GoalSet } from '@throughline/core';
import { generateGoalSet } from '@throughline/core/test-kit';
import { scoreGoals } from '@throughline/scoring';
import { evaluate } from 'mathjs/number';
import { asParsed } from './as-parsed.ts';
import { bareInputOf, bareLoop } from './bare-loop.ts';
import { exactLoop } from './exact-loop.ts';
import { compare, printTable } from './harness.ts';

const asOf = '2026-05-15';

/** The same day as a number. */
const day = Date.parse(`${asOf}T00:00:00Z`) / 86_400_000;

/** Reading a text anew for each goal is so slow that few goals are enough. */
const fewGoals = 2000;

const kinds = (objectives: number): GoalSet =>
  generateGoalSet({
    seed: 11,
    objectives,
    keyResultsPerObjective: 4,
    checkInsPerKeyResult: 1,
    shape: 'tree',
  });

/** Every key result goes from one number to another, which is all that the bare loop can read. */
const changes = (objectives: number): GoalSet => {
  const goals = kinds(objectives);
  return {
    ...goals,
    keyResults: (goals.keyResults ?? []).map((keyResult, at) => ({
      ...keyResult,
      measure: { kind: 'change', from: at % 50, to: 100 + (at % 70) },
    })),
    checkIns: (goals.checkIns ?? []).map(({ key, goal, on, at }, row) => ({
      key,
      goal,
      on,
      at,
      value: (row * 37) % 120,
    })),
  };
};

const ladder = (name: string, index: GoalIndex): void => {
  const input = bareInputOf(index);
  const out = new Float64Array(index.size);
  const sum = new Float64Array(index.size);
  const total = new Float64Array(index.size);
  printTable(
    `Scoring ${index.size.toLocaleString('en')} goals, ${name}`,
    compare(
      [
        { name: 'bare typed loop', run: () => bareLoop(input, out, sum, total) },
        { name: 'the same with facts by day, exact sums, own columns', run: () => exactLoop(index, day) },
        { name: 'scoreGoals', run: () => scoreGoals(index, { asOf }) },
      ],
      15,
    ),
  );
  printTable(
    `The same with every score read, ${name}`,
    compare(
      [
        { name: 'scoreGoals', run: () => scoreGoals(index, { asOf }) },
        { name: 'scoreGoals, and each score made into an object', run: () => allRead(index) },
      ],
      5,
    ),
  );
};

/** A pass, and everything that is worked out when somebody asks: status, pace, grade, age, flags. */
const allRead = (index: GoalIndex): number => {
  let scored = 0;
  for (const each of scoreGoals(index, { asOf })) if (each.scored) scored++;
  return scored;
};

const letters = ['A', 'B', 'C', 'D'] as const;

/** Goals by number as rows of a sheet: attainment, and for key results from, to and the latest value. */
const sheetOf = (index: GoalIndex): (string | number | null)[][] => {
  const { kind, contained, supportedBy, supports, weight, measureFirst, measureSecond, checkIns } = index;
  const meanOf = (goals: readonly number[], weights: readonly number[]): string => {
    const given = weights.filter((each) => each >= 0);
    const usual = given.length === 0 ? 1 : given.reduce((all, each) => all + each, 0) / given.length;
    const of = weights.map((each) => (each < 0 ? usual : each));
    const total = of.reduce((all, each) => all + each, 0);
    return `(${goals.map((goal, at) => `${String(of[at])}*A${String(goal + 1)}`).join('+')})/${String(total)}`;
  };
  return Array.from({ length: index.size }, (_, goal) => {
    if (kind[goal] === 1) {
      const row = checkIns.ofGoal.targets[checkIns.ofGoal.offsets[goal + 1]! - 1] ?? 0;
      const [, from, to, now] = letters.map((letter) => `${letter}${String(goal + 1)}`);
      const formula = `=MAX(0,MIN(1,(${String(now)}-${String(from)})/(${String(to)}-${String(from)})))`;
      return [formula, measureFirst[goal]!, measureSecond[goal]!, checkIns.value[row]!];
    }
    const own = [...contained.targets.subarray(contained.offsets[goal], contained.offsets[goal + 1])];
    const edges = supportedBy.targets.subarray(supportedBy.offsets[goal], supportedBy.offsets[goal + 1]);
    const mine = meanOf(
      own,
      own.map((each) => weight[each]!),
    );
    if (index.driver[goal] !== 3 || edges.length === 0) return [`=${mine}`];
    const below = meanOf(
      Array.from(edges, (edge) => supports.child[edge]!),
      Array.from(edges, (edge) => supports.weight[edge]!),
    );
    return [`=(${mine}+${below})/2`];
  });
};

/** A spreadsheet engine with the same roll-up in doubles, and an evaluator that reads a text for each goal. */
const peers = (objectives: number, rounds: number): void => {
  const goals = asParsed(changes(objectives));
  const index = compileGoals(goals);
  const sheet = sheetOf(index);
  const settings = { licenseKey: 'gpl-v3', maxRows: index.size + 1 };
  const formulas = HyperFormula.buildFromArray(sheet, settings);
  const top = index.size - 1;
  const [ours, theirs] = [
    scoreGoals(index, { asOf }).get(index.ids[top]!),
    formulas.getCellValue({ sheet: 0, row: top, col: 0 }),
  ];
  if (ours?.scored !== true || Math.abs(Number(theirs) - ours.attainment) > 1e-9)
    throw new Error(`not the same work: ${String(theirs)} and ${JSON.stringify(ours)}`);
  // The others take a second for each run, and one run before the clock starts is too few for ours to be compiled.
  for (let warm = 0; warm < 10; warm++) scoreGoals(index, { asOf });
  printTable(
    `A spreadsheet engine, ${index.size.toLocaleString('en')} goals`,
    compare(
      [
        { name: 'scoreGoals', run: () => scoreGoals(index, { asOf }) },
        { name: 'compileGoals and scoreGoals', run: () => scoreGoals(compileGoals(goals), { asOf }) },
        { name: 'HyperFormula, all formulas again', run: () => formulas.rebuildAndRecalculate() },
        {
          name: 'HyperFormula, from cells',
          run: () => HyperFormula.buildFromArray(sheet, settings).destroy(),
        },
      ],
      rounds,
    ),
  );
  formulas.destroy();
  const scope = { value: 90, from: 20, to: 140, weight: 30, total: 100 };
  const text = 'weight * max(0, min(1, (value - from) / (to - from))) / total';
  const measured = compare([
    { name: 'scoreGoals', run: () => scoreGoals(index, { asOf }) },
    {
      name: `mathjs, evaluate(text), ${fewGoals.toLocaleString('en')} goals`,
      run: () => {
        let all = 0;
        for (let goal = 0; goal < fewGoals; goal++) {
          scope.value = goal % 100;
          all += evaluate(text, scope) as number;
        }
        return all;
      },
    },
  ]);
  printTable('An evaluator for each goal', measured);
  const [mine = Number.NaN, one = Number.NaN] = measured.map(({ median }) => median);
  console.log(`\nper goal: mathjs ${(one / fewGoals / (mine / index.size)).toFixed(0)} x`);
};

/** A full pass against the least work that gives a number, and against what a host would reach for. */
export const score = (million: boolean): void => {
  ladder('key results that go from one number to another', compileGoals(asParsed(changes(100_000))));
  ladder('key results of twelve kinds', compileGoals(asParsed(kinds(100_000))));
  // The spreadsheet engine takes minutes for 100,000 objectives: one round, and read the tens, not the units.
  if (million) peers(100_000, 1);
  else peers(10_000, 3);
};
