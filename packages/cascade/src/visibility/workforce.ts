import { documentOf } from '@throughline/core';
import type { GoalIndex, Id, PersonId } from '@throughline/core';

/** Who works where on a day, and under whom: what holds then of the assignments, once for all actors. */
export interface Workforce {
  /** Positions in `document.assignments` that hold on the day, by person. */
  readonly placesOf: (person: PersonId) => readonly number[];
  /** People whose managers name somebody, by manager. */
  readonly reportsOf: (manager: PersonId) => readonly PersonId[];
  /** True when somebody has assignments at all, whenever they hold. */
  readonly isDated: (person: PersonId) => boolean;
  /** Role of an assignment that exists. */
  readonly roleOf: (place: number) => Id | undefined;
}

const none: readonly never[] = [];

/** Reads the assignments that hold on a day. */
export const workforceOn = (index: GoalIndex, day: number): Workforce => {
  const { from, to, personRow } = index.assignments;
  const assignments = documentOf(index).assignments ?? [];
  const places = new Map<PersonId, number[]>();
  const reports = new Map<PersonId, PersonId[]>();
  const put = <Value>(map: Map<string, Value[]>, key: string, value: Value): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [value]);
    else known.push(value);
  };
  for (const [at, { person, managers }] of assignments.entries()) {
    if (from[at]! > day || day >= to[at]!) continue;
    put(places, person, at);
    for (const manager of managers ?? none) put(reports, manager, person);
  }
  return {
    placesOf: (person) => places.get(person) ?? none,
    reportsOf: (manager) => reports.get(manager) ?? none,
    isDated: (person) => personRow(person) !== undefined,
    roleOf: (place) => assignments[place]?.role,
  };
};
