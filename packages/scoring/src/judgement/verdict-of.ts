import type { Outcome } from '../attainment/outcome.ts';
import { outcomeAt } from '../facts/outcome-at.ts';
import type { Parts } from '../roll-up/parts.ts';
import { verdicts } from '../score/score-columns.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import { isFinal, isOver } from './is-final.ts';
import { isWhole } from './is-whole.ts';

/**
 * How a committed goal with a measure stands, given its attainment now. After the deadline, what counts is
 * the attainment of that day: what came later makes it late, what was lost later takes nothing away.
 */
export const measuredVerdict = (run: ScoringRun, goal: number, now: Outcome): number => {
  const { index, day, factsAt } = run;
  if (!isOver(index, goal, day)) {
    return isWhole(now) ? verdicts.met : isFinal(index, goal, day) ? verdicts.missed : verdicts.pending;
  }
  const deadline = index.endDay[goal]! - 1;
  const { rows, from, to } = factsAt(goal, day);
  const then = from < to && index.checkIns.day[rows[to - 1]!]! > deadline ? outcomeAt(run, goal, deadline) : now;
  return isWhole(then) ? verdicts.met : isWhole(now) ? verdicts.late : verdicts.missed;
};

/** The worst verdict among parts; `none` when nothing among them is committed. */
export const worstVerdict = ({ child, count }: Parts, verdict: Uint8Array): number => {
  let worst: number = verdicts.none;
  for (let at = 0; at < count; at++) worst = Math.max(worst, verdict[child[at]!]!);
  return worst;
};

/**
 * How a committed objective stands, given the worst of the commitments it depends on. With none it must reach
 * all of its own attainment.
 */
export const objectiveVerdict = ({ index, day, columns }: ScoringRun, goal: number, worst: number): number => {
  if (worst >= verdicts.late) return worst;
  if (worst === verdicts.met || (worst === verdicts.none && isWhole(columns.raw[goal]!))) return verdicts.met;
  return isFinal(index, goal, day) ? verdicts.missed : verdicts.pending;
};
