import { isCommitment } from '../judgement/is-commitment.ts';
import { isOver } from '../judgement/is-final.ts';
import { largestDivisor } from '../numeric/rounded-quotient.ts';
import { collectChildren, collectOwn } from '../roll-up/collect-parts.ts';
import { commonBottom } from '../roll-up/common-bottom.ts';
import { driversOf } from '../roll-up/drivers-of.ts';
import type { Drivers } from '../roll-up/drivers-of.ts';
import {
  addToSums,
  halvesAt,
  meanOfSums,
  rowWidth,
  secondSide,
  sumsAt,
  worstOfSums,
  worthOf,
} from '../roll-up/mean-sums.ts';
import type { PartSaid } from '../roll-up/mean-sums.ts';
import { isSummed } from '../roll-up/is-summed.ts';
import { noticesIn } from '../roll-up/notices-in.ts';
import { isLive } from '../roll-up/share-splits.ts';
import { standing } from '../roll-up/standings.ts';
import { twoSides } from '../roll-up/two-sides.ts';
import { emptySide } from '../roll-up/whole-mean.ts';
import type { WholeSide } from '../roll-up/whole-mean.ts';
import { fillMean } from '../score/fill-mean.ts';
import { notices } from '../score/score-columns.ts';
import type { ScoringRun } from '../score/scoring-run.ts';

/** Sums of what feeds goals, kept up to date, so that a parent need not look at all its parts. */
export interface RunningSums {
  /** Are the sums of a goal kept? */
  readonly has: (goal: number) => boolean;
  /** Puts what a goal says now in place of what it said, in the sums of all it feeds. */
  readonly shift: (goal: number, before: PartSaid, after: PartSaid) => void;
  /**
   * The ways by which a goal that counts feeds others: whom, where in the sums of that goal its halves lie (-1 where
   * no sums are kept), and what it is worth there. Key results are left out as if none took a value from below.
   */
  readonly linksOf: (goal: number, take: (parent: number, halves: number, worth: number) => void) => void;
  /** All sums, in which such halves lie. */
  readonly column: Float64Array;
  /** Writes the score of a goal whose sums are kept into columns that are empty. */
  readonly fill: (goal: number) => void;
  /** Where the sums of a goal lie, -1 where none are kept, and which sides feed it: both for `meanOf`. */
  readonly rowOf: (goal: number) => number;
  readonly feedingAt: (row: number) => number;
  /** What both sides come to, before that is rounded and cut; NaN where nothing counts. */
  readonly meanOf: (row: number, feeding: number) => number;
}

const objective = 0;
const kra = 2;
const keyResult = 1;

/** Which sides feed a goal, what is noticed of their parts whatever they say, and how many there are. */
interface Side {
  readonly drivers: Drivers;
  readonly noticed: number;
  readonly parted: number;
}

/** Bits of the sides that feed a goal. */
const fedByOwn = 1;
const fedByChildren = 2;

/**
 * Sums of every goal that is rolled up by a weighted mean. Not kept, and so worked out again from the parts: goals
 * whose weights and shares are too uneven for whole numbers within a double, and commitments whose deadline has
 * passed, which rest on how their parts stood on that day.
 */
