import { measureKinds } from '@throughline/core';
import type { Outcome } from '../attainment/outcome.ts';
import { guardrailsLeaveWhole } from '../guardrail/lowered-at.ts';
import { outcomeAt } from '../facts/outcome-at.ts';
import type { Parts } from '../roll-up/parts.ts';
import { verdicts } from '../score/score-columns.ts';
import { rawAt } from '../score/raw-at.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import { isFinal, isOver } from './is-final.ts';
import { isWhole } from './is-whole.ts';

/** Code of the kind of measure that reads other goals. */
const formula = /* @__PURE__ */ measureKinds.indexOf('formula');

/**
 * How a committed goal with a measure stands, given its attainment now. After the deadline, what counts is
 * the attainment of that day: what came later makes it late, what was lost later takes nothing away.
 */
export const measuredVerdict = (run: ScoringRun, goal: number, now: Outcome): number => {
  const { index, day, factsAt } = run;
  const isNowWhole = isWhole(now) && guardrailsLeaveWhole(run, goal, day);
  if (!isOver(index, goal, day)) {
    return isNowWhole ? verdicts.met : isFinal(index, goal, day) ? verdicts.missed : verdicts.pending;
  }
  const deadline = index.endDay[goal]! - 1;
  const { rows, from, to } = factsAt(goal, day);
  // What a formula reads, or a sum is made of, may have moved since, whatever was said about the goal itself.
  const moved =
    index.measureKind[goal] === formula ||
    run.contributions?.partsAt(goal, day) !== undefined ||
    (from < to && index.checkIns.day[rows[to - 1]!]! > deadline);
  const then = moved ? outcomeAt(run, goal, deadline) : now;
  if (isWhole(then) && guardrailsLeaveWhole(run, goal, deadline)) return verdicts.met;
  return isNowWhole ? verdicts.late : verdicts.missed;
};

/** The worst verdict among parts; `none` when nothing among them is committed. */
export const worstVerdict = ({ child, count }: Parts, verdict: Uint8Array): number => {
  let worst: number = verdicts.none;
  for (let at = 0; at < count; at++) worst = Math.max(worst, verdict[child[at]!]!);
  return worst;
};

/**
 * Was everything that a commitment rests on whole at the end of its deadline? If any part is committed, those
 * parts; else all that have weight. Parts with a measure are read for that day; a goal that is itself rolled up
 * is taken as it is now.
 */
export const wasWholeInTime = (
  run: ScoringRun,
  goal: number,
  { child, weight, missing, count }: Parts,
  gated: boolean,
): boolean => {
  const { index, columns } = run;
  const deadline = index.endDay[goal]! - 1;
  for (let at = 0; at < count; at++) {
    const part = child[at]!;
    if (gated ? columns.verdict[part] === verdicts.none : weight[at] === 0 || missing[at] !== 0) continue;
    // A part that counts as 0 has no score and is not missing.
    if (!gated && columns.reason[part] !== 0) return false;
    // A human's score stands for the deadline too, and so does the verdict of a part that was due by then: what
    // was lost after its own deadline takes nothing away.
    if (gated && (columns.computed.has(part) || index.endDay[part]! <= index.endDay[goal]!)) {
      if (columns.verdict[part] !== verdicts.met) return false;
      continue;
    }
    const then = index.measureKind[part] === noMeasure ? rawAt(run, part) : outcomeAt(run, part, deadline);
    const holds = run.policy.guardrails.lowers === 'score' || guardrailsLeaveWhole(run, part, deadline);
    if (!isWhole(then) || !holds) return false;
  }
  return true;
};

/** Code of `measureKind` for goals without a measure. */
const noMeasure = 255;

/**
 * How a committed objective stands, given the worst of the commitments it depends on. With none it must reach
 * all of its own attainment. After its deadline, what counts is how its parts stood on that day.
 */
export const objectiveVerdict = (run: ScoringRun, goal: number, worst: number, inTime: boolean): number => {
  if (worst >= verdicts.late) return worst;
  const { index, day } = run;
  const whole =
    (worst === verdicts.met || (worst === verdicts.none && isWhole(rawAt(run, goal)))) &&
    guardrailsLeaveWhole(run, goal, day);
  if (isOver(index, goal, day)) {
    // A commitment with a later deadline of its own cannot save its objective.
    if (inTime && worst !== verdicts.pending && guardrailsLeaveWhole(run, goal, index.endDay[goal]! - 1))
      return verdicts.met;
    return whole ? verdicts.late : verdicts.missed;
  }
  if (whole) return verdicts.met;
  return isFinal(index, goal, day) ? verdicts.missed : verdicts.pending;
};
