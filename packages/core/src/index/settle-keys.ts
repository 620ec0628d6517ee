import type { CheckIn } from '../model/check-in.ts';
import { canonicalJson } from '../encode/canonical-json.ts';
import type { Id } from '../model/ids.ts';
import type { CheckInColumns } from './check-in-columns.ts';
import type { CheckInRows } from './check-in-rows.ts';
import { buildIdTable, findId } from './id-table.ts';
import { type LookUp, lookUpIn } from './look-up-all.ts';

/** What is known about rows once their keys were compared. */
export interface SettledKeys
  extends Pick<CheckInColumns, 'rowOf' | 'conflicts' | 'heldUntil' | 'retractionsOf'> {
  /** Rows that repeat another one, ascending. */
  readonly repeats: readonly number[];
}

/**
 * Finds for each key the row that counts: of rows with the same content the first, of rows with differing
 * content the one recorded last (`at`), and among those the one with the greatest canonical encoding. The
 * content that counts does not depend on the order of the rows. Fills `rows.retracts`.
 */
export const settleKeys = (rows: CheckInRows, checkIns: readonly CheckIn[]): SettledKeys => {
  const { table, again } = buildIdTable(rows.key);
  const winners = new Map<number, number>(); // by first row with the key, where it is another row
  const rowOf: LookUp = (key) => {
    const first = findId(table, key);
    return first < 0 ? undefined : (winners.get(first) ?? first);
  };
  if (again.length === 0) lookUpIn(table, rowOf);
  const shared = new Map<number, number[]>(); // by first row with the key
  for (const row of again) {
    const first = findId(table, rows.key[row]!);
    const others = shared.get(first);
    if (others === undefined) shared.set(first, [first, row]);
    else others.push(row);
  }
  const repeats: number[] = [];
  const conflicts: (readonly [number, number])[] = [];
  const heldUntil = new Map<number, number>();
  for (const [first, sharing] of shared) {
    const ranked = rankContents(rows, sharing, checkIns, repeats);
    const winner = ranked.at(-1) ?? first;
    if (winner !== first) winners.set(first, winner);
    for (let rank = 0; rank + 1 < ranked.length; rank++) {
      const loser = ranked[rank]!;
      conflicts.push([loser, winner]);
      heldUntil.set(loser, rows.at[ranked[rank + 1]!]!);
    }
  }
  repeats.sort((a, b) => a - b);
  conflicts.sort(conflictOrder);
  return { rowOf, conflicts, heldUntil, repeats, retractionsOf: linkRetractions(rows, rowOf, repeats) };
};

/** One row for each content under a key, the one that counts last. Lists the repeats. */
const rankContents = (
  rows: CheckInRows,
  sharing: readonly number[],
  checkIns: readonly CheckIn[],
  repeats: number[],
): number[] => {
  const contents = new Map<string, number>();
  for (const row of sharing) {
    const content = canonicalJson(checkIns[row]);
    if (contents.has(content)) repeats.push(row);
    else contents.set(content, row);
  }
  return [...contents].sort(contentOrder(rows.at)).map(([, row]) => row);
};

/**
 * Compares contradictions: those of one key together, keys by the row that won. A repeat never wins, so facts
 * that were sent again leave the order as it is.
 */
export const conflictOrder = (
  [, a]: readonly [lost: number, won: number],
  [, b]: readonly [lost: number, won: number],
): number => a - b;

/** Compares contents under one key, the one that counts last: by instant, then by canonical encoding. */
export const contentOrder =
  (at: Float64Array) =>
  ([textA, a]: readonly [string, number], [textB, b]: readonly [string, number]): number =>
    instantIn(at, a) - instantIn(at, b) || (textA < textB ? -1 : 1);

const instantIn = (at: Float64Array, row: number): number =>
  Number.isNaN(at[row]!) ? -Number.MAX_VALUE : at[row]!;

/** Retractions by the row that counts for the key they name. */
const linkRetractions = (
  rows: CheckInRows,
  rowOf: (key: Id) => number | undefined,
  repeats: readonly number[],
): ReadonlyMap<number, readonly number[]> => {
  const retractionsOf = new Map<number, number[]>();
  const isRepeat = new Set(repeats);
  for (let row = 0; row < rows.size; row++) {
    if (rows.variant[row] !== 5) continue;
    const target = rowOf(rows.texts[rows.reference[row]!]!);
    if (target === undefined) continue;
    rows.retracts[row] = target;
    if (isRepeat.has(row)) continue;
    const others = retractionsOf.get(target);
    if (others === undefined) retractionsOf.set(target, [row]);
    else others.push(row);
  }
  return retractionsOf;
};
