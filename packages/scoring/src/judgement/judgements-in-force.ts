import { dayNumberOf, millisecondsOf } from '@throughline/core';
import type { GoalIndex, Judgement } from '@throughline/core';
import type { PacePolicy } from '../policy/pace-policy.ts';
import type { Judgements } from '../score/scoring-run.ts';

/** Is a human's score one at all? */
export const isScore = (score: number | undefined): score is number =>
  score !== undefined && score >= 0 && score <= 1;

/** For which day, as known when, and how long a human's status holds. */
export interface JudgementView {
  readonly day: number;
  readonly knownAt: number;
  readonly statusOverride: PacePolicy['statusOverride'];
  /** Instant at which the newest fact about a goal or what feeds it was recorded, in milliseconds. */
  readonly newestAt: (goal: number) => number;
}

/**
 * The judgements that hold on a day, by goal number. A later one replaces an earlier one, score and status
 * each by themselves; later means by `on`, then `at`, then id. A date that is none, and a score outside 0 to
 * 1, hold nothing. A score holds until its date; how long a status holds is a choice of the policy.
 */
export const judgementsInForce = (index: GoalIndex, view: JudgementView): ReadonlyMap<number, Judgements> => {
  const begun: (readonly [on: number, at: number, judgement: Judgement])[] = [];
  for (const judgement of index.document.judgements ?? []) {
    const on = dayNumberOf(judgement.on) ?? Number.NaN;
    const at = millisecondsOf(judgement.at) ?? Number.NaN;
    if (on <= view.day && at <= view.knownAt) begun.push([on, at, judgement]);
  }
  begun.sort(
    (left, right) => left[0] - right[0] || left[1] - right[1] || (left[2].id < right[2].id ? -1 : 1),
  );
  const judged = new Map<number, Judgements>();
  for (const [, at, judgement] of begun) {
    const goal = index.numberOf(judgement.goal);
    if (goal === undefined) continue;
    const runs = isRunning(judgement, view.day);
    const { score, status } = judgement;
    const takesStatus = status !== undefined && statusHolds(view, goal, at, runs);
    if (!takesStatus && (!runs || (status !== undefined && score === undefined))) continue;
    judged.set(goal, {
      ...judged.get(goal),
      // Adding 0 turns -0 into 0.
      ...(runs && isScore(score) ? { score: { ...judgement, score: score + 0 } } : {}),
      ...(takesStatus ? { status: judgement } : {}),
    });
  }
  return judged;
};

/** Has its own date not ended it? */
const isRunning = ({ until }: Judgement, day: number): boolean =>
  until === undefined || day < (dayNumberOf(until) ?? Number.NaN);

const statusHolds = (
  { statusOverride, newestAt }: JudgementView,
  goal: number,
  at: number,
  runs: boolean,
): boolean =>
  statusOverride === 'sticky' || (runs && (statusOverride === 'until-date' || newestAt(goal) <= at));
