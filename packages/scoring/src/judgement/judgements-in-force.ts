import { dayNumberOf, millisecondsOf } from '@throughline/core';
import type { GoalIndex, Judgement } from '@throughline/core';
import type { Judgements } from '../score/scoring-run.ts';

/** Is a human's score one at all? */
export const isScore = (score: number | undefined): score is number =>
  score !== undefined && score >= 0 && score <= 1;

/**
 * The judgements that hold on a day, by goal number. A later one replaces an earlier one, score and status
 * each by themselves; later means by `on`, then `at`, then id. A date that is none, and a score outside 0 to
 * 1, hold nothing.
 */
export const judgementsInForce = (
  index: GoalIndex,
  day: number,
  knownAt: number,
): ReadonlyMap<number, Judgements> => {
  const inForce: (readonly [on: number, at: number, judgement: Judgement])[] = [];
  for (const judgement of index.document.judgements ?? []) {
    const on = dayNumberOf(judgement.on) ?? Number.NaN;
    const at = millisecondsOf(judgement.at) ?? Number.NaN;
    const until =
      judgement.until === undefined ? Number.POSITIVE_INFINITY : (dayNumberOf(judgement.until) ?? Number.NaN);
    if (on <= day && day < until && at <= knownAt) inForce.push([on, at, judgement]);
  }
  inForce.sort(
    (left, right) => left[0] - right[0] || left[1] - right[1] || (left[2].id < right[2].id ? -1 : 1),
  );
  const judged = new Map<number, Judgements>();
  for (const [, , judgement] of inForce) {
    const goal = index.numberOf(judgement.goal);
    if (goal === undefined) continue;
    judged.set(goal, {
      ...judged.get(goal),
      // Adding 0 turns -0 into 0.
      ...(isScore(judgement.score) ? { score: { ...judgement, score: judgement.score + 0 } } : {}),
      ...(judgement.status === undefined ? {} : { status: judgement }),
    });
  }
  return judged;
};