export const runningSumsOf = (run: ScoringRun): RunningSums => {
  const { index, columns, parts, standings, largest, policy } = run;
  const { supports, weight, kind, container } = index;
  const zero = policy.rollUp.missingData === 'zero';
  const rowOf = new Int32Array(index.size).fill(-1);
  // What a link is worth in the sums of its parent; 0 where it says nothing there.
  const edgeWorth = new Float64Array(supports.goal.length);
  const sides: (Side | undefined)[] = [];
  const goals: number[] = [];
  if (isSummed(policy.rollUp))
    for (let goal = 0; goal < index.size; goal++) {
      if (kind[goal] !== objective && kind[goal] !== kra) continue;
      if (standings[index.state[goal]!]! >= standing.asZero) continue;
      if (isCommitment(run, goal) && isOver(index, goal, run.day)) continue;
      goals.push(goal);
    }
  // Own parts first, then those that support the goal.
  const sums = new Float64Array(goals.length * rowWidth);
  const feeding = new Uint8Array(goals.length);

  const said: PartSaid = { value: 0, missing: false, verdict: 0 };
  const addParts = (row: number, scale: number): boolean => {
    let [givenMost, absentMost] = [0, 0];
    for (let at = 0; at < parts.count; at++) {
      const share = parts.whole ? 1 : parts.top[at]! * (scale / parts.bottom[at]!);
      const own = parts.weight[at]!;
      const worth = worthOf(own, share);
      if (own < 0) absentMost += worth;
      else givenMost += worth;
      said.value = parts.value[at]!;
      said.missing = parts.missing[at] !== 0;
      said.verdict = columns.verdict[parts.child[at]!]!;
      addToSums(sums, row, own, worth, said, zero, 1);
      if (parts.edge[at]! >= 0) edgeWorth[parts.edge[at]!] = worth;
    }
    return givenMost <= largest && absentMost <= largest;
  };

  for (const [at, goal] of goals.entries()) {
    const row = at * rowWidth;
    collectOwn(run, goal);
    const drivers = driversOf(run, goal, parts.count);
    const lasting = (): number => noticesIn(index, parts, true) & ~notices.missingChildren;
    let noticed = drivers.own ? lasting() : 0;
    let parted = drivers.own ? parts.count : 0;
    let isKept = addParts(row, 1);
    if (drivers.children) {
      collectChildren(run, goal);
      noticed |= lasting();
      parted += parts.count;
      const scale = parts.whole ? 1 : commonBottom(parts);
      isKept &&= scale <= largestDivisor && addParts(row + secondSide, scale);
    }
    sides.push({ drivers, noticed, parted });
    feeding[at] = (drivers.own ? fedByOwn : 0) | (drivers.children ? fedByChildren : 0);
    if (isKept) rowOf[goal] = row;
  }

  const shiftPart = (row: number, own: number, worth: number, before: PartSaid, after: PartSaid): void => {
    addToSums(sums, row, own, worth, before, zero, -1);
    addToSums(sums, row, own, worth, after, zero, 1);
  };

  const own = emptySide();
  const below = emptySide();
  const readSide = (row: number, feeds: boolean, into: WholeSide): void => {
    into.mean = feeds ? meanOfSums(sums, row, largest) : Number.NaN;
    into.count = 0;
    into.worst = worstOfSums(sums, row);
    into.noticed = sums[row + sumsAt.missing]! > 0 ? notices.missingChildren : 0;
  };

  return {
    has: (goal) => rowOf[goal]! >= 0,
    shift: (goal, before, after) => {
      // A goal that counts as 0 or not at all says the same for ever.
      if (standings[index.state[goal]!]! >= standing.asZero || kind[goal]! > 3) return;
      const holder = container[goal]!;
      if (holder >= 0 && rowOf[holder]! >= 0)
        shiftPart(rowOf[holder]!, weight[goal]!, worthOf(weight[goal]!, 1), before, after);
      if (kind[goal]! > keyResult) return;
      for (let edge = supports.offsets[goal]!; edge < supports.offsets[goal + 1]!; edge++) {
        const parent = supports.goal[edge]!;
        if (supports.onLoop[edge] !== 0 || parent < 0) continue;
        const row = rowOf[parent]!;
        if (row < 0 || (feeding[row / rowWidth]! & fedByChildren) === 0) continue;
        shiftPart(row + secondSide, supports.weight[edge]!, edgeWorth[edge]!, before, after);
      }
    },
    linksOf: (goal, take) => {
      const holder = container[goal]!;
      if (holder >= 0) {
        const row = rowOf[holder]!;
        take(holder, row < 0 ? -1 : halvesAt(row, weight[goal]!), worthOf(weight[goal]!, 1));
      }
      if (kind[goal]! > keyResult) return;
      for (let edge = supports.offsets[goal]!; edge < supports.offsets[goal + 1]!; edge++) {
        const parent = supports.goal[edge]!;
        if (!isLive(index, edge) || kind[parent] === keyResult) continue;
        const row = rowOf[parent]!;
        if (row < 0) take(parent, -1, 0);
        else if (edgeWorth[edge] !== 0)
          take(parent, halvesAt(row + secondSide, supports.weight[edge]!), edgeWorth[edge]!);
      }
    },
    column: sums,
    fill: (goal) => {
      const row = rowOf[goal]!;
      const { drivers, noticed, parted } = sides[row / rowWidth]!;
      readSide(row, drivers.own, own);
      readSide(row + secondSide, drivers.children, below);
      // What is noticed of parts whatever they say, and how many there are, is kept for both sides together.
      const into = drivers.own ? own : below;
      into.noticed |= noticed;
      into.count = parted;
      fillMean(run, goal, drivers, own, below);
    },
    rowOf: (goal) => rowOf[goal]!,
    feedingAt: (row) => feeding[row / rowWidth]!,
    meanOf: (row, feeds) => {
      if (feeds === fedByOwn) return meanOfSums(sums, row, largest);
      if (feeds === 0) return Number.NaN;
      const children = meanOfSums(sums, row + secondSide, largest);
      return feeds === fedByChildren
        ? children
        : (twoSides(policy.rollUp.ownShare, meanOfSums(sums, row, largest), children) as number);
    },
  };
};
