import { garbagePlays, playGarbage } from '../packages/ai-adapters/test/garbage-runs.ts';

// pnpm soak:drafts             100,000 plays
// pnpm soak:drafts 5000 7      5,000 plays with seed 7
//
// Plays ports that answer garbage, throw, hang, send hostile JSON and malformed replies, or answer nearly right, and callers
// who give up at any turn. Each play must end in a draft of the right shape or in a decline with a closed code, within
// bounds of attempts and calls, and no prototype may change. Says how often each outcome was seen, and fails on a fault.

const [count = 100_000, seed = 1] = process.argv
  .slice(2)
  .filter((word) => word !== '--')
  .map(Number);

const draw = garbagePlays(seed, Math.min(4000, count));
const seen = new Map<string, number>();
const faults: string[] = [];
let calls = 0;
const started = process.cpuUsage();
for (let at = 0; at < count; at++) {
  const end = await playGarbage(draw());
  seen.set(end.outcome, (seen.get(end.outcome) ?? 0) + 1);
  calls += end.calls;
  for (const fault of end.faults) faults.push(`play ${String(at)}: ${fault}`);
}
const { user, system } = process.cpuUsage(started);
for (const fault of faults.slice(0, 10)) console.log(fault);
console.log(
  [...seen]
    .sort(([, a], [, b]) => b - a)
    .map(([outcome, times]) => `${outcome} ${String(times)}`)
    .join(', '),
);
console.log(
  `${String(count)} plays, ${String(calls)} calls, ${String(faults.length)} faults (seed ${String(seed)}, ${((user + system) / 1e6).toFixed(0)} s of CPU)`,
);
if (faults.length > 0) process.exitCode = 1;
