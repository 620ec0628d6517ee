import { hashOf } from '../index/id-table.ts';
import type { Id } from '../model/ids.ts';

/** Positions by id, for ids that come by the hundred. */
export interface IdPositions {
  readonly get: (id: Id) => number | undefined;
  /** Notes an id that is not there yet. */
  readonly add: (id: Id, position: number) => void;
  /** Ids in the order in which they came, each with its position. */
  readonly entries: () => Iterable<readonly [Id, number]>;
}

/** No entry lies farther from its first slot; ids made to clash go into a `Map`, whose hash is seeded. As in `IdTable`. */
const longestRun = 1024;

/**
 * An empty table. A slot holds the hash beside the number of the id, so that a look-up of an id that is not there
 * mostly reads one place in memory, and growing compares no ids.
 */
export const startIdPositions = (): IdPositions => {
  const ids: Id[] = [];
  const positions: number[] = [];
  let instead: Map<Id, number> | undefined;
  let slots = new Int32Array(2 * 1024);

  /** The slot of an id, or the free one where it belongs; -1 when the run is too long. */
  const slotOf = (hash: number, id: Id | undefined): number => {
    const mask = slots.length / 2 - 1;
    let slot = hash & mask;
    for (let run = 0; run < longestRun; run++, slot = (slot + 1) & mask) {
      const known = slots[2 * slot]!;
      if (known === 0 || (slots[2 * slot + 1] === hash && ids[known - 1] === id)) return slot;
    }
    return -1;
  };
  const put = (slot: number, hash: number, number: number): void => {
    slots[2 * slot] = number;
    slots[2 * slot + 1] = hash;
  };
  const isClashing = (): boolean => instead !== undefined;
  const clash = (): void => void (instead = new Map(ids.map((id, at) => [id, positions[at]!])));
  /** Doubles the room, unless ids clash. */
  const grow = (): void => {
    const before = slots;
    slots = new Int32Array(2 * before.length);
    for (let at = 0; at < before.length; at += 2) {
      if (before[at] === 0) continue;
      const slot = slotOf(before[at + 1]!, undefined);
      if (slot < 0) {
        clash();
        return;
      }
      put(slot, before[at + 1]!, before[at]!);
    }
  };

  return {
    get: (id) => {
      if (instead !== undefined) return instead.get(id);
      const slot = slotOf(hashOf(id), id);
      return slot < 0 || slots[2 * slot] === 0 ? undefined : positions[slots[2 * slot]! - 1];
    },
    add: (id, position) => {
      positions.push(position);
      const number = ids.push(id);
      if (instead !== undefined) {
        instead.set(id, position);
        return;
      }
      if (3 * number > slots.length) grow();
      const hash = hashOf(id);
      // Growing may have met ids that clash.
      const slot = slotOf(hash, undefined);
      if (slot < 0 || isClashing()) clash();
      else put(slot, hash, number);
    },
    entries: () => ids.map((id, at) => [id, positions[at]!] as const),
  };
};
