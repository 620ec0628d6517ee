import { columnMemory } from './column-memory.ts';
import type { ColumnMemory } from './column-memory.ts';
import type { GoalIndex } from './goal-index.ts';

/** The columns of an index with one plain value per goal. */
export type GoalColumns = Pick<
  GoalIndex,
  | 'kind'
  | 'position'
  | 'state'
  | 'commitment'
  | 'driver'
  | 'weight'
  | 'cycle'
  | 'unit'
  | 'startDay'
  | 'endDay'
  | 'measureKind'
  | 'measureFirst'
  | 'measureSecond'
  | 'measureStart'
>;

/** What the columns of a goal take. */
export const bytesPerGoal: number = 2 * 8 + 7 * 4 + 5;

/** Columns for `size` goals of which nothing is known yet; the memory may have been written to. */
export const emptyGoalColumns = (
  size: number,
  memory: ColumnMemory = columnMemory(size * bytesPerGoal),
): GoalColumns => ({
  measureFirst: memory.numbers(size).fill(Number.NaN),
  measureSecond: memory.numbers(size).fill(Number.NaN),
  position: memory.whole(size),
  weight: memory.whole(size).fill(-1),
  cycle: memory.whole(size).fill(-1),
  unit: memory.whole(size).fill(-1),
  startDay: memory.whole(size).fill(-1),
  endDay: memory.whole(size).fill(-1),
  measureStart: memory.whole(size).fill(-1),
  kind: memory.bytes(size),
  state: memory.bytes(size),
  commitment: memory.bytes(size).fill(0),
  driver: memory.bytes(size).fill(0),
  measureKind: memory.bytes(size).fill(255),
});
