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
>;

/**
 * Columns for `size` goals of which nothing is known yet, as views of one piece of memory: a collector that
 * counts memory outside its heap is woken once instead of a dozen times.
 */
export const emptyGoalColumns = (size: number): GoalColumns => {
  const memory = new ArrayBuffer(size * (2 * 8 + 6 * 4 + 5));
  let used = 0;
  // Widest first, so that every view starts at a multiple of its width.
  const numbers = (): Float64Array => new Float64Array(memory, (used += size * 8) - size * 8, size);
  const whole = (): Int32Array => new Int32Array(memory, (used += size * 4) - size * 4, size);
  const bytes = (): Uint8Array => new Uint8Array(memory, (used += size) - size, size);
  return {
    measureFirst: numbers().fill(Number.NaN),
    measureSecond: numbers().fill(Number.NaN),
    position: whole(),
    weight: whole().fill(-1),
    cycle: whole().fill(-1),
    unit: whole().fill(-1),
    startDay: whole().fill(-1),
    endDay: whole().fill(-1),
    kind: bytes(),
    state: bytes(),
    commitment: bytes(),
    driver: bytes(),
    measureKind: bytes().fill(255),
  };
};
