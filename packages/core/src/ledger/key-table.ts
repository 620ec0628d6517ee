import { hashOf } from '../index/id-table.ts';
import type { Id } from '../model/ids.ts';

/** Rows by key, where keys come and go. */
export interface KeyTable {
  /** The row of a key; -1 when it has none. */
  readonly rowOf: (key: Id) => number;
  /** Gives a key a row, which must have that key. */
  readonly set: (key: Id, row: number) => void;
  /** Forgets a key that has a row. */
  readonly remove: (key: Id) => void;
}

/** Slots at first; always a power of two. */
const firstSlots = 1024;

/** No entry lies farther from its first slot. The hash has no secret: keys made to clash go into a `Map`. */
const longestRun = 1024;

/** What stands in a slot in place of row plus 1: nothing yet, or a key that is gone. */
const free = 0;
const gone = -1;

/**
 * A hash table that grows: open addressing, at most two thirds full. A slot is a hash beside the row plus 1, so that
 * a look-up for a key that is new reads no other key. Texts are those of `keys`, by row.
 */
export const openKeyTable = (keys: readonly Id[]): KeyTable => {
  let slots = new Int32Array(2 * firstSlots);
  let mask = firstSlots - 1;
  let taken = 0;
  let live = 0;
  const beyond = new Map<Id, number>();
  // The last key that was looked for, and where it is or would go: whoever records a key has just asked for it.
  let sought: Id | undefined;
  let hash = 0;
  let place = -1;

  const seek = (key: Id): number => {
    sought = key;
    hash = hashOf(key);
    place = -1;
    for (let run = 0, slot = hash & mask; run < longestRun; run++, slot = (slot + 1) & mask) {
      const entry = slots[2 * slot + 1]!;
      if (entry > 0) {
        if (slots[2 * slot] !== hash || keys[entry - 1] !== key) continue;
        place = slot;
        return entry - 1;
      }
      if (place < 0) place = slot;
      if (entry === free) break;
    }
    return (beyond.size > 0 ? beyond.get(key) : undefined) ?? -1;
  };

  /** Moves all that is live to a table with room for twice as much. */
  const grow = (): void => {
    const before = slots;
    let size = firstSlots;
    while (size < 3 * live) size *= 2;
    slots = new Int32Array(2 * size);
    mask = size - 1;
    sought = undefined;
    for (let from = 0; from < before.length; from += 2) {
      const entry = before[from + 1]!;
      if (entry <= 0) continue;
      let slot = before[from]! & mask;
      let run = 0;
      for (; run < longestRun && slots[2 * slot + 1] !== free; run++) slot = (slot + 1) & mask;
      if (run < longestRun) {
        slots[2 * slot] = before[from]!;
        slots[2 * slot + 1] = entry;
      } else {
        // Keys made to clash: here they stand in another order than they came in, which may put one too far back.
        beyond.set(keys[entry - 1]!, entry - 1);
        live -= 1;
      }
    }
    taken = live;
  };

  return {
    rowOf: seek,
    set: (key, row) => {
      if (sought !== key) seek(key);
      if (place < 0 || beyond.has(key)) {
        beyond.set(key, row);
        return;
      }
      const before = slots[2 * place + 1]!;
      slots[2 * place] = hash;
      slots[2 * place + 1] = row + 1;
      if (before > 0) return;
      live += 1;
      if (before === free) taken += 1;
      if (3 * taken > 2 * mask) grow();
    },
    remove: (key) => {
      if (beyond.delete(key) || seek(key) < 0) return;
      slots[2 * place + 1] = gone;
      live -= 1;
      sought = undefined;
    },
  };
};
