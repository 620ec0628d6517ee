import { limb } from '../numeric/rounded-quotient.ts';
import { notices } from '../score/score-columns.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import { isFeeding } from './collect-parts.ts';
import { meanFrom } from './mean-sums.ts';
import { outOfRange } from './notices-in.ts';
import { standing } from './standings.ts';

/** What one side of a goal comes to whose parts give all of themselves. */
export interface WholeSide {
  /** The mean of its parts, a whole number of 1e-12; NaN where none counts. */
  mean: number;
  /** How many parts there are. */
  count: number;
  /** The worst commitment among them. */
  worst: number;
  /** What is noticed of them, as bits of `notices`. */
  noticed: number;
}

/** A side of which nothing is known. */
export const emptySide = (): WholeSide => ({ mean: Number.NaN, count: 0, worst: 0, noticed: 0 });

/**
 * The weighted mean of the parts of a goal, in one walk over the columns and to the bit as `weightedMean` has it;
 * false where a part gives only a share of itself, or weights are too uneven for whole numbers within a double.
 * Without `isOwn` the parts are those that support the goal.
 */
export const wholeMean = (run: ScoringRun, goal: number, isOwn: boolean, side: WholeSide): boolean => {
  const { index, standings, columns, policy } = run;
  const { state, supports } = index;
  const { fed, reason, verdict } = columns;
  const { offsets, targets } = isOwn ? index.contained : index.supportedBy;
  const takesZero = policy.rollUp.missingData === 'zero';
  const isAll = isOwn || policy.rollUp.shares === 'whole';
  let count = 0;
  let withWeight = 0;
  let worst = 0;
  let noticed = 0;
  let given = 0;
  let weights = 0;
  let high = 0;
  let low = 0;
  let absent = 0;
  let absentHigh = 0;
  let absentLow = 0;
  for (let at = offsets[goal]!, end = offsets[goal + 1]!; at < end; at++) {
    const part = targets[at]!;
    const child = isOwn ? part : supports.child[part]!;
    const stands = standings[state[child]!]!;
    if (isOwn ? stands === standing.out : !isFeeding(run, part)) continue;
    if (!isAll && (supports.share[part]! >= 0 || supports.offsets[child + 1]! - supports.offsets[child]! > 1))
      return false;
    const weight = isOwn ? index.weight[child]! : supports.weight[part]!;
    count++;
    if (weight >= 0) withWeight++;
    if (weight === outOfRange || (!isOwn && supports.share[part] === outOfRange))
      noticed |= notices.outOfRange;
    if (verdict[child]! > worst) worst = verdict[child]!;
    const isMissing = reason[child] !== 0 && stands !== standing.asZero;
    if (isMissing && weight !== 0) noticed |= notices.missingChildren;
    if (isMissing && !takesZero) continue;
    const value = isMissing || stands === standing.asZero ? 0 : fed[child]!;
    const upper = Math.floor(value / limb);
    const lower = value - upper * limb;
    if (weight < 0) {
      absent++;
      absentHigh += upper;
      absentLow += lower;
    } else {
      given++;
      weights += weight;
      high += weight * upper;
      low += weight * lower;
    }
  }
  // Siblings of which none has a weight count alike, which is nobody's mistake.
  if (withWeight > 0 && withWeight < count) noticed |= notices.missingWeight;
  if (weights > run.largest) return false;
  side.mean = meanFrom(
    given,
    weights,
    weights,
    high,
    low,
    absent,
    absent,
    absentHigh,
    absentLow,
    run.largest,
  );
  side.count = count;
  side.worst = worst;
  side.noticed = noticed;
  return true;
};
