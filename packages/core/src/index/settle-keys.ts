import type { CheckIn } from '../model/check-in.ts';
import { canonicalJson } from '../encode/canonical-json.ts';
import type { Id } from '../model/ids.ts';
import type { CheckInColumns } from './check-in-columns.ts';
import type { CheckInRows } from './check-in-rows.ts';

/** What is known about rows once their keys were compared. */
export interface SettledKeys extends Pick<CheckInColumns, 'conflicts' | 'heldUntil' | 'retractionsOf'> {
  /** The row that counts for each key. */
  readonly winners: ReadonlyMap<Id, number>;
  /** 1 for a row that repeats another one. */
  readonly isRepeat: Uint8Array;
  /** Rows that lost a conflict. */
  readonly losers: readonly number[];
}

/**
 * Finds for each key the row that counts: of rows with the same content the first, of rows with differing
 * content the one recorded last (`at`), and among those the one with the greatest canonical encoding. The
 * content that counts does not depend on the order of the rows. Fills `rows.retracts`.
 */
export const settleKeys = (rows: CheckInRows, checkIns: readonly CheckIn[]): SettledKeys => {
  const winners = new Map<Id, number>();
  const shared = new Map<Id, number[]>();
  for (let row = 0; row < rows.size; row++) {
    const key = rows.key[row]!;
    const first = winners.get(key);
    if (first === undefined) {
      winners.set(key, row);
      continue;
    }
    const others = shared.get(key);
    if (others === undefined) shared.set(key, [first, row]);
    else others.push(row);
  }
  const isRepeat = new Uint8Array(rows.size);
  const conflicts: (readonly [number, number])[] = [];
  const heldUntil = new Map<number, number>();
  const losers: number[] = [];
  for (const [key, sharing] of shared) {
    const ranked = rankContents(rows, sharing, checkIns, isRepeat);
    const winner = ranked.at(-1) ?? -1;
    winners.set(key, winner);
    for (let rank = 0; rank + 1 < ranked.length; rank++) {
      const loser = ranked[rank]!;
      conflicts.push([loser, winner]);
      losers.push(loser);
      heldUntil.set(loser, rows.at[ranked[rank + 1]!]!);
    }
  }
  return { winners, isRepeat, conflicts, heldUntil, losers, retractionsOf: linkRetractions(rows, winners, isRepeat) };
};

/** One row for each content under a key, the one that counts last. Marks the repeats. */
const rankContents = (
  rows: CheckInRows,
  sharing: readonly number[],
  checkIns: readonly CheckIn[],
  isRepeat: Uint8Array,
): number[] => {
  const contents = new Map<string, number>();
  for (const row of sharing) {
    const content = canonicalJson(checkIns[row]);
    if (contents.has(content)) isRepeat[row] = 1;
    else contents.set(content, row);
  }
  const instant = (row: number): number => (Number.isNaN(rows.at[row]!) ? -Number.MAX_VALUE : rows.at[row]!);
  return [...contents]
    .sort(([a, rowA], [b, rowB]) => instant(rowA) - instant(rowB) || (a < b ? -1 : 1))
    .map(([, row]) => row);
};

/** Retractions by the row that counts for the key they name. */
const linkRetractions = (
  rows: CheckInRows,
  winners: ReadonlyMap<Id, number>,
  isRepeat: Uint8Array,
): ReadonlyMap<number, readonly number[]> => {
  const retractionsOf = new Map<number, number[]>();
  for (let row = 0; row < rows.size; row++) {
    if (rows.variant[row] !== 5) continue;
    const target = winners.get(rows.texts[rows.reference[row]!]!);
    if (target === undefined) continue;
    rows.retracts[row] = target;
    if (isRepeat[row] === 1) continue;
    const others = retractionsOf.get(target);
    if (others === undefined) retractionsOf.set(target, [row]);
    else others.push(row);
  }
  return retractionsOf;
};
