import { canonicalJson } from '../encode/canonical-json.ts';
import { hasPlace } from '../index/append-check-ins.ts';
import type { GoalIndex } from '../index/goal-index.ts';
import { readCheckIn } from '../index/read-check-in.ts';
import { conflictOrder, contentOrder } from '../index/settle-keys.ts';
import type { Id } from '../model/ids.ts';
import type { GoalRows } from './goal-rows.ts';
import { openKeyTable } from './key-table.ts';
import type { LedgerColumns } from './ledger-columns.ts';

/** Which rows have a key, and which of them counts. */
export interface KeyGroups {
  readonly rowOf: (key: Id) => number | undefined;
  /** All rows with the key of a row, those that repeat another left out. */
  readonly rowsLike: (row: number) => readonly number[];
  /** Puts a new row to those with its key and settles anew which one counts; says whether there were any. */
  readonly add: (row: number) => boolean;
  /** Takes a row from those with its key. */
  readonly remove: (row: number) => void;
}

/**
 * Keys of a ledger. A key that is new costs an entry in a table. Rows that contradict each other are ranked
 * whenever one of them comes or goes, as they are when goals are compiled: by instant, then by canonical encoding.
 */
export const keyGroupsOf = (
  plain: GoalIndex,
  columns: LedgerColumns,
  rows: GoalRows,
  base: (key: Id) => number | undefined,
): KeyGroups => {
  const keys = openKeyTable(columns.key);
  const rowOf = (key: Id): number | undefined => {
    const known = keys.rowOf(key);
    const row = known < 0 ? base(key) : known;
    return row === undefined || row < 0 ? undefined : row;
  };
  const losersOf = (winner: number): number[] =>
    columns.conflicts.flatMap(([lost, won]) => (won === winner ? [lost] : []));
  const rowsLike = (row: number): readonly number[] => {
    const winner = rowOf(columns.key[row]!);
    return winner === undefined ? [] : [...losersOf(winner), winner];
  };

  /** Forgets how a group was settled; gives the retractions that name its key. */
  const unsettle = (group: readonly number[], winner: number): number[] | undefined => {
    if (hasPlace(columns, winner)) rows.remove(winner);
    for (const row of group) {
      columns.heldUntil.delete(row);
      const others = columns.overruled.get(columns.goal[row]!)?.filter((each) => each !== row);
      if (others === undefined) continue;
      if (others.length === 0) columns.overruled.delete(columns.goal[row]!);
      else columns.overruled.set(columns.goal[row]!, others);
    }
    columns.conflicts = columns.conflicts.filter(([, won]) => won !== winner);
    const retractions = columns.retractionsOf.get(winner);
    columns.retractionsOf.delete(winner);
    return retractions;
  };

  const settle = (group: readonly number[], retractions: number[] | undefined): void => {
    const ranked = group
      .map((row) => [canonicalJson(readCheckIn(plain, row)), row] as const)
      .sort(contentOrder(columns.at))
      .map(([, row]) => row);
    const winner = ranked.at(-1);
    if (winner === undefined) return;
    keys.set(columns.key[winner]!, winner);
    if (hasPlace(columns, winner)) rows.add(winner);
    if (retractions !== undefined) {
      columns.retractionsOf.set(winner, retractions);
      for (const row of retractions) columns.retracts[row] = winner;
    }
    const conflicts = ranked.slice(0, -1).map((loser) => [loser, winner] as const);
    if (conflicts.length > 0) columns.conflicts = [...columns.conflicts, ...conflicts].sort(conflictOrder);
    for (let rank = 0; rank + 1 < ranked.length; rank++) {
      const loser = ranked[rank]!;
      columns.heldUntil.set(loser, columns.at[ranked[rank + 1]!]!);
      if (!hasPlace(columns, loser)) continue;
      const goal = columns.goal[loser]!;
      columns.overruled.set(goal, [...(columns.overruled.get(goal) ?? []), loser]);
    }
  };

  return {
    rowOf,
    rowsLike,
    add: (row) => {
      const before = rowOf(columns.key[row]!);
      if (before === undefined) {
        keys.set(columns.key[row]!, row);
        rows.add(row);
        return false;
      }
      const group = [...losersOf(before), before];
      settle([...group, row], unsettle(group, before));
      return true;
    },
    remove: (row) => {
      const key = columns.key[row]!;
      const winner = rowOf(key) ?? row;
      const group = [...losersOf(winner), winner];
      const retractions = unsettle(group, winner);
      const left = group.filter((each) => each !== row);
      if (left.length > 0) settle(left, retractions);
      else {
        keys.remove(key);
        if (retractions !== undefined) columns.retractionsOf.set(row, retractions);
      }
    },
  };
};
