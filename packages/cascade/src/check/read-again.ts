import { unreadTitle } from '../wording/title-readings.ts';
import type { TitleReader } from '../wording/title-readings.ts';
import type { ChangedGoals } from './changed-goals.ts';

/** Readings of titles with those of changed goals forgotten. Copied, because the checker before goes on reading its own. */
export const readAgain = (
  columns: ReadonlyMap<TitleReader, Int32Array>,
  { goals, fields }: ChangedGoals,
): Map<TitleReader, Int32Array> => {
  const copies = new Map<TitleReader, Int32Array>();
  for (const [read, column] of columns) {
    const copy = column.slice();
    if (fields.has('title')) for (const goal of goals) copy[goal] = unreadTitle;
    copies.set(read, copy);
  }
  return copies;
};
