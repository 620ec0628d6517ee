import { measureKinds } from '@throughline/core';
import { isCommitment } from '../judgement/is-commitment.ts';
import { isOver } from '../judgement/is-final.ts';
import { limb } from '../numeric/rounded-quotient.ts';
import { lowerHalf } from '../roll-up/mean-sums.ts';
import { standing } from '../roll-up/standings.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import { reasons } from './goal-queue.ts';
import type { GoalQueue } from './goal-queue.ts';
import type { RunningSums } from './running-sums.ts';

/** Places in a cell. */
export const cellAt = {
  /** One of `plainKinds`, `promised` where it is a commitment, and eight times the place in document order. */
  kind: 0,
  /** What the goal feeds upward, as those it feeds know it; NaN where it has no score. */
  fed: 1,
  /** The goal it feeds, where in the sums of that, and what it is worth there. -1: none; no sums. */
  parent: 2,
  halves: 3,
  worth: 4,
  /** Where further goals that it feeds are listed, three numbers each up to a -1; -1 none. */
  further: 5,
  /** Both numbers of a change; where the sums of a mean lie, and which sides feed it. */
  first: 6,
  second: 7,
  /** Day of the newest fact, as `FactMarks` has it. */
  newest: 8,
} as const;

/** How many places a cell has. */
export const cellWidth = 9;

/**
 * Goals that are scored again in a few steps: without guardrails, of a state that counts, and no commitments whose
 * deadline has passed, because those rest on how everything stood on that day.
 */
export const plainKinds = {
  none: 0,
  /** A change from one number to another. */
  change: 1,
  /** A mean whose sums are kept. */
  mean: 2,
} as const;

/** Bit of a kind: the goal is a commitment. Its verdict is another one only where it becomes whole or ceases to be. */
export const promised = 4;

/** What it takes to follow a fact upward. */
export interface GoalCells {
  /** A cell of {@link cellWidth} numbers for each goal. */
  readonly cells: Float64Array;
  /** Its kind, one of `plainKinds` with or without `promised`; 0 where it is not plain. */
  readonly kindOf: (goal: number) => number;
  /** Its place in document order. */
  readonly placeOf: (goal: number) => number;
  /** Reads anew what a goal feeds, of which those it feeds were told. */
  readonly renew: (goal: number) => void;
  /**
   * Tells all that a goal feeds what it feeds now: it had a score, has one, and nothing else about it is another
   * thing. Goals whose sums become others wait, and those without sums wait in any case. Only where key results take
   * no value from what supports them.
   */
  readonly raise: (goal: number, queue: GoalQueue) => void;
}

/** 1 / `limb`, 2^-21: exact, and quicker to multiply by. Spelled out: bundlers keep an unused division. */
const perLimb = 4.76837158203125e-7;

const change = /* @__PURE__ */ measureKinds.indexOf('change');
/** Bit of `marks` for a goal with guardrails. */
const guarded = 16;

/**
 * Cells for a run. All that a fact needs of a goal lies side by side: in columns each of it would be a wait for memory,
 * and those waits are most of what a fact costs.
 */
export const goalCellsOf = (run: ScoringRun, sums: RunningSums): GoalCells => {
  const { index, columns } = run;
  const { fed } = columns;
  const { column } = sums;
  const cells = new Float64Array(index.size * cellWidth);
  const further: number[] = [];
  let at = 0;
  const take = (parent: number, halves: number, worth: number): void => {
    if (cells[at + cellAt.parent] === -1) {
      cells[at + cellAt.parent] = parent;
      cells[at + cellAt.halves] = halves;
      cells[at + cellAt.worth] = worth;
      return;
    }
    if (cells[at + cellAt.further] === -1) cells[at + cellAt.further] = further.length;
    further.push(parent, halves, worth);
  };
  const renew = (goal: number): void => {
    cells[goal * cellWidth + cellAt.fed] = columns.reason[goal] === 0 ? columns.fed[goal]! : Number.NaN;
  };
  const readsChanges =
    run.isPlain && run.assumed === undefined && run.contributions === undefined && run.showing.isOnlyCut;
  for (let place = 0; place < index.size; place++)
    cells[index.documentOrder[place]! * cellWidth + cellAt.kind] = 8 * place;
  for (let goal = 0; goal < index.size; goal++) {
    at = goal * cellWidth;
    cells[at + cellAt.parent] = -1;
    cells[at + cellAt.further] = -1;
    const counts = run.standings[index.state[goal]!] === standing.counts;
    const before = further.length;
    sums.linksOf(goal, take);
    if (further.length > before) further.push(-1);
    renew(goal);
    if (run.ranges !== undefined || !counts || (index.marks[goal]! & guarded) !== 0) continue;
    const bit = isCommitment(run, goal) ? promised : 0;
    if (bit !== 0 && isOver(index, goal, run.day)) continue;
    if (sums.has(goal)) {
      cells[at + cellAt.kind]! += plainKinds.mean + bit;
      cells[at + cellAt.first] = sums.rowOf(goal);
      cells[at + cellAt.second] = sums.feedingAt(sums.rowOf(goal));
    } else if (readsChanges && index.measureKind[goal] === change) {
      cells[at + cellAt.kind]! += plainKinds.change + bit;
      cells[at + cellAt.first] = index.measureFirst[goal]!;
      cells[at + cellAt.second] = index.measureSecond[goal]!;
    }
  }
  const links = Float64Array.from(further);

  return {
    cells,
    kindOf: (goal) => cells[goal * cellWidth + cellAt.kind]! & 7,
    placeOf: (goal) => cells[goal * cellWidth + cellAt.kind]! >> 3,
    renew,
    raise: (goal, queue) => {
      const cell = goal * cellWidth;
      const before = cells[cell + cellAt.fed]!;
      const after = fed[goal]!;
      cells[cell + cellAt.fed] = after;
      let parent = cells[cell + cellAt.parent]!;
      let halves = cells[cell + cellAt.halves]!;
      let worth = cells[cell + cellAt.worth]!;
      const upperBefore = Math.floor(before * perLimb);
      const upperAfter = Math.floor(after * perLimb);
      const upper = upperAfter - upperBefore;
      const lower = after - upperAfter * limb - (before - upperBefore * limb);
      for (let next = cells[cell + cellAt.further]!; parent >= 0; next += 3) {
        if (halves < 0) queue.add(parent, reasons.other);
        else if (before !== after) {
          column[halves]! += worth * upper;
          column[halves + lowerHalf]! += worth * lower;
          queue.add(parent, reasons.moved);
        }
        if (next < 0) return;
        parent = links[next]!;
        halves = links[next + 1]!;
        worth = links[next + 2]!;
      }
    },
  };
};
