import type { GoalIndex } from '@throughline/core';

/** How goals split themselves over the goals they support: what absent shares have left, and how many there are. */
export interface ShareSplits {
  /** Millionths left over by the given shares, by goal. */
  readonly remainder: Int32Array;
  /** How many links of the goal have no share. */
  readonly absent: Int32Array;
}

/** All of a goal, in millionths. */
const wholeShare = 1_000_000;

/** Does a link take part in the roll-up? One that dangles or lies on a loop is as good as removed. */
export const isLive = ({ supports }: GoalIndex, edge: number): boolean =>
  supports.goal[edge]! >= 0 && supports.onLoop[edge] === 0;

/** Reads all links once. A share outside 0 to 1 counts as absent. */
export const shareSplits = (index: GoalIndex): ShareSplits => {
  const { child, share } = index.supports;
  const remainder = new Int32Array(index.size).fill(wholeShare);
  const absent = new Int32Array(index.size);
  for (let edge = 0; edge < child.length; edge++) {
    if (!isLive(index, edge)) continue;
    if (share[edge]! < 0) absent[child[edge]!]!++;
    else remainder[child[edge]!] = Math.max(0, remainder[child[edge]!]! - share[edge]!);
  }
  return { remainder, absent };
};

/** The part of itself that a goal gives by a link, as a fraction; what is not given shares the remainder alike. */
export const shareOf = (
  { remainder, absent }: ShareSplits,
  { supports }: GoalIndex,
  edge: number,
): readonly [top: number, bottom: number] => {
  const given = supports.share[edge]!;
  const child = supports.child[edge]!;
  return given < 0 ? [remainder[child]!, wholeShare * absent[child]!] : [given, wholeShare];
};
