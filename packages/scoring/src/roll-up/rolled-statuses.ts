import type { RollUpPolicy } from '../policy/roll-up-policy.ts';
import { ownStatusAt } from '../judgement/own-status-at.ts';
import { newestFact } from '../score/newest-fact.ts';
import { notices, verdicts } from '../score/score-columns.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import { planStatuses } from '../score/status.ts';
import type { PlanStatus, Status } from '../score/status.ts';
import { collectBoth, collectChildren, collectOwn } from './collect-parts.ts';
import { driversOf } from './drivers-of.ts';

const measuredKinds: readonly number[] = [1, 3, 4];

/**
 * The status of every goal before a human's word on it, for policies by which parents take theirs from what
 * feeds them. What a human said of a part counts there. A missed commitment, a goal before its first day and a
 * closed one keep the status they have by themselves; so does one of whose parts none stands anywhere.
 */
export const fillStatuses = (run: ScoringRun, statuses: Status[]): void => {
  for (let goal = 0; goal < run.index.size; goal++) fillStatus(run, goal, statuses);
};

/** The same for one goal, after everything that feeds it. */
export const fillStatus = (run: ScoringRun, goal: number, statuses: Status[]): void => {
  const own = ownStatusAt(run, goal, newestFact(run, goal).staleness).status;
  const ranks = keepsOwnStatus(run, goal, own)
    ? []
    : standingParts(run, goal, statuses).map(({ status }) => planStatuses.indexOf(status));
  statuses[goal] = statusFrom(run.policy.rollUp.status, ranks) ?? own;
};

/** Does a goal keep the status it has by itself, whatever feeds it? */
export const keepsOwnStatus = ({ index, columns }: ScoringRun, goal: number, own: Status): boolean =>
  measuredKinds.includes(index.kind[goal]!) ||
  columns.reason[goal] !== 0 ||
  columns.verdict[goal]! >= verdicts.late ||
  (columns.notices[goal]! & notices.missedCommitment) !== 0 ||
  own === 'not-started' ||
  own === 'closed';

/** A part of a goal, and where it stands. */
export interface StandingPart {
  readonly child: number;
  readonly status: PlanStatus;
}

/** Where the parts of a goal stand that stand anywhere, by the choice of the policy; parts of weight 0 do not count. */
export const standingParts = (
  run: ScoringRun,
  goal: number,
  statuses: readonly Status[],
): readonly StandingPart[] => {
  const { parts, judged, policy } = run;
  const { status } = policy.rollUp;
  const standing = (): StandingPart[] => {
    const found: StandingPart[] = [];
    for (let at = 0; at < parts.count; at++) {
      const child = parts.child[at]!;
      const word = judged.get(child)?.status?.status ?? statuses[child];
      const known = planStatuses.find((each) => each === word);
      if (known !== undefined && parts.weight[at] !== 0) found.push({ child, status: known });
    }
    return found;
  };
  collectOwn(run, goal);
  const { own, children } = driversOf(run, goal, parts.count);
  // Key results outrank the goals that support an objective, where both stand somewhere.
  if (status === 'worst-key-result' || status === 'counts') {
    const ofOwn = standing();
    if (ofOwn.length > 0 || status === 'worst-key-result') return ofOwn;
  }
  if (own && children) collectBoth(run, goal);
  else if (children) collectChildren(run, goal);
  else collectOwn(run, goal);
  return standing();
};

const behind = /* @__PURE__ */ planStatuses.indexOf('behind');
const atRisk = /* @__PURE__ */ planStatuses.indexOf('at-risk');

/** One status from those of the parts, as positions in `planStatuses`; undefined where there are none. */
const statusFrom = (choice: RollUpPolicy['status'], ranks: readonly number[]): Status | undefined => {
  if (ranks.length === 0) return undefined;
  const worst = ranks.reduce((most, rank) => Math.max(most, rank));
  if (choice !== 'counts' || worst < behind) return planStatuses[worst];
  const lost = ranks.filter((rank) => rank === atRisk).length;
  return 2 * lost >= ranks.length ? 'at-risk' : 'behind';
};
