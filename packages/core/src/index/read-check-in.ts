import type { CheckIn } from '../model/check-in.ts';
import type { GoalId } from '../model/ids.ts';
import { civilDateOf } from '../time/civil-date-of.ts';
import type { CheckInColumns } from './check-in-columns.ts';
import type { GoalIndex } from './goal-index.ts';
import { instantOf } from './instant-of.ts';
import { viewOf } from './index-view.ts';

/**
 * The check-in of a row, deep-equal to the one that was compiled; `undefined` when there is no such row. Makes
 * an object: to go through many facts, read the columns.
 *
 * @example
 * ```ts
 * import { compileGoals, readCheckIn } from '@throughline/core';
 *
 * const index = compileGoals({
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   keyResults: [{ id: 'arr', objective: 'grow', title: 'ARR', measure: { kind: 'change', from: 8, to: 10 } }],
 *   checkIns: [{ key: 'crm-1', goal: 'arr', on: '2026-05-15', at: '2026-05-15T21:00:00Z', value: 9 }],
 * });
 * readCheckIn(index, 0)?.on; // => '2026-05-15'
 * readCheckIn(index, 1); // => undefined
 * ```
 */
export const readCheckIn = (index: GoalIndex, row: number): CheckIn | undefined => {
  const view = viewOf(index);
  if (typeof (row as unknown) !== 'number') return undefined;
  if (view !== undefined) return view.checkInAt(row);
  return checkInOf(index.checkIns, index.ids, row);
};

/** The check-in of a row of columns; ids of goals by number. */
export const checkInOf = (
  columns: CheckInColumns,
  ids: readonly GoalId[],
  row: number,
): CheckIn | undefined => {
  const { kept, key, goal, day, at, confidence, by, source, note, form, texts } = columns;
  if (!(row >= 0 && row < columns.size)) return undefined;
  const asItCame = kept.get(row);
  if (asItCame !== undefined) return asItCame;
  const text = (column: Int32Array): string | undefined => texts[column[row]!];
  const checkIn: Record<string, unknown> = {
    key: key[row],
    goal: ids[goal[row]!],
    on: civilDateOf(day[row]!),
    at: instantOf(at[row]!, form[row]! & 3),
  };
  const optional = { by: text(by), source: text(source), note: text(note) };
  if (optional.by !== undefined) checkIn['by'] = optional.by;
  if (optional.source !== undefined) checkIn['source'] = optional.source;
  if (!Number.isNaN(confidence[row])) checkIn['confidence'] = confidence[row];
  if (optional.note !== undefined) checkIn['note'] = optional.note;
  return Object.assign(checkIn, variantOf(columns, row)) as unknown as CheckIn;
};

/** The fields in which the variants differ. */
const variantOf = (
  { variant, value, second, reference, form, texts }: CheckInColumns,
  row: number,
): object => {
  const named = texts[reference[row]!];
  switch (variant[row]) {
    case 0:
      return { value: value[row] };
    case 1:
      return { delta: value[row] };
    case 2:
      if (named === undefined) return { done: value[row] === 1 };
      return { done: value[row] === 1, [(form[row]! & 4) === 0 ? 'milestone' : 'question']: named };
    case 3:
      return { numerator: value[row], denominator: second[row] };
    case 4:
      return { level: named };
    default:
      return { retracts: named };
  }
};
