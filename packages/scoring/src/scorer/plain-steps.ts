import { plainChange } from '../attainment/change-ratio.ts';
import { isWhole } from '../judgement/is-whole.ts';
import { clamp } from '../numeric/clamp.ts';
import { picounitsOf, unit } from '../numeric/picounits.ts';
import { roundedAttainment } from '../roll-up/rounded-attainment.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import { cellAt, cellWidth, plainKinds, promised } from './goal-cells.ts';
import type { GoalCells } from './goal-cells.ts';
import type { GoalQueue } from './goal-queue.ts';
import type { RunningSums } from './running-sums.ts';

/** What came of a step: nothing was done, because the goal is not plain; nothing is another one; its score shows it. */
export type PlainAnswer = 'undone' | 'same' | 'shown';

/** Steps that score a plain goal again and let those wait that it feeds. */
export interface PlainSteps {
  /** A goal whose facts changed. */
  readonly measured: (goal: number, queue: GoalQueue) => PlainAnswer;
  /** A goal of which only values that feed it changed, which its sums say already. */
  readonly mean: (goal: number, queue: GoalQueue) => PlainAnswer;
}

const valueFact = 0;

/**
 * The way a fact takes most often, to the bit as `rescore` has it: a change whose latest fact is a value, and means
 * above it. With a score before and after, and the same verdict where it is a commitment, nothing about such a goal
 * can be another one but what it attained. `raws` has attainments before anything was cut.
 */
export const plainStepsOf = (
  run: ScoringRun,
  sums: RunningSums,
  goalCells: GoalCells,
  raws: Float64Array,
): PlainSteps => {
  const { index, columns, policy, day, factsAt } = run;
  const { fed, uncut } = columns;
  const { cells, kindOf, raise } = goalCells;
  const { rounding } = policy.rollUp;
  const [lowest, highest] = run.feedLimits;
  const [low, high] = run.showing.rolledBounds;

  const changesVerdict = (kind: number, goal: number, now: number): boolean =>
    (kind & promised) !== 0 && isWhole(raws[goal]!) !== isWhole(now);

  return {
    measured: (goal, queue) => {
      const cell = goal * cellWidth;
      const before = cells[cell + cellAt.fed]!;
      const kind = kindOf(goal);
      if ((kind & ~promised) !== plainKinds.change || Number.isNaN(before)) return 'undone';
      const { rows, from, to } = factsAt(goal, day);
      if (from === to) return 'undone';
      const { variant, value, kept } = index.checkIns;
      const row = rows[to - 1]!;
      // A value in a unit of its own may have to be converted.
      if (variant[row] !== valueFact || (kept.size > 0 && kept.has(row))) return 'undone';
      const ratio = plainChange(cells[cell + cellAt.first]!, cells[cell + cellAt.second]!, value[row]!);
      if (!Number.isFinite(ratio) || changesVerdict(kind, goal, ratio)) return 'undone';
      const after = picounitsOf(clamp(ratio, low, high));
      const isSame = after === before && raws[goal] === ratio;
      raws[goal] = ratio + 0;
      fed[goal] = after;
      // Also where nothing is another one: commitments may rest on facts of an earlier day.
      raise(goal, queue);
      return isSame ? 'same' : 'shown';
    },
    mean: (goal, queue) => {
      const cell = goal * cellWidth;
      const before = cells[cell + cellAt.fed]!;
      const kind = kindOf(goal);
      if ((kind & ~promised) !== plainKinds.mean || Number.isNaN(before)) return 'undone';
      const mean = sums.meanOf(cells[cell + cellAt.first]!, cells[cell + cellAt.second]!);
      if (Number.isNaN(mean)) return 'undone';
      const rounded = roundedAttainment(rounding, mean);
      const after = clamp(rounded, lowest, highest);
      const now = rounded / unit;
      if (after === before && raws[goal] === now) return 'same';
      if (changesVerdict(kind, goal, now)) return 'undone';
      raws[goal] = now;
      if (after !== rounded) uncut.set(goal, now);
      else uncut.delete(goal);
      fed[goal] = after;
      raise(goal, queue);
      return 'shown';
    },
  };
};
