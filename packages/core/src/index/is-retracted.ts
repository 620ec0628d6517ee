import type { CheckInColumns } from './check-in-columns.ts';
import { isOnRecord } from './is-on-record.ts';

/**
 * Had the fact of a row been taken back at `knownAt`? Only the instant of a retraction decides, not its `on`:
 * what was wrong was wrong on every day. A retraction can itself be taken back, but only by a later one, so
 * retractions that name each other end in an answer. The retractions of a row form a tree; it is walked
 * without recursion, leaves first.
 */
export const isRetracted = (checkIns: CheckInColumns, row: number, knownAt: number): boolean => {
  const { retractionsOf, heldUntil } = checkIns;
  if (retractionsOf.size === 0) return false;
  const named = (of: number): readonly number[] | undefined =>
    retractionsOf.get(heldUntil.has(of) ? (checkIns.rowOf(checkIns.key[of]!) ?? of) : of);
  if (named(row) === undefined) return false;
  const tree = [row];
  const above = [0];
  for (let at = 0; at < tree.length; at++) {
    const target = tree[at]!;
    for (const retraction of named(target) ?? []) {
      if (!isOnRecord(checkIns, retraction, knownAt)) continue;
      if (at > 0 && !isLater(checkIns, retraction, target)) continue;
      tree.push(retraction);
      above.push(at);
    }
  }
  const takenBack = new Uint8Array(tree.length);
  for (let at = tree.length - 1; at > 0; at--) if (takenBack[at] === 0) takenBack[above[at]!] = 1;
  return takenBack[0] === 1;
};

const isLater = ({ at, key }: CheckInColumns, a: number, b: number): boolean =>
  at[a]! > at[b]! || (at[a] === at[b] && key[a]! > key[b]!);
