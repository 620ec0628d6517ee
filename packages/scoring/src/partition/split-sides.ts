import { isCommitment } from '../judgement/is-commitment.ts';
import { isOver } from '../judgement/is-final.ts';
import { wasWholeInTime } from '../judgement/verdict-of.ts';
import { collectChildren, collectOwn } from '../roll-up/collect-parts.ts';
import { commonMultiple } from '../roll-up/common-multiple.ts';
import { driversOf } from '../roll-up/drivers-of.ts';
import type { Drivers } from '../roll-up/drivers-of.ts';
import type { Parts } from '../roll-up/parts.ts';
import { isLeftOut } from '../roll-up/standings.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import { noSums } from './exact-sums.ts';
import type { ExactSums } from './exact-sums.ts';

/** Which of the parts of one side are summed here. */
export type IsHere = (child: number) => boolean;

/** Drivers of a goal, given how many key results of its own count. */
export const splitDrivers = (run: ScoringRun, goal: number): Drivers => {
  collectOwn(run, goal);
  return driversOf(run, goal, run.parts.count);
};

/** Collects one side of a goal; gives how many parts it has. */
export const collectSide = (run: ScoringRun, goal: number, side: 'own' | 'children'): number => {
  if (side === 'own') collectOwn(run, goal);
  else collectChildren(run, goal);
  return run.parts.count;
};

/** Is any part of a side that was collected a commitment? Then a commitment above rests on those alone. */
export const gatesIn = (run: ScoringRun): boolean => {
  const { parts, standings, index } = run;
  for (let at = 0; at < parts.count; at++) {
    const child = parts.child[at]!;
    // What counts as 0 has no verdict.
    if (isCommitment(run, child) && !isLeftOut(standings[index.state[child]!]!)) return true;
  }
  return false;
};

/** Sums of the parts that are here, of a side that was collected. */
export const sumsHere = (run: ScoringRun, goal: number, isHere: IsHere): ExactSums => {
  const { parts, columns, policy } = run;
  const zero = policy.rollUp.missingData === 'zero';
  const common = commonMultiple(parts.bottom.subarray(0, parts.count));
  const isPast = isCommitment(run, goal) && isOver(run.index, goal, run.day);
  const gated = gatesIn(run);
  const sums = { ...noSums };
  for (let at = 0; at < parts.count; at++) {
    const child = parts.child[at]!;
    if (!isHere(child)) continue;
    sums.parts++;
    sums.worst = Math.max(sums.worst, columns.verdict[child]!);
    const [weight, isMissing] = [parts.weight[at]!, parts.missing[at] !== 0];
    if (isMissing && weight !== 0) sums.missing++;
    if (isPast) sums.inTime &&= wasWholeInTime(run, goal, onePart(parts, at), gated);
    if (isMissing && !zero) continue;
    const share = BigInt(parts.top[at]!) * (common / BigInt(parts.bottom[at]!));
    const value = BigInt(isMissing ? 0 : parts.value[at]!);
    if (weight < 0) {
      sums.absent++;
      sums.absentShares += share;
      sums.absentSum += share * value;
    } else {
      sums.given++;
      sums.weights += weight;
      sums.givenShares += BigInt(weight) * share;
      sums.givenSum += BigInt(weight) * share * value;
    }
  }
  return sums;
};

const onePart = (parts: Parts, at: number): Parts => ({
  ...parts,
  count: 1,
  child: parts.child.subarray(at, at + 1),
  weight: parts.weight.subarray(at, at + 1),
  missing: parts.missing.subarray(at, at + 1),
});
