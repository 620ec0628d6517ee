import type { Entity } from '../model/entity.ts';
import type { GoalSet } from '../model/goal-set.ts';
import type { Id } from '../model/ids.ts';
import { presetRhythmIds } from '../rhythm/presets/preset-rhythm-ids.ts';
import type { AssignmentColumns } from './assignment-columns.ts';
import type { FaultLookups } from './find-faults.ts';
import type { ReferenceKind } from './goal-index.ts';
import { namedLists } from './named-lists.ts';
import type { NamedKind, NamedList } from './named-lists.ts';

/** What an index knows of lists already: where a column holds a position, what is named exists. */
export interface KnownEntries extends FaultLookups {
  /** How many ids a list has, by kind of its entries. */
  readonly positions: Readonly<Record<ReferenceKind, ReadonlyMap<Id, number>>>;
  readonly unitParent: Int32Array;
  readonly assignments: Pick<AssignmentColumns, 'person' | 'unit' | 'role'>;
}

/** Lists in which an id is used twice, or an entry names something that does not exist. */
export const findFaultyLists = (document: GoalSet, known: KnownEntries): ReadonlySet<keyof GoalSet> => {
  const faulty = new Set<keyof GoalSet>();
  for (const named of namedLists) {
    // The lists that are named here hold entries with ids.
    const entries = (document[named.list] ?? []) as readonly Entity[];
    if (entries.length > 0 && isFaulty(named, entries, known)) faulty.add(named.list);
  }
  return faulty;
};

const isFaulty = (
  { list, kind, fields }: NamedList,
  entries: readonly Entity[],
  known: KnownEntries,
): boolean => {
  const { numberOf, referenceOf, positions, unitParent, assignments } = known;
  const ids = kind === undefined ? new Set(entries.map(({ id }) => id)) : positions[kind];
  if (ids.size < entries.length) return true;
  const columns: Readonly<Partial<Record<string, Int32Array>>> =
    list === 'assignments' ? { ...assignments } : list === 'units' ? { parent: unitParent } : {};
  const exists = (names: NamedKind, id: Id): boolean =>
    names === 'goal'
      ? numberOf(id) !== undefined
      : referenceOf(names, id) !== undefined || (names === 'rhythm' && presetRhythmIds.includes(id));
  return fields.some(([field, names]) => {
    const column = columns[field];
    // Neighbours mostly name the same, which then needs no second look.
    let last: Id | undefined;
    const isThere = (id: Id): boolean => {
      if (id === last) return true;
      if (!exists(names, id)) return false;
      last = id;
      return true;
    };
    for (let at = 0; at < entries.length; at++) {
      if (column !== undefined && column[at]! >= 0) continue;
      const named = (entries[at] as unknown as Readonly<Record<string, Id | readonly Id[] | undefined>>)[
        field
      ];
      if (named === undefined) continue;
      if (typeof named === 'string' ? !isThere(named) : !named.every(isThere)) return true;
    }
    return false;
  });
};
