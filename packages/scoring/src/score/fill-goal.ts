import { unscoredReasons } from '../attainment/unscored-reason.ts';
import type { UnscoredReason } from '../attainment/unscored-reason.ts';
import { outcomeAt } from '../facts/outcome-at.ts';
import { isCommitment } from '../judgement/is-commitment.ts';
import { guardedFed } from '../guardrail/guarded-fed.ts';
import { isWhole } from '../judgement/is-whole.ts';
import { isFinal, isOver } from '../judgement/is-final.ts';
import { measuredVerdict, objectiveVerdict, wasWholeInTime, worstVerdict } from '../judgement/verdict-of.ts';
import { isWholeInPart, wasReachedInTime } from '../judgement/was-reached-in-time.ts';
import { clamp } from '../numeric/clamp.ts';
import { picounitsOf, unit } from '../numeric/picounits.ts';
import { isWeighted } from '../policy/roll-up-method.ts';
import { collectChildren, collectOwn } from '../roll-up/collect-parts.ts';
import { driversOf } from '../roll-up/drivers-of.ts';
import type { Drivers } from '../roll-up/drivers-of.ts';
import { noticesIn } from '../roll-up/notices-in.ts';
import { allSides, isPooled, ownMethod } from '../roll-up/pooled-sides.ts';
import { rolledUp } from '../roll-up/rolled-up.ts';
import { roundedAttainment } from '../roll-up/rounded-attainment.ts';
import { fillRange } from '../roll-up/score-range.ts';
import { settledSide } from '../roll-up/settled-side.ts';
import { isLeftOut, standing } from '../roll-up/standings.ts';
import { twoSides } from '../roll-up/two-sides.ts';
import type { Side } from '../roll-up/two-sides.ts';
import { notices, verdicts } from './score-columns.ts';
import type { ScoringRun } from './scoring-run.ts';

const keyResult = 1;
const kpi = 3;
const initiative = 4;

/**
 * Scores one goal of which nothing stands in the columns yet, after everything that feeds it. Goals that do not
 * count, initiatives and objectives whose driver is `none` are `excluded`.
 */
export const fillGoal = (run: ScoringRun, goal: number): void => {
  const { kind, state } = run.index;
  const stands = run.standings[state[goal]!]!;
  if (kind[goal] === initiative || isLeftOut(stands)) {
    leaveOut(run, goal, 'excluded');
    if (stands === standing.asZero) setRange(run, goal, 0);
  } else if (kind[goal] === keyResult || kind[goal] === kpi) scoreMeasured(run, goal);
  else scoreRolledUp(run, goal);
};

const scoreMeasured = (run: ScoringRun, goal: number): void => {
  const { columns } = run;
  const outcome = outcomeAt(run, goal, run.day);
  if (run.contributions?.partsAt(goal, run.day)?.some(({ amount }) => typeof amount === 'string'))
    columns.notices[goal] = notices.missingChildren;
  if (typeof outcome === 'number') {
    columns.fed[goal] = guardedFed(run, goal, picounitsOf(run.showing.fed(outcome)));
    setRange(run, goal, columns.fed[goal]);
  } else leaveOut(run, goal, outcome);
  if (isCommitment(run, goal)) {
    columns.verdict[goal] = overruled(run, goal, measuredVerdict(run, goal, outcome));
  }
};

