import type { Measure } from '../measure/measure.ts';
import { measureKinds } from '../measure/measure-kinds.ts';
import { codeOf } from './code-of.ts';
import type { GoalTable } from './goal-table.ts';

/** Writes the kind of a measure and, when it is a simple one, its two numbers. */
export const readMeasure = (table: GoalTable, place: number, measure: Measure): void => {
  table.measureKind[place] = codeOf(measureKinds, measure.kind, 255);
  if (measure.kind === 'change') write(table, place, measure.from, measure.to);
  else if (measure.kind === 'threshold') write(table, place, measure.limit, measure.tolerance);
  else if (measure.kind === 'range') write(table, place, measure.low, measure.high);
};

const write = (table: GoalTable, place: number, first: number | undefined, second: number | undefined): void => {
  table.measureFirst[place] = finite(first);
  table.measureSecond[place] = finite(second);
};

/** Adding 0 turns -0 into 0. */
const finite = (value: number | undefined): number =>
  value === undefined || !Number.isFinite(value) ? Number.NaN : value + 0;
