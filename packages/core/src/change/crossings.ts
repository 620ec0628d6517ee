import type { Finding } from '../finding/finding.ts';
import type { ChangeEntry } from './change-entry.ts';
import { changeProblem } from './change-problem.ts';
import { type Cell, type FieldWrites, type Footprint, cellKey, sameChange } from './footprint.ts';
import { shownField } from './read-place.ts';

/** Entries a conflict tells about, so that no finding grows with the edits. */
const toldEntries = 20;

/**
 * The places where two runs of changes from one base meet: both write the same thing, or one writes what the
 * other looked up. In order of kind and id, and the same whichever of the two comes first.
 */
export const crossingsOf = (one: Footprint, other: Footprint): Finding[] => {
  const crossings: { readonly key: string; readonly finding: Finding }[] = [];
  for (const [key, cell] of one.cells) {
    const opposite = other.cells.get(key);
    const met: Meeting[] = opposite === undefined ? [] : [...meetings(cell, opposite)];
    if (met.length > 0) crossings.push({ key, finding: conflictAt(cell.entity, cell.id, met) });
  }
  crossings.push(...anyOfKind(one, other), ...anyOfKind(other, one));
  crossings.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return crossings.map(({ finding }) => finding);
};

/** A field, and the entries of both sides that meet there. */
interface Meeting {
  readonly field: string;
  readonly entries: readonly ChangeEntry[];
}

const meetings = (one: Cell, other: Cell): Meeting[] => [
  ...sharedWrites(one, other),
  ...writtenAndRead(one, other),
  ...writtenAndRead(other, one),
];

const sharedWrites = (one: Cell, other: Cell): Meeting[] => {
  const met: Meeting[] = [];
  for (const [field, write] of one.writes) {
    for (const [opposite, against] of other.writes) {
      const meets = field === opposite || field === '*' || opposite === '*';
      if (!meets || (field === opposite && comeToTheSame(one, field, write, against))) continue;
      met.push({ field: field === '*' ? opposite : field, entries: [...write.entries, ...against.entries] });
    }
  }
  return met;
};

/** Both say the same thing once, so the second of them does nothing. A goal can be added only once. */
const comeToTheSame = ({ entity }: Cell, field: string, one: FieldWrites, other: FieldWrites): boolean => {
  const [first] = one.entries;
  const [second] = other.entries;
  if (first === undefined || second === undefined) return false;
  const same = one.values.concat(other.values).every((value) => value === one.values[0]);
  // Edits of different fields take the same agreements with them; nobody agrees anew in between.
  if (same && (field === 'signOffs' || field === 'state')) {
    return [...one.entries, ...other.entries].every(({ change }) => change.kind !== 'setState');
  }
  const once = one.entries.length === 1 && other.entries.length === 1;
  return once && same && (field !== '*' || entity !== 'goal') && sameChange(first, second);
};

const writtenAndRead = (writer: Cell, reader: Cell): Meeting[] => {
  const met: Meeting[] = [];
  for (const [field, entries] of writer.changed) {
    for (const looked of [field, '*']) {
      const readers = reader.reads.get(looked);
      if (readers !== undefined) met.push({ field: shownField(field), entries: [...entries, ...readers] });
    }
  }
  return met;
};

/** Where one side looked at all things of a kind, anything of that kind that the other writes. */
const anyOfKind = (reader: Footprint, writer: Footprint): { key: string; finding: Finding }[] => {
  const found: { key: string; finding: Finding }[] = [];
  for (const cell of reader.cells.values()) {
    if (cell.id !== '*') continue;
    const readers = [...cell.reads.values()].flat();
    for (const against of writer.cells.values()) {
      if (against.entity !== cell.entity || against.writes.size === 0) continue;
      const writers = [...against.writes.values()].flatMap(({ entries }) => entries);
      const met = { field: '*', entries: [...readers, ...writers] };
      const key = cellKey(against.entity, against.id);
      found.push({ key, finding: conflictAt(against.entity, against.id, [met]) });
    }
  }
  return found;
};

const conflictAt = (entity: string, id: string, met: readonly Meeting[]): Finding => {
  const fields = [...new Set(met.map(({ field }) => field))].sort();
  const facts = { entity, id, fields, ...editsOf(met.flatMap(({ entries }) => entries)) };
  return changeProblem('change/conflict', [entity, id], facts, entity === 'goal' ? id : undefined);
};

/** Who did what and when, oldest first, whichever side it was on. */
export const editsOf = (
  entries: readonly ChangeEntry[],
): { readonly by: readonly string[]; readonly edits: readonly string[] } => {
  const told = [...new Set(entries)].map(({ actor, at, change }) => ({
    by: actor.id,
    text: `${change.kind} by ${actor.id} at ${at}`,
    order: `${at} ${change.kind} ${actor.id}`,
  }));
  told.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
  const shown = told.slice(0, toldEntries);
  return {
    by: [...new Set(shown.map(({ by }) => by))].sort(),
    edits: [...new Set(shown.map(({ text }) => text))],
  };
};
