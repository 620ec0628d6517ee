import fc from 'fast-check';
import { differencesOf } from '../packages/scoring/test/naive-agreement.ts';
import { rollUpPolicies } from '../packages/scoring/test/roll-up-policies.ts';
import { scrambledGoalSets } from '../packages/scoring/test/scrambled-goal-sets.ts';

// pnpm soak:scores             200,000 goal sets
// pnpm soak:scores 20000 7     20,000 goal sets with seed 7
//
// Small goal sets drawn without care, policies that choose anything about the roll-up, days before, in and after the
// cycle, and answers as they were known before: what the engine says of every goal against the slow scorer, to the
// bit. Says how many there were, and fails on a difference.

const [count = 200_000, seed = 1] = process.argv
  .slice(2)
  .filter((word) => word !== '--')
  .map(Number);

const cases = fc.tuple(
  scrambledGoalSets({ maxUnits: 1, maxObjectivesPerUnit: 3, maxKeyResults: 2, maxFacts: 2 }),
  rollUpPolicies(),
  fc.constantFrom('2026-03-15', '2026-05-15', '2026-06-30', '2026-08-01'),
  fc.constantFrom(undefined, undefined, '2026-05-10T12:00:00Z'),
);
const differences: string[] = [];
let goals = 0;
// In handfuls, so that memory stays small however many there are.
const handful = 1000;
for (let done = 0; done < count; done += handful) {
  const drawn = fc.sample(cases, { numRuns: Math.min(handful, count - done), seed: seed * 1_000_003 + done });
  for (const [at, [set, policy, asOf, knownAt]] of drawn.entries()) {
    const found = differencesOf(set, asOf, knownAt, policy);
    goals += found.compared;
    differences.push(...found.differences.map((difference) => `set ${String(done + at)}: ${difference}`));
  }
}

for (const difference of differences.slice(0, 5)) console.log(difference.slice(0, 1000));
const { user, system } = process.cpuUsage();
console.log(
  `${String(count)} goal sets, ${String(goals)} goals, ${String(differences.length)} differences (seed ${String(seed)}, ${((user + system) / 1e6).toFixed(0)} s of CPU time)`,
);
if (differences.length > 0) process.exitCode = 1;
