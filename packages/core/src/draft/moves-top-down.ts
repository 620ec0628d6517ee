import type { Change } from '../change/change.ts';
import type { Id } from '../model/ids.ts';
import { needsFirst } from './needs-first.ts';

/**
 * Changes in which whatever moves finds all above it where it will be: so nothing leads back to itself in between that
 * does not do so in the end, as when two goals change places. `movedBy` tells what a change moves, `above` what that
 * leads to afterwards. Other changes keep their places.
 */
export const movesTopDown = (
  changes: readonly Change[],
  movedBy: (change: Change) => Id | undefined,
  above: (id: Id) => readonly Id[],
): readonly Change[] => {
  const moving = changes.filter((change) => movedBy(change) !== undefined);
  const byId = new Map(moving.map((change) => [movedBy(change) ?? '', change]));
  // One thing alone finds the rest where it is; an id that stands for two things says nothing about either.
  if (moving.length < 2 || byId.size < moving.length) return changes;
  const ordered = needsFirst(byId.keys(), above).flatMap((id) => byId.get(id) ?? []);
  let next = 0;
  return changes.map((change) => (movedBy(change) === undefined ? change : ordered[next++]!));
};
