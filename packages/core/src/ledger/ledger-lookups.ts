import type { DraftLookups } from '../change/draft.ts';
import { storedPlaces } from '../change/stored-places.ts';
import type { Stored } from '../change/stored.ts';
import { goalAt } from '../index/goal-at.ts';
import type { GoalIndex } from '../index/goal-index.ts';
import { kindOf } from '../index/kind-of.ts';
import { readCheckIn } from '../index/read-check-in.ts';
import type { Id } from '../model/ids.ts';
import { lookupsOf } from '../snapshot/base-lookups.ts';

/** How changes look things up in a goal set whose goals stay as they are while facts come. */
export const ledgerLookups = (index: GoalIndex, rowOf: (key: Id) => number | undefined): DraftLookups => {
  const { document } = index;
  const base = lookupsOf(index);
  const organization = document.organization as unknown as Stored;
  return {
    list: (kind) =>
      kind === 'organization'
        ? [organization]
        : ((document[storedPlaces[kind].list] ?? []) as readonly unknown[] as readonly Stored[]),
    find: (kind, id) => {
      if (kind === 'checkIn') {
        const row = rowOf(id);
        return row === undefined ? undefined : (readCheckIn(index, row) as unknown as Stored);
      }
      if (kind === 'organization') return organization['id'] === id ? organization : undefined;
      const { list } = storedPlaces[kind];
      const position = base.positionOf(list, id);
      return position < 0 ? undefined : (document[list]?.[position] as unknown as Stored | undefined);
    },
    findGoal: (id) => {
      const number = index.numberOf(id);
      const kind = number === undefined ? undefined : kindOf(index, number);
      const goal = number === undefined ? undefined : goalAt(index, number);
      return kind === undefined || goal === undefined
        ? undefined
        : { kind, goal: goal as typeof goal & Stored };
    },
  };
};
