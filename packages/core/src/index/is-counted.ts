import type { CheckInColumns } from './check-in-columns.ts';
import { isOnRecord } from './is-on-record.ts';
import { isRetracted } from './is-retracted.ts';

/** Code of the variant that takes another check-in back. */
const retraction = 5;

/** Is the row a fact, on record at `knownAt` (milliseconds) and not taken back then? */
export const isCounted = (checkIns: CheckInColumns, row: number, knownAt: number): boolean =>
  checkIns.variant[row] !== retraction &&
  isOnRecord(checkIns, row, knownAt) &&
  !isRetracted(checkIns, row, knownAt);
