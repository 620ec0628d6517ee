import { civilDateOf, dayNumberOf, documentOf } from '@throughline/core';
import type { GoalIndex } from '@throughline/core';
import type { CycleFieldName } from './query-fields.ts';
import { rowsOf } from './query-rows.ts';
import type { FieldReaders, QueryRows } from './query-rows.ts';

/** Cycles, with the objectives in each that may be seen. */
export const cycleRows = (index: GoalIndex, day: number): QueryRows => {
  const { cycles = [] } = documentOf(index);
  const objectives = new Int32Array(cycles.length);
  for (let goal = 0; goal < index.size; goal++)
    if (index.kind[goal] === 0 && index.cycle[goal]! >= 0) objectives[index.cycle[goal]!]!++;
  const dayIn = (row: number, side: 'start' | 'end'): number | undefined => dayNumberOf(cycles[row]![side]);
  const readers: FieldReaders<CycleFieldName> = {
    id: (row) => cycles[row]!.id,
    name: (row) => cycles[row]!.name,
    state: (row) => cycles[row]!.state,
    phase: (row) => {
      const [start, end] = [dayIn(row, 'start'), dayIn(row, 'end')];
      if (start === undefined || end === undefined) return undefined;
      return start > day ? 'upcoming' : end <= day ? 'over' : 'running';
    },
    start: (row) => cycles[row]!.start,
    last: (row) => {
      const end = dayIn(row, 'end');
      return end === undefined ? undefined : civilDateOf(end - 1);
    },
    objectives: (row) => objectives[row],
  };
  return rowsOf(cycles.length, (row) => cycles[row]!.id, readers);
};
