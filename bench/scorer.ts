import { compileGoals, type CheckIn, type GoalSet } from '@throughline/core';
import { generateGoalSet, type GoalSetShape } from '@throughline/core/test-kit';
import { createScorer, scoreGoals, type Scorer } from '@throughline/scoring';
import { asParsed } from './as-parsed.ts';
import { companyOf } from './company.ts';
import { goalSignalsOf } from './goal-signals.ts';
import { compare, type Candidate } from './harness.ts';

const asOf = '2026-05-15';

/** Goals of the test kit in which every change goes up to the top: key results and goals below count alike. */
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

/** Check-ins about key results all over the company, none like the one before, as `JSON.parse` makes them. */
const factsFor = (goals: GoalSet, count: number): CheckIn[] => {
  const { keyResults = [] } = goals;
  const facts = Array.from({ length: count }, (): CheckIn => {
    serial += 1;
    return {
      key: `bench/${String(serial)}`,
      goal: keyResults[(serial * 7919) % keyResults.length]?.id ?? '',
      on: asOf,
      // Later than all before, so that every check-in is the one that counts.
      at: new Date(firstInstant + serial).toISOString(),
      // Another value each time the same key result comes round.
      value: (serial * 37 + Math.floor(serial / keyResults.length) * 13) % 100,
    };
  });
  return JSON.parse(JSON.stringify(facts)) as CheckIn[];
};

const record = (scorer: Scorer, facts: readonly CheckIn[]): void => {
  for (const fact of facts) if (!scorer.record(fact).ok) throw new Error('a check-in was refused');
};

const cases: readonly (readonly [name: string, make: () => GoalSet, records: number, signals: number])[] = [
  ['company, 100,000', () => companyOf(100_000, 1), 20_000, 2_000],
  ['company with two parents, 100,000', () => companyOf(100_000, 2), 20_000, 1_000],
  ['tree, 100,000', () => made(100_000, 'tree'), 20_000, 2_000],
  ['several-parents, 100,000', () => made(100_000, 'several-parents'), 20_000, 1_000],
  ['star, 50,000', () => made(50_000, 'star'), 20_000, 20],
  ['chain, 1,000', () => made(1_000, 'chain'), 2_000, 500],
  ['chain, 10,000', () => made(10_000, 'chain'), 2_000, 0],
];

/** One check-in, until every score it changes is there: a record, a full pass, and a library of signals. */
export const scorer = (): void => {
  console.log(
    '\n### One check-in: CPU us until its scores are there\n\n| shape, objectives | record | full pass | alien-signals | full pass / record | signals / record |\n|---|---:|---:|---:|---:|---:|',
  );
  for (const [name, make, records, changes] of cases) {
    const goals = make();
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
    const signals = changes === 0 ? undefined : goalSignalsOf(index, goals);
    if (signals !== undefined)
      candidates.push({
        name: 'signals',
        run: () => {
          for (const { goal, ...fact } of facts.slice(0, changes))
            signals.set(index.numberOf(goal) ?? -1, 'value' in fact ? fact.value : 0);
        },
      });
    const measured = compare(candidates, 9);
    const us = [records, 1, changes].map(
      (count, at) => ((measured[at]?.median ?? Number.NaN) * 1000) / count,
    );
    const [one = Number.NaN, full = Number.NaN, set = Number.NaN] = us;
    const shown = (value: number): string => (Number.isNaN(value) ? '-' : value.toPrecision(3));
    console.log(`| ${name} | ${[one, full, set, full / one, set / one].map(shown).join(' | ')} |`);
  }
};
