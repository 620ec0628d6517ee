import type { GoalIndex, GoalSet } from '@throughline/core';
import { goalArrays } from '../goal/path-of.ts';

/** What differs between two indices in which every goal has the same number. */
export interface ChangedGoals {
  /** Numbers of goals that were written to. */
  readonly goals: readonly number[];
  /**
   * Names of the fields that differ, over all of them; `checkIns` when a check-in came in, `standing` when what tells
   * whether a goal is open and when.
   */
  readonly fields: ReadonlySet<string>;
}

/** What an index makes state, unit, cycle and days of a goal from, its own and those that are handed down to it. */
const standingFields = ['state', 'cycle', 'objective', 'kra', 'start', 'deadline', 'from', 'to'] as const;

const isGoals: ReadonlySet<string> = /* @__PURE__ */ new Set(goalArrays);

/**
 * Finds what differs between an index and the one before it by comparing objects, which changes share where they
 * write nothing. `undefined` when goals have other numbers or something that is no goal differs: then any finding can.
 */
export const changedGoals = (before: GoalIndex, after: GoalIndex): ChangedGoals | undefined => {
  if (before.ids !== after.ids) return undefined;
  const [old, now] = [before.document, after.document];
  for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const field = name as keyof GoalSet;
    if (!isGoals.has(name) && name !== 'revision' && old[field] !== now[field]) return undefined;
  }
  const goals: number[] = [];
  const fields = new Set<string>();
  let first = 0;
  for (const name of goalArrays) {
    const olds: readonly object[] = old[name] ?? [];
    const nows: readonly object[] = now[name] ?? [];
    if (olds !== nows)
      for (const [at, entity] of nows.entries()) {
        if (olds[at] === entity) continue;
        goals.push(after.documentOrder[first + at] ?? 0);
        addDifferences(olds[at] ?? {}, entity, fields);
      }
    first += nows.length;
  }
  if (before.checkIns !== after.checkIns) fields.add('checkIns');
  if (standingFields.some((field) => fields.has(field))) fields.add('standing');
  return { goals, fields };
};

const addDifferences = (old: object, now: object, into: Set<string>): void => {
  const [before, after] = [old, now] as [
    Readonly<Record<string, unknown>>,
    Readonly<Record<string, unknown>>,
  ];
  for (const name of [...Object.keys(old), ...Object.keys(now)])
    if (name !== 'revision' && before[name] !== after[name]) into.add(name);
};
