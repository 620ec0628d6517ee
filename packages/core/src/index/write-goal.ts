import { measureKinds } from '../measure/measure-kinds.ts';
import type { Measure } from '../measure/measure.ts';
import { goalStates } from '../model/goal-states.ts';
import type { GoalState } from '../model/goal.ts';
import type { Id } from '../model/ids.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { dayNumberOf } from '../time/day-number.ts';
import { codeOf } from './code-of.ts';
import type { GoalColumns } from './goal-columns.ts';
import { writeRuler } from './write-ruler.ts';
import type { RulerRows } from './write-ruler.ts';

/** What goals take days and levels from, ready for looking up. */
export interface CyclesAndUnits {
  readonly positions: {
    readonly cycle: { readonly get: (id: Id) => number | undefined };
    readonly unit: { readonly get: (id: Id) => number | undefined };
  };
  /** First day of each cycle; -1 unknown. */
  readonly cycleStart: Int32Array;
  /** First day after each cycle; -1 unknown. */
  readonly cycleEnd: Int32Array;
}

/** Code of `published`, which an absent state means. */
const published = 3;

/** What every goal has. */
export const writeKind = (
  columns: GoalColumns,
  goal: number,
  kind: number,
  position: number,
  state: GoalState | undefined,
): void => {
  columns.kind[goal] = kind;
  columns.position[goal] = position;
  columns.state[goal] = codeOf(goalStates, state, published);
};

/** The cycle and, from it, the days. */
export const writeCycle = (
  columns: GoalColumns,
  goal: number,
  references: CyclesAndUnits,
  id: Id | undefined,
): void => {
  const cycle = id === undefined ? undefined : references.positions.cycle.get(id);
  if (cycle === undefined) return;
  columns.cycle[goal] = cycle;
  columns.startDay[goal] = references.cycleStart[cycle]!;
  columns.endDay[goal] = references.cycleEnd[cycle]!;
};

/** The unit. */
export const writeUnit = (
  columns: GoalColumns,
  goal: number,
  references: CyclesAndUnits,
  id: Id | undefined,
): void => {
  if (id !== undefined) columns.unit[goal] = references.positions.unit.get(id) ?? -1;
};

/**
 * Days of the goal's own, over those of the cycle; `add` is 1 when the end is the last day. A date that is
 * none leaves the day unknown: it must not look like the day of the cycle.
 */
export const writeDays = (
  columns: GoalColumns,
  goal: number,
  start: CivilDate | undefined,
  end: CivilDate | undefined,
  add: number,
): void => {
  if (start !== undefined) columns.startDay[goal] = dayNumberOf(start) ?? -1;
  if (end !== undefined) columns.endDay[goal] = (dayNumberOf(end) ?? -1 - add) + add;
};

/**
 * The kind of a measure and, when it is a simple one, its two numbers. One that folds several values into one
 * is not simple: whoever finds numbers here may take the latest value. All that others than changes say goes into
 * `rulers`.
 */
export const writeMeasure = (
  columns: GoalColumns,
  rulers: RulerRows | undefined,
  goal: number,
  measure: Measure,
): void => {
  columns.measureKind[goal] = codeOf(measureKinds, measure.kind, 255);
  if (measure.kind !== 'change' && rulers !== undefined)
    columns.measureStart[goal] = writeRuler(rulers, measure);
  if (measure.fold !== undefined && measure.fold !== 'latest') return;
  if (measure.kind === 'change') writeNumbers(columns, goal, measure.from, measure.to);
  else if (measure.kind === 'threshold') writeNumbers(columns, goal, measure.limit, measure.tolerance);
  else if (measure.kind === 'range') writeNumbers(columns, goal, measure.low, measure.high);
};

const writeNumbers = (
  columns: GoalColumns,
  goal: number,
  first: number | undefined,
  second: number | undefined,
): void => {
  columns.measureFirst[goal] = finite(first);
  columns.measureSecond[goal] = finite(second);
};

/** Adding 0 turns -0 into 0. */
const finite = (value: number | undefined): number =>
  value === undefined || !Number.isFinite(value) ? Number.NaN : value + 0;
