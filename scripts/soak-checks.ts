import fc from 'fast-check';
import { canonicalJson, compileGoals, parseGoalSet } from '../packages/core/src/index.ts';
import type { GoalSet } from '../packages/core/src/index.ts';
import { breakages, goalSets, randomStream } from '../packages/core/src/test-kit/index.ts';
import { presets, runRules } from '../packages/cascade/src/index.ts';
import { compareWithNaive } from '../packages/cascade/test/naive/compare-with-naive.ts';

// pnpm soak:checks             200,000 goal sets
// pnpm soak:checks 5000 7      5,000 goal sets with seed 7
//
// Sound goal sets are broken at none to eight places, and checked by the rules about structure, owners, counts and
// measures and by the slow model of these rules. Both must say the same codes at the same paths. One sound set for every
// thousand is also broken in each single way, and the rules that the breakage names must say something new. Says how often
// each was tried, and fails on a difference.

const [count = 200_000, seed = 1] = process.argv
  .slice(2)
  .filter((word) => word !== '--')
  .map(Number);

/** Few goals and facts: small sets reach every case, and more of them fit into an hour. */
const sets = goalSets({
  states: true,
  complete: false,
  maxUnits: 4,
  maxObjectivesPerUnit: 2,
  maxKeyResults: 3,
  maxFacts: 1,
});
const lean = (goals: GoalSet): GoalSet => ({ ...goals, checkIns: (goals.checkIns ?? []).slice(0, 5) });
const bases = fc.sample(sets, { numRuns: Math.min(2000, count), seed }).map(lean);
const random = randomStream(seed);
const total = { sets: 0, broken: 0, codes: 0, unread: 0 };
const tried = new Map<string, number>();
const differences: string[] = [];

const started = process.cpuUsage();
while (total.sets < count) {
  let goals = random.pick(bases);
  const names: string[] = [];
  for (let left = random.below(9); left > 0; left--) {
    const breakage = random.pick(breakages);
    const broken = breakage.apply(goals, random.below(1e6));
    if (broken === undefined) continue;
    goals = broken;
    names.push(breakage.name);
  }
  if (!parseGoalSet(goals).ok) {
    total.unread += 1;
    continue;
  }
  total.sets += 1;
  if (names.length > 0) total.broken += 1;
  for (const name of names) tried.set(name, (tried.get(name) ?? 0) + 1);
  const { found, missed, invented } = compareWithNaive(goals);
  total.codes += found;
  if (missed.length + invented.length > 0)
    differences.push(
      `${names.join(', ')}\nmissed: ${missed.join('; ')}\ninvented: ${invented.join('; ')}\n${JSON.stringify(goals)}`,
    );
}

/** Rules that say something about a set, with the facts. */
const factsOf = (goals: GoalSet): ReadonlyMap<string, string> =>
  new Map(
    runRules(compileGoals(goals), presets.recommended, { asOf: '2026-05-15', limit: Infinity }).findings.map(
      ({ ruleId, messageId, path, data }) => [canonicalJson([ruleId, messageId ?? '', path, data]), ruleId],
    ),
  );

const wholes = goalSets({ links: 'levels', maxUnits: 5, maxObjectivesPerUnit: 2 });
let alone = 0;
for (const goals of fc.sample(wholes, { numRuns: Math.ceil(count / 1000), seed })) {
  const before = factsOf(goals);
  // A formula reads other goals and needs no source.
  const formula = goals.keyResults?.some(({ measure }) => measure.kind === 'formula') === true;
  for (const { name, ruleIds, apply } of breakages) {
    const broken = apply(goals, random.below(1e6));
    if (broken === undefined || (name === 'missing-source' && formula)) continue;
    alone += 1;
    const fresh = new Set([...factsOf(broken)].filter(([facts]) => !before.has(facts)).map(([, id]) => id));
    const silent = ruleIds.filter((id) => !fresh.has(id));
    if (silent.length > 0) differences.push(`${name}: nothing new from ${silent.join(', ')}`);
  }
}
const { user, system } = process.cpuUsage(started);

for (const difference of differences.slice(0, 3)) console.log(difference.slice(0, 6000));
const least = Math.min(...breakages.map(({ name }) => tried.get(name) ?? 0));
console.log(
  `${String(total.sets)} goal sets, ${String(total.broken)} of them broken, ${String(total.unread)} not read; ${String(total.codes)} codes at paths, ${String(tried.size)} of ${String(breakages.length)} breakages, each at least ${String(least)} times; ${String(alone)} single breakages; ${String(differences.length)} differences (seed ${String(seed)}, ${((user + system) / 1e6).toFixed(0)} s of CPU)`,
);
if (differences.length > 0) process.exitCode = 1;
