import fc from 'fast-check';
import { goalSets, randomStream } from '../packages/core/src/test-kit/index.ts';
import type { CheckIn } from '../packages/core/src/model/check-in.ts';
import type { GoalSet } from '../packages/core/src/model/goal-set.ts';
import { walkOf } from '../packages/core/test/change-walk.ts';
import { meet, shuffleFacts, takeTurns, type Turn } from '../packages/core/test/two-editors.ts';

// pnpm soak:changes            100,000 sequences
// pnpm soak:changes 5000 7     5,000 sequences with seed 7
//
// Half of the sequences are turns of two editors, held to a naive model; four in ten are two edits of one base, put
// together in both orders; one in ten are facts in two orders. Says what came of them, and fails on a difference.

const [count = 100_000, seed = 1] = process.argv
  .slice(2)
  .filter((word) => word !== '--')
  .map(Number);

/** Without lists that no drawn change touches, and with few facts: small sets meet more often, and sooner. */
const lean = (goals: GoalSet): GoalSet => ({
  ...goals,
  calendars: [],
  benchmarks: [],
  capacities: [],
  risks: [],
  exchangeRates: [],
  checkIns: (goals.checkIns ?? []).slice(0, 6),
});
const sets = goalSets({ states: true, maxUnits: 2, maxObjectivesPerUnit: 2, maxKeyResults: 2, maxFacts: 1 });
const bases = fc.sample(sets, { numRuns: Math.min(500, count), seed }).map(lean);
const random = randomStream(seed);
const draws = (): number[] => Array.from({ length: 6 }, () => random.below(10_000));
const total = { turns: 0, written: 0, conflicts: 0, refused: 0, independent: 0, crossing: 0, facts: 0 };
const differences: string[] = [];
const started = performance.now();

const turnsOf = (): Turn[] =>
  Array.from({ length: 4 + random.below(6) }, () => {
    const kind = random.below(10);
    return {
      editor: random.below(2) === 0 ? 0 : 1,
      does: kind < 2 ? 'read' : kind < 9 ? 'write' : 'undo and redo',
      draws: draws(),
    };
  });

const factsOn = (base: GoalSet): CheckIn[] => {
  const open = (base.objectives ?? []).filter(({ state }) => state !== 'closed');
  if (open.length === 0) return [];
  return Array.from({ length: 6 }, (_, at) => {
    const day = `2026-05-${String(1 + random.below(14)).padStart(2, '0')}`;
    const goal = open[random.below(open.length)]?.id ?? '';
    return { key: `soak/${String(at)}`, goal, on: day, at: `${day}T10:00:00Z`, value: random.below(50) };
  });
};

const runOne = (at: number): void => {
  const base = bases[at % bases.length];
  if (base === undefined) return;
  if (at % 10 < 5) {
    const turns = turnsOf();
    const came = takeTurns(base, turns);
    total.turns += turns.length;
    total.written += came.written;
    total.conflicts += came.conflicts;
    total.refused += came.refused;
  } else if (at % 10 < 9) {
    const side = (when: 'forenoon' | 'afternoon'): ReturnType<typeof walkOf> =>
      walkOf(base, Array.from({ length: 1 + random.below(5) }, draws), when);
    if (meet(base, side('forenoon'), side('afternoon')) === 'conflict') total.crossing += 1;
    else total.independent += 1;
  } else {
    const facts = factsOn(base);
    const order = facts.map(() => random.below(20));
    total.facts += shuffleFacts(base, facts, order);
  }
};

for (let at = 0; at < count; at++) {
  try {
    runOne(at);
  } catch (error) {
    differences.push(`sequence ${String(at)}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

for (const difference of differences.slice(0, 5)) console.log(difference.slice(0, 4000));
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(
  `two editors: ${String(total.turns)} turns, ${String(total.written)} written, ${String(total.conflicts)} conflicts, ${String(total.refused)} refused`,
);
console.log(
  `two edits of one base: ${String(total.independent)} independent, ${String(total.crossing)} conflicts; facts in two orders: ${String(total.facts)}`,
);
console.log(
  `${String(count)} sequences, ${String(differences.length)} differences (seed ${String(seed)}, ${seconds} s)`,
);
if (differences.length > 0) process.exitCode = 1;
