import { isCommitment } from '../judgement/is-commitment.ts';
import { objectiveVerdict } from '../judgement/verdict-of.ts';
import type { Drivers } from '../roll-up/drivers-of.ts';
import { twoSides } from '../roll-up/two-sides.ts';
import type { WholeSide } from '../roll-up/whole-mean.ts';
import { overruled, writeRolledUp } from './fill-goal.ts';
import { notices, verdicts } from './score-columns.ts';
import type { ScoringRun } from './scoring-run.ts';

/**
 * Writes the score of a goal into columns that are empty, from the means of both its sides. Not for commitments
 * whose deadline has passed: those rest on how their parts stood on that day.
 */
export const fillMean = (
  run: ScoringRun,
  goal: number,
  drivers: Drivers,
  own: WholeSide,
  below: WholeSide,
): void => {
  const committed = isCommitment(run, goal);
  let noticed = own.worst >= verdicts.late && !committed ? notices.missedCommitment : 0;
  let parted = 0;
  if (drivers.own) {
    noticed |= own.noticed;
    parted = own.count;
  }
  let mean = own.mean;
  if (drivers.children) {
    noticed |= below.noticed;
    parted += below.count;
    mean = drivers.own ? meanOfBoth(run, own.mean, below.mean) : below.mean;
  } else if (!drivers.own) mean = Number.NaN;
  writeRolledUp(run, goal, drivers, mean, parted, noticed);
  if (!committed) return;
  const worst = drivers.children && own.worst === verdicts.none ? below.worst : own.worst;
  run.columns.verdict[goal] = overruled(run, goal, objectiveVerdict(run, goal, worst, false));
};

const meanOfBoth = ({ policy }: ScoringRun, own: number, below: number): number =>
  twoSides(policy.rollUp.ownShare, own, below) as number;