const scoreRolledUp = (run: ScoringRun, goal: number): void => {
  const { index, columns, parts, policy, largest } = run;
  const { methods, ownShare } = policy.rollUp;
  collectOwn(run, goal);
  const drivers = driversOf(run, goal, parts.count);
  const together = isPooled(run, drivers);
  let worst = worstVerdict(parts, columns.verdict);
  let noticed = worst >= verdicts.late && !isCommitment(run, goal) ? notices.missedCommitment : 0;
  let parted = 0;
  let own: Side = Number.NaN;
  let children: Side = Number.NaN;
  // Whatever drives the attainment, a commitment rests on committed key results of its own first, then on
  // committed children; only where nothing is committed does it rest on all that feeds it.
  const ownGates = worst !== verdicts.none;
  const isPast = isCommitment(run, goal) && isOver(index, goal, run.day);
  let inTime = isPast && (!(drivers.own || ownGates) || wasWholeInTime(run, goal, parts, ownGates));
  // Where nothing is there to rest on, nothing was in time either.
  let rests = (drivers.own || ownGates) && parts.count > 0;
  if (drivers.own) {
    const method = ownMethod(run, goal);
    parted = parts.count;
    noticed |= noticesIn(index, parts, isWeighted(method));
    if (!together) own = rolledUp(policy.rollUp, method, parts, largest);
  }
  if (drivers.children) {
    collectChildren(run, goal);
    parted += parts.count;
    rests ||= parts.count > 0;
    noticed |= noticesIn(index, parts, isWeighted(methods.children));
    if (!ownGates) worst = worstVerdict(parts, columns.verdict);
    const gates = !ownGates && worst !== verdicts.none;
    if (isPast && !ownGates) inTime = (gates || inTime) && wasWholeInTime(run, goal, parts, gates);
    if (!together) children = rolledUp(policy.rollUp, methods.children, parts, largest);
  }
  const side = together ? allSides(run, goal, drivers) : twoSides(ownShare, own, children);
  if (isPast && worst === verdicts.none && rests && isWholeInPart(policy.rollUp))
    inTime = wasReachedInTime(run, goal, drivers);
  writeRolledUp(run, goal, drivers, side, parted, noticed);
  if (run.ranges !== undefined) fillRange(run, run.ranges, goal, drivers);
  if (isCommitment(run, goal)) {
    columns.verdict[goal] = overruled(run, goal, objectiveVerdict(run, goal, worst, inTime && rests));
  }
};

/** Puts into the columns what the sides of a goal with so many parts came to, and what was noticed of those. */
export const writeRolledUp = (
  run: ScoringRun,
  goal: number,
  drivers: Drivers,
  rolled: Side,
  parted: number,
  noticed: number,
): void => {
  run.columns.notices[goal] = noticed;
  if (typeof rolled === 'number' && !Number.isNaN(rolled)) writeMean(run, goal, rolled);
  else writeNothing(run, goal, drivers, rolled, parted, noticed);
};

const writeMean = (run: ScoringRun, goal: number, mean: number): void => {
  const rounded = roundedAttainment(run.policy.rollUp.rounding, mean);
  const fed = guardedFed(run, goal, clamp(rounded, run.feedLimits[0], run.feedLimits[1]));
  run.columns.fed[goal] = fed;
  if (fed !== rounded) run.columns.uncut.set(goal, rounded / unit);
};

/** A goal that came to no number, or to one only by the policy. */
const writeNothing = (
  run: ScoringRun,
  goal: number,
  drivers: Drivers,
  rolled: Side,
  parted: number,
  noticed: number,
): void => {
  const side = drivers.own || drivers.children ? settledSide(run.policy.rollUp, rolled) : rolled;
  if (side === 'no-weight') run.columns.notices[goal] = noticed | notices.weightsOff;
  if (typeof side === 'string') leaveOut(run, goal, side);
  else if (!Number.isNaN(side)) writeMean(run, goal, side);
  else {
    const weightless = parted > 0 && (noticed & notices.missingChildren) === 0;
    leaveOut(
      run,
      goal,
      !drivers.own && !drivers.children ? 'excluded' : weightless ? 'no-weight' : 'no-data',
    );
  }
};

/** What is known of a goal leaves nothing open. */
const setRange = ({ ranges }: ScoringRun, goal: number, value: number): void => {
  if (ranges === undefined) return;
  ranges.low[goal] = value;
  ranges.high[goal] = value;
};

/** Before the first day, silence is not a lack of data. */
const leaveOut = ({ index, columns, day }: ScoringRun, goal: number, reason: UnscoredReason): void => {
  const waits = reason === 'no-data' && index.startDay[goal] !== -1 && day < index.startDay[goal]!;
  columns.reason[goal] = unscoredReasons.indexOf(waits ? 'not-started' : reason) + 1;
};

/** A human's score replaces the verdict: all of it is met, less takes a computed `met` back. */
export const overruled = (
  { index, judged, day, columns }: ScoringRun,
  goal: number,
  verdict: number,
): number => {
  const score = judged.size === 0 ? undefined : judged.get(goal)?.score?.score;
  if (score === undefined) return verdict;
  columns.computed.set(goal, verdict);
  if (isWhole(score)) return verdicts.met;
  return verdict !== verdicts.met ? verdict : isFinal(index, goal, day) ? verdicts.missed : verdicts.pending;
};
