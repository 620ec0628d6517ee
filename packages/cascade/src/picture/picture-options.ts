import { UsageError, compileGoals } from '@throughline/core';
import type { GoalId, GoalIndex, Goals, UnitId } from '@throughline/core';
import type { ScoreBook } from '@throughline/scoring';
import { checkLimit, checkOptions, checkScores } from '../option/check-options.ts';

/** What any picture of the cascade shows. */
export interface PictureScope {
  /** Only this goal and what lies below it. An id that is not there gives an empty picture. */
  readonly root?: GoalId;
  /** Only goals of this unit and of units below it. An id that is not there gives an empty picture. */
  readonly unit?: UnitId;
  /** How many goals at most. Absent: 80. */
  readonly maxGoals?: number;
  /** Prints attainment in percent and marks boxes by status. */
  readonly scores?: ScoreBook;
}

/** What a chart as text shows, and which way round. */
export interface ChartOptions extends PictureScope {
  /** Which way links run: `BT` draws the company on top, `RL` on the left. Absent: `BT`. */
  readonly direction?: 'BT' | 'TB' | 'LR' | 'RL';
}

/** More boxes than this are no longer a picture. Our choice. */
const mostGoals = 80;

/** A scope, read: ids as numbers, and nothing at all when one of them is not there. */
export interface ReadScope {
  /** The goals. */
  readonly index: GoalIndex;
  /** Number of the goal on top, where only what lies below it is drawn. */
  readonly root: number | undefined;
  /** Position of the unit, where only its goals are drawn. */
  readonly unit: number | undefined;
  /** True when a goal or unit was asked for that is not there. */
  readonly isEmpty: boolean;
  /** How many goals at most. */
  readonly most: number;
  /** Scores to print. */
  readonly scores: ScoreBook | undefined;
}

/** Names of the options of a scope. */
export const scopeNames = ['root', 'unit', 'maxGoals', 'scores'] as const;

/** Reads what a picture is about; anything but what may stand there is refused. */
export const readScope = (
  caller: string,
  goals: Goals,
  options: PictureScope,
  names: readonly string[],
): ReadScope => {
  checkOptions(caller, options, names);
  const { root, unit, maxGoals = mostGoals, scores } = options;
  checkLimit('maxGoals', maxGoals);
  checkScores(scores);
  for (const [name, id] of Object.entries({ root, unit })) {
    if (id !== undefined && typeof id !== 'string')
      throw new UsageError('cascade/bad-option', `\`${name}\` must be an id`);
  }
  const index = compileGoals(goals);
  const goal = root === undefined ? undefined : index.numberOf(root);
  const position = unit === undefined ? undefined : index.referenceOf('unit', unit);
  const isEmpty =
    (root !== undefined && goal === undefined) || (unit !== undefined && position === undefined);
  return { index, root: goal, unit: position, isEmpty, most: maxGoals, scores };
};
