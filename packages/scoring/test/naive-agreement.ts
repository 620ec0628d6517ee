import type { GoalSet } from '@throughline/core';
import { scoreGoals } from '@throughline/scoring';
import type { Policy } from '@throughline/scoring';
import { naiveScores } from './naive-score.ts';

/** What was compared, and where the engine and the slow scorer do not agree. */
export interface Agreement {
  readonly compared: number;
  readonly differences: readonly string[];
}

const picounits = (value: bigint): number => Math.min(1e12, Math.max(0, Number(value)));

/** Holds what the engine says of every goal of a set against the slow scorer: to the bit, but for the raw number. */
export const differencesOf = (goals: GoalSet, asOf: string, knownAt?: string, policy?: Policy): Agreement => {
  const book = scoreGoals(goals, {
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    ...(policy === undefined ? {} : { policy }),
  });
  const differences: string[] = [];
  let compared = 0;
  for (const [goal, naive] of naiveScores(goals, asOf, knownAt, policy)) {
    compared++;
    const score = book.get(goal);
    const same = (what: string, engine: unknown, slow: unknown): void => {
      if (!Object.is(engine, slow))
        differences.push(`${what} of ${goal}: ${String(engine)}, and by the slow scorer ${String(slow)}`);
    };
    if (score?.scored !== true || typeof naive.fed === 'string') {
      same('the reason', score?.scored === false ? score.reason : 'scored', String(naive.fed));
      continue;
    }
    same('the attainment', score.attainment, picounits(naive.fed) / 1e12);
    if (naive.low !== undefined && naive.high !== undefined) {
      same('the low end', score.range?.low, picounits(naive.low) / 1e12);
      same('the high end', score.range?.high, picounits(naive.high) / 1e12);
    }
    // Other ways to divide differ in the last bits of a number that is not fed.
    const raw = naive.raw ?? Number.NaN;
    if (!(Math.abs(score.raw - raw) < 1e-9 * Math.max(1, Math.abs(raw))))
      same('the raw number', score.raw, raw);
  }
  return { compared, differences };
};
