import type { GoalIndex, Id } from '@throughline/core';
import { picounitsOf } from '../numeric/picounits.ts';
import { groupFigures } from './group-figures.ts';
import type { GroupFigures, Tiers } from './group-figures.ts';
import type { RatedPerson } from './rated-people.ts';
import { shownGroups } from './shown-groups.ts';

/** A group that may be shown. */
export interface ShownGroup {
  readonly group: Id;
  readonly ratings: readonly number[];
  /** Sum of the ratings in 1e-12, exact. */
  readonly sum: bigint;
  readonly figures: GroupFigures;
}

/** Tables of managers and of units with the groups that may be shown, by id, and the whole. */
export interface ShownTables {
  readonly managers: readonly ShownGroup[];
  readonly units: readonly ShownGroup[];
  /** Groups with people in them that are not shown. */
  readonly hidden: { readonly managers: number; readonly units: number };
  /** Whose people the whole is made of. */
  readonly covers: 'managers' | 'units';
  /** Absent when no group may be shown. */
  readonly whole: GroupFigures | undefined;
}

/** Puts rated people into the two tables. */
export const shownTables = (
  index: GoalIndex,
  rated: readonly RatedPerson[],
  tiers: Tiers,
  minimum: number,
): ShownTables => {
  const managerIds = [...new Set(rated.flatMap(({ manager }) => manager ?? []))];
  const numberOf = new Map(managerIds.map((id, at) => [id, at]));
  const units = index.document.units ?? [];
  const row = Int32Array.from(rated, ({ manager }) =>
    manager === undefined ? -1 : (numberOf.get(manager) ?? -1),
  );
  const column = Int32Array.from(rated, ({ unit }) => unit);
  const shown = shownGroups({ row, column, rows: managerIds.length, columns: units.length }, minimum);

  const table = (of: Int32Array, ids: readonly Id[], seen: Uint8Array) => {
    const ratings: number[][] = ids.map(() => []);
    rated.forEach(({ rating }, at) => ratings[of[at]!]?.push(rating));
    const filled = ratings.filter((each) => each.length > 0).length;
    const groups = ids
      .flatMap((group, at): ShownGroup[] =>
        seen[at] === 1
          ? [
              {
                group,
                ratings: ratings[at]!,
                sum: sumOf(ratings[at]!),
                figures: groupFigures(ratings[at]!, tiers),
              },
            ]
          : [],
      )
      .sort((left, right) => (left.group < right.group ? -1 : 1));
    return { groups, hidden: filled - groups.length };
  };
  const managers = table(row, managerIds, shown.rows);
  const byUnit = table(
    column,
    units.map(({ id }) => id),
    shown.columns,
  );
  const covers = shown.whole === 'rows' ? 'managers' : 'units';
  const people = (covers === 'managers' ? managers : byUnit).groups.flatMap(({ ratings }) => ratings);
  return {
    managers: managers.groups,
    units: byUnit.groups,
    hidden: { managers: managers.hidden, units: byUnit.hidden },
    covers,
    whole: people.length === 0 ? undefined : groupFigures(people, tiers),
  };
};

const sumOf = (ratings: readonly number[]): bigint =>
  ratings.reduce((sum, rating) => sum + BigInt(picounitsOf(rating)), 0n);
