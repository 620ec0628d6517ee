import type { Entity } from '../model/entity.ts';
import type { GoalSet } from '../model/goal-set.ts';
import type { Id } from '../model/ids.ts';
import { presetRhythmIds } from '../rhythm/presets/preset-rhythm-ids.ts';
import type { AssignmentColumns } from './assignment-columns.ts';
import type { CheckInColumns } from './check-in-columns.ts';
import type { FaultLookups } from './find-faults.ts';
import { idPositions } from './id-positions.ts';
import type { IdPositions } from './id-positions.ts';
import type { GoalIndex, ReferenceKind } from './goal-index.ts';
import { namedLists } from './named-lists.ts';
import type { NamedKind, NamedList } from './named-lists.ts';

/** What an index knows of lists already: where a column holds a position, what is named exists. */
export interface KnownEntries extends FaultLookups {
  /** How many ids a list has, by kind of its entries. */
  readonly positions: Readonly<Record<ReferenceKind, IdPositions>>;
  readonly unitParent: Int32Array;
  readonly assignments: Pick<AssignmentColumns, 'person' | 'unit' | 'role'>;
  readonly checkIns: CheckInColumns;
}

/** Lists in which an id is used twice, or an entry names something that does not exist. */
export const findFaultyLists = (document: GoalSet, known: KnownEntries): ReadonlySet<keyof GoalSet> => {
  const faulty = new Set<keyof GoalSet>();
  for (const named of namedLists) {
    // The lists that are named here hold entries with ids.
    const entries = (document[named.list] ?? []) as readonly Entity[];
    if (entries.length > 0 && isFaulty(named, entries, known)) faulty.add(named.list);
  }
  if (areFaulty(known.checkIns, known)) faulty.add('checkIns');
  return faulty;
};

/** The same lists where only check-ins are others than before. */
export const withCheckIns = (
  { faultyLists, checkIns }: Pick<GoalIndex, 'faultyLists' | 'checkIns'>,
  lookups: FaultLookups,
): ReadonlySet<keyof GoalSet> => {
  const faulty = new Set(faultyLists);
  faulty.delete('checkIns');
  if (areFaulty(checkIns, lookups)) faulty.add('checkIns');
  return faulty;
};

/** Variant code of check-ins that take another one back. */
const retraction = 5;

const areFaulty = (checkIns: CheckInColumns, { referenceOf }: FaultLookups): boolean => {
  const { size, goal, variant, retracts, by, source, texts } = checkIns;
  for (let row = 0; row < size; row++)
    if (goal[row]! < 0 || (variant[row] === retraction && retracts[row]! < 0)) return true;
  // Few people and sources send many facts: each name is looked up once.
  for (const [column, kind] of [
    [by, 'person'],
    [source, 'source'],
  ] as const) {
    const known = new Uint8Array(texts.length);
    for (let row = 0; row < column.length; row++) {
      const text = column[row]!;
      if (text < 0 || known[text] === 1) continue;
      if (referenceOf(kind, texts[text]!) === undefined) return true;
      known[text] = 1;
    }
  }
  return false;
};

const isFaulty = (
  { list, kind, fields }: NamedList,
  entries: readonly Entity[],
  known: KnownEntries,
): boolean => {
  const { numberOf, referenceOf, positions, unitParent, assignments } = known;
  const ids = kind === undefined ? idPositions(entries) : positions[kind];
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
