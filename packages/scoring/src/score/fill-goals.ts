import { measureKinds } from '@throughline/core';
import { plainChange } from '../attainment/change-ratio.ts';
import { isCommitment } from '../judgement/is-commitment.ts';
import { isOver } from '../judgement/is-final.ts';
import { measuredVerdict } from '../judgement/verdict-of.ts';
import { clamp } from '../numeric/clamp.ts';
import { picounitsOf } from '../numeric/picounits.ts';
import { driversOf } from '../roll-up/drivers-of.ts';
import { isSummed } from '../roll-up/is-summed.ts';
import { standing } from '../roll-up/standings.ts';
import { emptySide, wholeMean } from '../roll-up/whole-mean.ts';
import type { WholeSide } from '../roll-up/whole-mean.ts';
import { fillGoal, overruled } from './fill-goal.ts';
import { fillMean } from './fill-mean.ts';
import type { ScoringRun } from './scoring-run.ts';

const change = /* @__PURE__ */ measureKinds.indexOf('change');
const valueFact = 0;
const objective = 0;
const kra = 2;
const committed = 1;
/** Bit of `marks` for a goal with guardrails. */
const guarded = 16;

/**
 * Scores every goal, each after everything that feeds it. What is plain is answered straight from the columns,
 * without a step between: a change from one number to another whose latest fact is a value, and a weighted mean of
 * parts that give all of themselves. The others go the long way, which writes the same bits.
 */
export const fillGoals = (run: ScoringRun): void => {
  const { index, columns, standings, day } = run;
  const { size, kind, state, marks, commitment, measureKind, measureFirst, measureSecond, checkIns } = index;
  const { day: dayOf, variant, value } = checkIns;
  const { raw, fed, verdict } = columns;
  const rows = plainRowsOf(run);
  const { offsets, targets } = rows ?? checkIns.ofGoal;
  const [low, high] = run.showing.rolledBounds;
  const isMean = isSummed(run.policy.rollUp) && run.ranges === undefined;
  const judges = run.policy.grades.committed === 'binary';
  const own = emptySide();
  const below = emptySide();
  for (let goal = 0; goal < size; goal++) {
    if (standings[state[goal]!] === standing.counts && (marks[goal]! & guarded) === 0) {
      if (measureKind[goal] === change) {
        const end = offsets[goal + 1]!;
        const row = rows !== undefined && end > offsets[goal]! ? targets[end - 1]! : -1;
        if (row >= 0 && dayOf[row]! <= day && variant[row] === valueFact) {
          const ratio = plainChange(measureFirst[goal]!, measureSecond[goal]!, value[row]!);
          if (Number.isFinite(ratio)) {
            raw[goal] = ratio + 0;
            fed[goal] = picounitsOf(clamp(ratio, low, high));
            if (judges && commitment[goal] === committed)
              verdict[goal] = overruled(run, goal, measuredVerdict(run, goal, ratio));
            continue;
          }
        }
      } else if (isMean && (kind[goal] === objective || kind[goal] === kra)) {
        if (fillPlainMean(run, goal, own, below)) continue;
      }
    }
    fillGoal(run, goal);
  }
};

/** The rows of facts from which a change may be read without more ado; none under a run that asks for more. */
const plainRowsOf = ({
  isPlain,
  plainRows,
  assumed,
  ranges,
  showing,
  index,
}: ScoringRun): ScoringRun['plainRows'] =>
  isPlain &&
  assumed === undefined &&
  ranges === undefined &&
  showing.isOnlyCut &&
  // A value in a unit of its own may have to be converted.
  index.checkIns.kept.size === 0
    ? plainRows
    : undefined;

/** Scores a goal all of whose parts give all of themselves; false where it is none, or rests on a day that has passed. */
const fillPlainMean = (run: ScoringRun, goal: number, own: WholeSide, below: WholeSide): boolean => {
  if (isOver(run.index, goal, run.day) && isCommitment(run, goal)) return false;
  if (!wholeMean(run, goal, true, own)) return false;
  const drivers = driversOf(run, goal, own.count);
  if (drivers.children && !wholeMean(run, goal, false, below)) return false;
  fillMean(run, goal, drivers, own, below);
  return true;
};
