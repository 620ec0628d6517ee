import { latestBelief } from '../score/newest-fact.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import { cellAt, cellWidth } from './goal-cells.ts';

/** What a score shows of the facts of a goal besides its value, by goal. */
export interface FactMarks {
  /** Cells of goals, of which the day of the newest fact is kept here; `noDay` where there is none. */
  readonly cells: Float64Array;
  /** The owner's latest belief; NaN where there is none. */
  readonly belief: Float64Array;
  /** 1 where facts contradict each other. */
  readonly conflicted: Uint8Array;
}

const noDay = -2147483648;

/** Reads them for all goals. */
export const factMarksOf = (run: ScoringRun, cells: Float64Array): FactMarks => {
  const { size } = run.index;
  const marks: FactMarks = {
    cells,
    belief: new Float64Array(size),
    conflicted: new Uint8Array(size),
  };
  for (let goal = 0; goal < size; goal++) renewMarks(run, goal, marks);
  return marks;
};

/**
 * The same for a goal of which one fact came and nothing else, no word against another one among it; `isShown` says
 * whether the goal is known to show something else in any case.
 */
export const renewMarksBy = (run: ScoringRun, goal: number, marks: FactMarks, isShown: boolean): boolean => {
  const { rows, to } = run.factsAt(goal, run.day);
  const { day, confidence, size } = run.index.checkIns;
  const row = rows[to - 1]!;
  // Behind all others: what was believed before is believed still.
  if (row !== size - 1 || !Number.isNaN(confidence[row]!)) return renewMarks(run, goal, marks);
  const place = goal * cellWidth + cellAt.newest;
  if (!isShown && marks.cells[place] === day[row]) return false;
  marks.cells[place] = day[row]!;
  return true;
};

/** Reads them anew for one goal. Says whether any is another one now. */
export const renewMarks = (run: ScoringRun, goal: number, marks: FactMarks): boolean => {
  const { rows, from, to } = run.factsAt(goal, run.day);
  const { day, confidence } = run.index.checkIns;
  const newest = from < to ? day[rows[to - 1]!]! : noDay;
  const belief = latestBelief(confidence, rows, from, to);
  const conflicted = run.conflicted.size > 0 && run.conflicted.has(goal) ? 1 : 0;
  const isSame =
    newest === marks.cells[goal * cellWidth + cellAt.newest] &&
    Object.is(belief, marks.belief[goal]) &&
    conflicted === marks.conflicted[goal];
  if (isSame) return false;
  marks.cells[goal * cellWidth + cellAt.newest] = newest;
  marks.belief[goal] = belief;
  marks.conflicted[goal] = conflicted;
  return true;
};
