import { isExcluded } from '@throughline/core';
import { unscoredReasons } from '../attainment/unscored-reason.ts';
import type { UnscoredReason } from '../attainment/unscored-reason.ts';
import { outcomeAt } from '../facts/outcome-at.ts';
import { isCommitment } from '../judgement/is-commitment.ts';
import { isWhole } from '../judgement/is-whole.ts';
import { isFinal, isOver } from '../judgement/is-final.ts';
import { measuredVerdict, objectiveVerdict, wasWholeInTime, worstVerdict } from '../judgement/verdict-of.ts';
import { clamp } from '../numeric/clamp.ts';
import { picounitsOf, unit } from '../numeric/picounits.ts';
import { roundHalfAway } from '../numeric/round-half-away.ts';
import { collectChildren, collectOwn } from '../roll-up/collect-parts.ts';
import { driversOf } from '../roll-up/drivers-of.ts';
import { noticesIn } from '../roll-up/notices-in.ts';
import { weightedMean } from '../roll-up/weighted-mean.ts';
import { notices, verdicts } from './score-columns.ts';
import type { ScoringRun } from './scoring-run.ts';

const keyResult = 1;
const kpi = 3;
const initiative = 4;

/**
 * Scores every goal, each after everything that feeds it. Goals that do not count, initiatives and objectives
 * whose driver is `none` are `excluded`.
 */
export const fillColumns = (run: ScoringRun): void => {
  const { kind, state, size } = run.index;
  for (let goal = 0; goal < size; goal++) {
    if (kind[goal] === initiative || isExcluded(state[goal]!)) leaveOut(run, goal, 'excluded');
    else if (kind[goal] === keyResult || kind[goal] === kpi) scoreMeasured(run, goal);
    else scoreRolledUp(run, goal);
  }
};

const scoreMeasured = (run: ScoringRun, goal: number): void => {
  const { columns, policy } = run;
  const outcome = outcomeAt(run, goal, run.day);
  if (typeof outcome === 'number') {
    columns.raw[goal] = outcome + 0;
    columns.fed[goal] = picounitsOf(
      policy.measures.feed === 'raw'
        ? clamp(outcome, -policy.measures.clampLimit, policy.measures.clampLimit)
        : clamp(outcome, 0, 1),
    );
  } else leaveOut(run, goal, outcome);
  if (isCommitment(run, goal)) {
    columns.verdict[goal] = overruled(run, goal, measuredVerdict(run, goal, outcome));
  }
};

const scoreRolledUp = (run: ScoringRun, goal: number): void => {
  const { index, columns, parts } = run;
  const zero = run.policy.rollUp.missingData === 'zero';
  collectOwn(index, goal, parts);
  const drivers = driversOf(run, goal, parts.count);
  let worst = worstVerdict(parts, columns.verdict);
  let noticed = worst >= verdicts.late && !isCommitment(run, goal) ? notices.missedCommitment : 0;
  let parted = 0;
  let mean = Number.NaN;
  // Whatever drives the attainment, a commitment rests on committed key results of its own first, then on
  // committed children; only where nothing is committed does it rest on all that feeds it.
  const ownGates = worst !== verdicts.none;
  const isPast = isCommitment(run, goal) && isOver(index, goal, run.day);
  let inTime = isPast && (!(drivers.own || ownGates) || wasWholeInTime(run, goal, parts, ownGates));
  // Where nothing is there to rest on, nothing was in time either.
  let rests = (drivers.own || ownGates) && parts.count > 0;
  if (drivers.own) {
    parted = parts.count;
    noticed |= noticesIn(index, parts, columns.reason);
    mean = weightedMean(parts, columns.fed, columns.reason, zero);
  }
  if (drivers.children) {
    collectChildren(index, run.splits, goal, parts);
    parted += parts.count;
    rests ||= parts.count > 0;
    noticed |= noticesIn(index, parts, columns.reason);
    if (!ownGates) worst = worstVerdict(parts, columns.verdict);
    const gates = !ownGates && worst !== verdicts.none;
    if (isPast && !ownGates) inTime = (gates || inTime) && wasWholeInTime(run, goal, parts, gates);
    mean = meanOfTwo(mean, weightedMean(parts, columns.fed, columns.reason, zero));
  }
  columns.notices[goal] = noticed;
  if (Number.isNaN(mean)) {
    const weightless = parted > 0 && (noticed & notices.missingChildren) === 0;
    leaveOut(
      run,
      goal,
      !drivers.own && !drivers.children ? 'excluded' : weightless ? 'no-weight' : 'no-data',
    );
  } else {
    columns.fed[goal] = mean;
    columns.raw[goal] = mean / unit;
  }
  if (isCommitment(run, goal)) {
    columns.verdict[goal] = overruled(run, goal, objectiveVerdict(run, goal, worst, inTime && rests));
  }
};

/** Mean of two means of equal weight, either of which may be missing. */
const meanOfTwo = (own: number, children: number): number => {
  if (Number.isNaN(own)) return children;
  if (Number.isNaN(children)) return own;
  const floor = Math.floor((own + children) / 2);
  return roundHalfAway(floor, own + children - 2 * floor - 1);
};

/** Before the first day, silence is not a lack of data. */
const leaveOut = ({ index, columns, day }: ScoringRun, goal: number, reason: UnscoredReason): void => {
  const waits = reason === 'no-data' && index.startDay[goal] !== -1 && day < index.startDay[goal]!;
  columns.reason[goal] = unscoredReasons.indexOf(waits ? 'not-started' : reason) + 1;
};

/** A human's score replaces the verdict: all of it is met, less takes a computed `met` back. */
const overruled = ({ index, judged, day, columns }: ScoringRun, goal: number, verdict: number): number => {
  const score = judged.size === 0 ? undefined : judged.get(goal)?.score?.score;
  if (score === undefined) return verdict;
  columns.computed.set(goal, verdict);
  if (isWhole(score)) return verdicts.met;
  return verdict !== verdicts.met ? verdict : isFinal(index, goal, day) ? verdicts.missed : verdicts.pending;
};
