import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { compileGoals, toGoalSet, type GoalIndex, type GoalSet } from '@throughline/core';
import { applyChange, type Change } from '@throughline/core/change';
import { generateGoalSet } from '@throughline/core/test-kit';
import { produce } from 'immer';
import { asParsed } from './as-parsed.ts';
import { frequentChanges } from './change-samples.ts';
import { type Candidate, compare } from './harness.ts';
import { logUpkeep } from './log-upkeep.ts';
import { recordOf } from './record-of.ts';

const context = { actor: { kind: 'human', id: 'ana' }, at: '2026-05-15T12:00:00Z', reason: 'bench' } as const;

const made = (objectives: number): GoalSet =>
  generateGoalSet({
    seed: 11,
    objectives,
    keyResultsPerObjective: 4,
    checkInsPerKeyResult: 1,
    shape: 'tree',
  });

/** One change on the outcome of the one before, as a server does it. Nothing is read in between. */
const chain = (index: GoalIndex, changes: readonly Change[]): GoalIndex => {
  let now = index;
  for (const change of changes) {
    const result = applyChange(now, change, context);
    if (!result.ok) throw new Error(result.problems[0].message);
    now = result.value.goals;
  }
  return now;
};

/** So many that several collections of short-lived objects fall into each sample, or one kind pays for another. */
const perSample = 3000;

/**
 * What a change costs, kind by kind, the sizes side by side. Afterwards one kind is measured again beside immer, whose
 * frozen goals by id every collection would otherwise have to go through as well.
 */
const snapshots = (
  sizes: readonly number[],
  kinds: readonly string[],
  makeSet: (objectives: number) => GoalSet,
): void => {
  const sets = sizes.map((size) => {
    const goals = makeSet(size);
    return { goals, index: compileGoals(goals), makers: frequentChanges(goals) };
  });
  const changing = (kind: string, { index, makers }: (typeof sets)[number]): Candidate => {
    // Made before the clock starts; every sample gets fresh ones.
    let next: Change[] = [];
    const refill = (): void => void (next = Array.from({ length: perSample }, () => makers[kind]!()));
    refill();
    return { name: kind, run: () => chain(index, next), after: refill };
  };
  const heads = sizes.map((size) => size.toLocaleString('en'));
  console.log(
    `\n### One change on an index, a new snapshot each: CPU us by objectives\n\n| change | ${heads.join(' | ')} | growth |\n|---|${'---:|'.repeat(sizes.length + 1)}`,
  );
  for (const kind of kinds) {
    const measured = compare(
      sets.map((set) => changing(kind, set)),
      9,
    );
    const us = measured.map(({ median }) => (median * 1000) / perSample);
    const cells = [...us, (us.at(-1) ?? Number.NaN) / (us[0] ?? Number.NaN)];
    console.log(`| ${kind} | ${cells.map((value) => value.toPrecision(3)).join(' | ')} |`);
  }
  // A million objectives by id, frozen, would not fit into memory beside the others.
  const set = sets.filter((_, at) => sizes[at]! <= 500_000).at(-1);
  const [kind] = kinds;
  if (set === undefined || kind === undefined) return;
  let now = recordOf(set.goals);
  const ids = Object.keys(now.goals);
  let at = 0;
  const [ours, theirs] = compare([
    changing(kind, set),
    {
      name: 'immer, goals by id',
      run: () => {
        at = (at + 7919) % ids.length;
        now = produce(now, (draft) => void (draft.goals[ids[at]!]!.keyResults[1]!.current = at));
      },
    },
  ]).map(({ median }) => median * 1000);
  const one = (ours ?? Number.NaN) / perSample;
  console.log(
    `\nbeside immer at ${ids.length.toLocaleString('en')} objectives: ${kind} ${one.toPrecision(3)} us, immer on goals by id ${(theirs ?? Number.NaN).toPrecision(3)} us, ${((theirs ?? Number.NaN) / one).toPrecision(3)} x`,
  );
};

const memory = (objectives: number): void => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  // Memory is not time: here collections are forced, or nothing could be told.
  const used = (): number => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return (heapUsed + arrayBuffers) / 1e6;
  };
  const before = used();
  const index = compileGoals(made(objectives));
  const one = used() - before;
  const makers = Object.values(frequentChanges(toGoalSet(index)));
  const kept: GoalIndex[] = [index];
  const prepared = used();
  for (let count = 0; count < 1000; count++) {
    const change = makers[count % makers.length]!();
    const result = applyChange(kept[kept.length - 1]!, change, context);
    if (!result.ok) throw new Error(result.problems[0].message);
    kept.push(result.value.goals);
  }
  const more = used() - prepared;
  console.log(
    `\n### Memory at ${objectives.toLocaleString('en')} objectives\n\none index with its document ${one.toFixed(0)} MB, 1,000 more snapshots ${more.toFixed(1)} MB: ${((one + more) / one).toPrecision(4)} x one (${kept.length} kept)`,
  );
};

/** What a change costs, on an index and over a log. */
export const change = (million: boolean): void => {
  memory(100_000);
  if (million)
    snapshots([10_000, 100_000, 1_000_000], ['recordCheckIn', 'setWeight', 'reparent', 'add'], (objectives) =>
      asParsed(made(objectives)),
    );
  else snapshots([10_000, 100_000], Object.keys(frequentChanges(made(10))), made);
  logUpkeep(20_000);
};
