import { measureKinds } from '@throughline/core';
import { isCommitment } from '../judgement/is-commitment.ts';
import { isOver } from '../judgement/is-final.ts';
import { driversOf } from '../roll-up/drivers-of.ts';
import { isSummed } from '../roll-up/is-summed.ts';
import { standing } from '../roll-up/standings.ts';
import { emptySide, wholeMean } from '../roll-up/whole-mean.ts';
import type { WholeSide } from '../roll-up/whole-mean.ts';
import { fillChanges } from './fill-changes.ts';
import { fillGoal } from './fill-goal.ts';
import { fillMean } from './fill-mean.ts';
import { fillMeans } from './fill-means.ts';
import { plainLaneOf } from './plain-lane.ts';
import { fillRuled } from './fill-ruled.ts';
import type { ScoringRun } from './scoring-run.ts';

const change = /* @__PURE__ */ measureKinds.indexOf('change');
/** Code of `measureKind` for goals without a measure. */
const noMeasure = 255;
const objective = 0;
const kra = 2;
/** Bit of `marks` for a goal with guardrails. */
const guarded = 16;

/**
 * Scores every goal: first those with a measure, which rest on facts alone, then the others, each after everything that
 * feeds it. What is plain is answered straight from the columns in two loops; the rest goes the long way, which writes
 * the same bits.
 */
export const fillGoals = (run: ScoringRun): void => {
  const { size, kind, state, marks, measureKind } = run.index;
  const { standings } = run;
  const lane = plainLaneOf(run);
  const left = lane.takesChanges ? fillChanges(lane) : undefined;
  for (let goal = 0; goal < size; goal++) {
    const of = measureKind[goal]!;
    if (of === noMeasure || (of === change && left !== undefined)) continue;
    if (left === undefined || !fillRuled(lane, goal)) fillGoal(run, goal);
  }
  for (const goal of left ?? []) if (!fillRuled(lane, goal)) fillGoal(run, goal);
  const isMean = isSummed(run.policy.rollUp) && run.ranges === undefined;
  const own = emptySide();
  const below = emptySide();
  for (let goal = fillMeans(lane, 0); goal < size; goal = fillMeans(lane, goal + 1)) {
    if (measureKind[goal] !== noMeasure) continue;
    const isPlain = isMean && standings[state[goal]!] === standing.counts && (marks[goal]! & guarded) === 0;
    if (!isPlain || (kind[goal] !== objective && kind[goal] !== kra) || !fillPlainMean(run, goal, own, below))
      fillGoal(run, goal);
  }
};

/** Scores a goal all of whose parts give all of themselves; false where it is none, or rests on a day that has passed. */
const fillPlainMean = (run: ScoringRun, goal: number, own: WholeSide, below: WholeSide): boolean => {
  if (isOver(run.index, goal, run.day) && isCommitment(run, goal)) return false;
  if (!wholeMean(run, goal, true, own)) return false;
  const drivers = driversOf(run, goal, own.count);
  if (drivers.children && !wholeMean(run, goal, false, below)) return false;
  fillMean(run, goal, drivers, own, below);
  return true;
};
