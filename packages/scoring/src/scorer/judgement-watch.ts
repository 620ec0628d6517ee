import { newestOfOne } from '../facts/newest-recorded.ts';
import { judgementsInForce } from '../judgement/judgements-in-force.ts';
import type { LiveRun } from './live-run.ts';

/** Watches over humans' statuses that hold until a fact is recorded after them. */
export interface JudgementWatch {
  /** A goal whose facts, or what feeds it, changed; goals come in the order of the roll-up. */
  readonly look: (goal: number) => void;
  /** Puts the judgements in force that are so now. */
  readonly renew: () => void;
}

/** The watch of a policy by which they do; undefined where no fact ends a human's status. */
export const judgementWatchOf = ({ run }: LiveRun): JudgementWatch | undefined => {
  const { index, day, knownAt, policy } = run;
  const { statusOverride } = policy.pace;
  const isWatched = (index.document.judgements ?? []).some(({ status }) => status !== undefined);
  if (statusOverride !== 'until-next-observation' || !isWatched) return undefined;
  const newest = new Float64Array(index.size).fill(Number.NEGATIVE_INFINITY);
  const look = (goal: number): void => {
    newest[goal] = newestOfOne(index, run.factsAt, day, newest, goal);
  };
  for (let goal = 0; goal < index.size; goal++) look(goal);
  return {
    look,
    renew: () => {
      run.judged = judgementsInForce(index, {
        day,
        knownAt,
        statusOverride,
        newestAt: (goal) => newest[goal]!,
      });
    },
  };
};
