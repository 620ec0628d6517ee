import { compileGoals, parseGoalSet, type GoalSet } from '@throughline/core';
import { goalSetSchema } from '@throughline/core/schema';
import { generateGoalSet } from '@throughline/core/test-kit';
import { checkGoals, runRules, structureRules } from '@throughline/cascade';
import { scoreGoals } from '@throughline/scoring';
import { asParsed } from './as-parsed.ts';
import { bareInputOf, bareLoop } from './bare-loop.ts';
import { change } from './change.ts';
import { check } from './check.ts';
import { forecast } from './forecast.ts';
import { formula } from './formula.ts';
import { compare, printTable } from './harness.ts';
import { oneChange } from './one-change.ts';
import { replay } from './replay.ts';
import { roleDrafts } from './role-drafts.ts';
import { score } from './score.ts';
import { scorer } from './scorer.ts';

const asOf = '2026-05-15';
const shapeOf = (
  objectives: number,
  shape: 'tree' | 'several-parents' | 'chain' | 'star' = 'tree',
): GoalSet =>
  asParsed(
    generateGoalSet({ seed: 11, objectives, keyResultsPerObjective: 4, checkInsPerKeyResult: 1, shape }),
  );

/** The same set with a fault in one of a hundred objectives: a title that is a number. */
const withBadTitles = (goals: GoalSet): unknown => ({
  ...goals,
  objectives: (goals.objectives ?? []).map((objective, at) =>
    at % 100 === 0 ? (JSON.parse(JSON.stringify({ ...objective, title: 7 })) as unknown) : objective,
  ),
});

const million = process.argv.includes('--million');

const load = (): void => {
  const text = JSON.stringify(shapeOf(100_000));
  const parsed = JSON.parse(text) as GoalSet;
  const bad = withBadTitles(JSON.parse(text) as GoalSet);
  console.log(`\n100,000 objectives, 400,000 key results, ${(text.length / 1e6).toFixed(0)} MB of JSON`);
  printTable(
    'Reading',
    compare(
      [
        { name: 'JSON.parse', run: () => JSON.parse(text) as unknown },
        { name: 'parseGoalSet', run: () => parseGoalSet(parsed) },
        { name: 'parseGoalSet, 1 % bad', run: () => parseGoalSet(bad) },
        { name: 'zod', run: () => goalSetSchema.safeParse(parsed) },
        { name: 'compileGoals', run: () => compileGoals(parsed) },
      ],
      5,
    ),
  );
  const index = compileGoals(parsed);
  const input = bareInputOf(index);
  const out = new Float64Array(index.size);
  const sum = new Float64Array(index.size);
  const total = new Float64Array(index.size);
  printTable(
    'Answering from the index',
    compare([
      { name: 'bare typed loop', run: () => bareLoop(input, out, sum, total) },
      { name: 'scoreGoals', run: () => scoreGoals(index, { asOf }) },
      { name: 'runRules(structure)', run: () => runRules(index, structureRules, { asOf }) },
      { name: 'checkGoals, all recommended rules', run: () => checkGoals(index, { asOf }) },
    ]),
  );
};

/** Objectives with four key results each, so a fifth of the goals. Each work by itself: what one throws away, another collects. */
const growth = (): void => {
  const sizes = [2_000, 20_000, 200_000, ...(million ? [1_000_000] : [])];
  console.log('\n### Growth\n\n| goals | check, us per goal | compile | score |\n|---|---:|---:|---:|');
  for (const size of sizes) {
    const goals = shapeOf(size);
    const index = compileGoals(goals);
    const usOf = (rounds: number, run: () => unknown): string => {
      // The first runs of a process are interpreted.
      for (let warm = 0; warm < (size < 100_000 ? 10 : 2); warm++) run();
      const [measured] = compare([{ name: '', run }], size > 500_000 ? Math.min(rounds, 3) : rounds);
      return (((measured?.median ?? Number.NaN) * 1000) / index.size).toFixed(3);
    };
    const check = usOf(5, () => parseGoalSet(goals, { entries: 10_000_000 }));
    const compile = usOf(5, () => compileGoals(goals));
    const score = usOf(15, () => scoreGoals(index, { asOf }));
    console.log(`| ${index.size.toLocaleString('en')} | ${check} | ${compile} | ${score} |`);
  }
};

const shapes = (): void => {
  for (const step of ['compile', 'score'] as const) {
    printTable(
      `Shapes of 50,000 objectives: ${step}`,
      compare(
        (['tree', 'several-parents', 'chain', 'star'] as const).map((shape) => {
          const goals = shapeOf(50_000, shape);
          const index = compileGoals(goals);
          return {
            name: shape,
            run: () => (step === 'compile' ? compileGoals(goals) : scoreGoals(index, { asOf })),
          };
        }),
        5,
      ),
    );
  }
};

/** Sections by name; `pnpm bench change` runs one of them. */
const sections = {
  load,
  shapes,
  growth,
  change: () => change(million),
  replay: () => replay(100_000, 100_000),
  check: () => check(million),
  'one-change': oneChange,
  formula,
  forecast,
  score: () => score(million),
  scorer,
  'role-drafts': roleDrafts,
};
const asked = Object.entries(sections).filter(([name]) => process.argv.includes(name));
for (const [, run] of asked.length > 0 ? asked : Object.entries(sections)) run();
