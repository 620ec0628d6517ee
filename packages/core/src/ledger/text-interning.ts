import type { CheckInColumns } from '../index/check-in-columns.ts';
import { textsOf } from '../index/read-check-ins.ts';
import type { LedgerColumns } from './ledger-columns.ts';

/** Positions of texts of new rows. The table of those that are there is made when the first one comes. */
export const textInterning = (columns: LedgerColumns, before: CheckInColumns): ((text: string) => number) => {
  let intern: ((text: string) => number) | undefined;
  return (text) => (intern ??= textsOf(columns, before))(text);
};
