import type { CheckInColumns } from '../index/check-in-columns.ts';
import type { Id } from '../model/ids.ts';
import type { KeyGroups } from './key-groups.ts';
import type { LedgerColumns } from './ledger-columns.ts';

const retraction = 5;

/** Which retraction takes back which row. */
export interface RetractionLinks {
  /** Links a new row to what it takes back, and to retractions that were waiting for its key. */
  readonly link: (row: number) => void;
  /** Takes the links of the last row away. */
  readonly unlink: (row: number) => void;
  /** Puts the goals of everything a row takes back, directly or not, at whatever instant one asks, on a list. */
  readonly behind: (row: number, goals: number[]) => void;
}

/** Links of a ledger; `rowOf` gives the row that counts for a key, `rowsLike` all rows with the key of a row. */
export const retractionLinks = (
  columns: LedgerColumns,
  before: CheckInColumns,
  { rowOf, rowsLike }: Pick<KeyGroups, 'rowOf' | 'rowsLike'>,
): RetractionLinks => {
  const waiting = waitingByKey(before);
  const keyNamed = (row: number): Id => columns.texts[columns.reference[row]!]!;
  return {
    link: (row) => {
      const named = waiting.size === 0 ? undefined : waiting.get(columns.key[row]!);
      if (named !== undefined && !columns.retractionsOf.has(row) && columns.retracts[named[0]!] === -1) {
        columns.retractionsOf.set(row, [...named]);
        for (const each of named) columns.retracts[each] = row;
      }
      if (columns.variant[row] !== retraction) return;
      const target = rowOf(keyNamed(row));
      if (target === undefined) return;
      columns.retracts[row] = target;
      const others = columns.retractionsOf.get(target);
      if (others === undefined) columns.retractionsOf.set(target, [row]);
      else others.push(row);
    },
    unlink: (row) => {
      const named = columns.retractionsOf.get(row);
      if (named !== undefined) {
        columns.retractionsOf.delete(row);
        for (const each of named) columns.retracts[each] = -1;
      }
      if (columns.variant[row] !== retraction || columns.retracts[row]! < 0) return;
      const target = columns.retracts[row]!;
      const left = columns.retractionsOf.get(target)?.filter((each) => each !== row) ?? [];
      if (left.length > 0) columns.retractionsOf.set(target, left);
      else columns.retractionsOf.delete(target);
    },
    behind: (row, goals) => {
      // Retractions may name each other in a circle, and each row is looked at once.
      const seen = new Set([row]);
      for (const at of seen) {
        const target = columns.variant[at] === retraction ? columns.retracts[at]! : -1;
        if (target < 0) continue;
        // A key may stand for several goals: which of its rows counts depends on when one asks, and all are taken back.
        for (const each of rowsLike(target)) {
          if (seen.has(each)) continue;
          seen.add(each);
          if (columns.goal[each]! >= 0) goals.push(columns.goal[each]!);
        }
      }
    },
  };
};

/** Retractions that name a key which no check-in has. */
const waitingByKey = ({
  size,
  variant,
  retracts,
  reference,
  texts,
  repeats,
}: CheckInColumns): ReadonlyMap<Id, readonly number[]> => {
  const waiting = new Map<Id, number[]>();
  const isRepeat = new Set(repeats);
  for (let row = 0; row < size; row++) {
    if (variant[row] !== retraction || retracts[row]! >= 0 || isRepeat.has(row)) continue;
    const key = texts[reference[row]!]!;
    const others = waiting.get(key);
    if (others === undefined) waiting.set(key, [row]);
    else others.push(row);
  }
  return waiting;
};
