import { latestBelief } from '../score/newest-fact.ts';
import type { ScoringRun } from '../score/scoring-run.ts';

/** What a score shows of the facts of a goal besides its value, by goal. */
export interface FactMarks {
  /** Day of the newest fact; `noDay` where there is none. */
  readonly newest: Int32Array;
  /** The owner's latest belief; NaN where there is none. */
  readonly belief: Float64Array;
  /** 1 where facts contradict each other. */
  readonly conflicted: Uint8Array;
}

const noDay = -2147483648;

/** Reads them for all goals. */
export const factMarksOf = (run: ScoringRun): FactMarks => {
  const { size } = run.index;
  const marks: FactMarks = {
    newest: new Int32Array(size),
    belief: new Float64Array(size),
    conflicted: new Uint8Array(size),
  };
  for (let goal = 0; goal < size; goal++) renewMarks(run, goal, marks);
  return marks;
};

/** Reads them anew for one goal. Says whether any is another one now. */
export const renewMarks = (run: ScoringRun, goal: number, marks: FactMarks): boolean => {
  const { rows, from, to } = run.factsAt(goal, run.day);
  const { day, confidence } = run.index.checkIns;
  const newest = from < to ? day[rows[to - 1]!]! : noDay;
  const belief = latestBelief(confidence, rows, from, to);
  const conflicted = run.conflicted.size > 0 && run.conflicted.has(goal) ? 1 : 0;
  const isSame =
    newest === marks.newest[goal] &&
    Object.is(belief, marks.belief[goal]) &&
    conflicted === marks.conflicted[goal];
  if (isSame) return false;
  marks.newest[goal] = newest;
  marks.belief[goal] = belief;
  marks.conflicted[goal] = conflicted;
  return true;
};
