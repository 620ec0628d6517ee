import { type CivilDate, factsOf, type GoalId, type GoalIndex, readCheckIn } from '@throughline/core';

/** Words somebody wrote, and where they stand. */
export interface QuotedNote {
  /** The goal they are about. */
  readonly goal: GoalId;
  /** The record they stand in: key of the check-in, id of the retrospective or conversation. */
  readonly record: string;
  /** The field of the record. */
  readonly what: string;
  /** Day of the record. */
  readonly on: CivilDate;
  /** The words. */
  readonly passage: string;
}

/** Notes on check-ins of some goals after one day and up to another, newest first; of one day in the order of the goals. */
export const notesOnCheckIns = (
  index: GoalIndex,
  goals: readonly number[],
  since: number,
  day: number,
): readonly QuotedNote[] => {
  const found: QuotedNote[] = [];
  for (const goal of goals) {
    const rows = factsOf(index, goal, day);
    for (let at = rows.length - 1; at >= 0; at--) {
      if (index.checkIns.day[rows[at]!]! <= since) break;
      const { key = '', on = '', note } = readCheckIn(index, rows[at]!) ?? {};
      if (note === undefined || note.trim() === '') continue;
      found.push({ goal: index.ids[goal]!, record: key, what: 'note', on, passage: note });
    }
  }
  return found.sort((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0));
};
