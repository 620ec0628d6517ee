import type { CheckIn, GoalSet } from '../packages/core/src/index.ts';
import { generateGoalSet, randomStream } from '../packages/core/src/test-kit/index.ts';
import type { GoalSetShape } from '../packages/core/src/test-kit/index.ts';
import { createScorer, scoreGoals, standardPolicy } from '../packages/scoring/src/index.ts';
import type { Policy, ScoreBook } from '../packages/scoring/src/index.ts';
import { drawnFact } from '../packages/scoring/test/drawn-fact.ts';
import { drawnPolicy } from '../packages/scoring/test/drawn-policy.ts';

// pnpm soak:scorer             1,000,000 check-ins
// pnpm soak:scorer 50000 7     50,000 check-ins with seed 7
//
// Check-ins of every kind come one by one to a scorer: fitting, late, sent again, contradicting each other, taken
// back, wrong. Companies of four shapes; eight in ten by policy `standard`, the others by policies drawn by lot. Every
// so often, and at the end, all goals are scored anew from the same check-ins, and every score is compared to the bit.

const [count = 1_000_000, seed = 1] = process.argv
  .slice(2)
  .filter((word) => word !== '--')
  .map(Number);

const shapes: readonly GoalSetShape[] = ['tree', 'several-parents', 'chain', 'star'];
const companies = 40;
const comparisons = 4;
const random = randomStream(seed);
const total = { recorded: 0, refused: 0, changed: 0, compared: 0 };
const differences: string[] = [];

const textsOf = (book: ScoreBook): string[] =>
  Array.from(book, (score) =>
    JSON.stringify(score, (_name, value: unknown) => (Object.is(value, -0) ? '-0' : value)),
  );

const follow = (goals: GoalSet, policy: Policy, steps: number): void => {
  const options = { asOf: random.pick(['2026-05-15', '2026-06-30', '2026-07-05']), policy };
  const scorer = createScorer(goals, options);
  const facts: CheckIn[] = [...(goals.checkIns ?? [])];
  for (let step = 1; step <= steps; step++) {
    const fact = drawnFact(goals, facts, step, random);
    const result = scorer.record(fact);
    if (result.ok) {
      facts.push(fact);
      total.recorded += 1;
      total.changed += result.value.length;
    } else total.refused += 1;
    if (step % Math.ceil(steps / comparisons) !== 0 && step !== steps) continue;
    const anew = textsOf(scoreGoals({ ...goals, checkIns: facts }, options));
    const followed = textsOf(scorer.book);
    total.compared += anew.length;
    const at = anew.findIndex((text, goal) => text !== followed[goal]);
    if (at >= 0)
      differences.push(`${policy.id}, step ${String(step)}\n${followed[at] ?? ''}\n${anew[at] ?? ''}`);
  }
};

const started = process.cpuUsage();
for (let company = 0; company < companies; company++) {
  const goals = generateGoalSet({
    seed: seed * companies + company,
    objectives: 120,
    keyResultsPerObjective: 4,
    checkInsPerKeyResult: 1,
    shape: shapes[company % shapes.length] ?? 'tree',
  });
  const policy = company % 5 < 4 ? standardPolicy : drawnPolicy(random, 15);
  follow(goals, policy, Math.ceil(count / companies));
}
const { user, system } = process.cpuUsage(started);

for (const difference of differences.slice(0, 5)) console.log(difference.slice(0, 4000));
console.log(
  `${String(total.recorded)} check-ins recorded, ${String(total.refused)} refused, ${String(total.changed)} scores changed; ${String(total.compared)} scores compared, ${String(differences.length)} differences (seed ${String(seed)}, ${((user + system) / 1e6).toFixed(0)} s of CPU)`,
);
if (differences.length > 0) process.exitCode = 1;
