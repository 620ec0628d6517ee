import { goalAt } from '@throughline/core';
import type { GoalIndex } from '@throughline/core';

/**
 * Makes a whole number from 0 up of a title: flags and codes in its bits. Pure. The function itself is the name
 * its readings are kept under, so make it once and not for each run.
 */
export type TitleReader = (title: string) => number;

/** What readers made of the titles of one goal set. Each title is read once per reader, however many rules ask. */
export interface TitleReadings {
  /** What a reader makes of the title of a goal: read when first asked for, then kept. */
  readonly of: (read: TitleReader, goal: number) => number;
  /**
   * What was read so far: by reader, a column with one number per goal, `unreadTitle` where nobody has asked.
   * Hand columns on to the next run with `unreadTitle` for goals whose title has changed, and only these are
   * read again.
   */
  readonly columns: Map<TitleReader, Int32Array>;
}

/** Stands in a column for a title that nobody has read. */
export const unreadTitle = -1;

/** Longest title that readers see, in UTF-16 units: nothing a person reads in one line is longer. */
const longestTitle = 10_000;

/** Readings of the titles of an index, none of them read yet but those of `columns`, which are filled on. */
export const titleReadings = (
  index: GoalIndex,
  columns = new Map<TitleReader, Int32Array>(),
): TitleReadings => {
  // Rules ask goal after goal with the same reader, so the last column is kept at hand.
  let lastRead: TitleReader | undefined;
  let column: Int32Array = new Int32Array(0);
  const columnOf = (read: TitleReader): Int32Array => {
    let known = columns.get(read);
    if (known === undefined) columns.set(read, (known = new Int32Array(index.size).fill(unreadTitle)));
    return known;
  };
  return {
    columns,
    of: (read, goal) => {
      if (read !== lastRead) {
        column = columnOf(read);
        lastRead = read;
      }
      const kept = column[goal]!;
      if (kept !== unreadTitle) return kept;
      return (column[goal] = read((goalAt(index, goal)?.title ?? '').slice(0, longestTitle)));
    },
  };
};
