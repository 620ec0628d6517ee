import type { ChangeEntry } from '../change/change-entry.ts';
import type { GoalId } from '../model/ids.ts';
import type { JsonValue } from '../model/json-value.ts';

/** Fields of a goal as they were; `null` for those that were not there. */
export interface FieldsBefore {
  readonly [field: string]: JsonValue;
}

/** What an entry changed on a goal, as it was before, read from the way back. `undefined` when it changed nothing of the goal itself. */
export const fieldsBefore = (entry: ChangeEntry, goal: GoalId): FieldsBefore | undefined => {
  const before = new Map<string, JsonValue>();
  for (const back of entry.inverse) {
    if (back.kind !== 'restore' || back.id !== goal || !goalKinds.has(back.entity)) continue;
    for (const [field, value] of Object.entries({ ...back.value, ...back.set })) before.set(field, value);
    for (const field of back.unset ?? []) before.set(field, null);
  }
  return before.size === 0 ? undefined : Object.fromEntries([...before].sort(([a], [b]) => (a < b ? -1 : 1)));
};

const goalKinds: ReadonlySet<string> = new Set(['objective', 'keyResult', 'kra', 'kpi', 'initiative']);
