import type { CheckInColumns } from './check-in-columns.ts';

/**
 * Was the row on record at `knownAt`, and not yet replaced by another row with its key? Milliseconds; rows
 * whose `at` is no instant never were.
 */
export const isOnRecord = ({ at, heldUntil }: CheckInColumns, row: number, knownAt: number): boolean =>
  at[row]! <= knownAt && (heldUntil.size === 0 || !((heldUntil.get(row) ?? Number.NaN) <= knownAt));
