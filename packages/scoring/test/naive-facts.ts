import type { CheckIn, GoalSet } from '@throughline/core';
import { canonicalJson } from '@throughline/core';

/** Rows with one key: the one that holds at `knownAt`. Later `at` wins, then the greater canonical text. */
const holds = (rows: readonly CheckIn[], knownAt: string): CheckIn | undefined =>
  rows
    .filter((row) => Date.parse(row.at) <= Date.parse(knownAt))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (canonicalJson(a) < canonicalJson(b) ? -1 : 1))
    .at(-1);

/** The facts of a goal that count, slowly and plainly: everything is looked up again for every goal. */
export const naiveFacts = (
  goals: GoalSet,
  goal: string,
  asOf: string,
  knownAt = '9999-12-31T23:59:59Z',
): CheckIn[] => {
  const all = goals.checkIns ?? [];
  const keys = [...new Set(all.map((row) => row.key))];
  const held = keys.flatMap(
    (key) =>
      holds(
        all.filter((row) => row.key === key),
        knownAt,
      ) ?? [],
  );
  const later = (a: CheckIn, b: CheckIn): boolean =>
    Date.parse(a.at) > Date.parse(b.at) || (Date.parse(a.at) === Date.parse(b.at) && a.key > b.key);
  const isTakenBack = (row: CheckIn, top: boolean): boolean =>
    held.some(
      (other) =>
        'retracts' in other &&
        other.retracts === row.key &&
        (top || later(other, row)) &&
        !isTakenBack(other, false),
    );
  return held
    .filter((row) => row.goal === goal && row.on <= asOf && !('retracts' in row) && !isTakenBack(row, true))
    .sort((a, b) =>
      a.on < b.on ? -1 : a.on > b.on ? 1 : Date.parse(a.at) - Date.parse(b.at) || (a.key < b.key ? -1 : 1),
    );
};
