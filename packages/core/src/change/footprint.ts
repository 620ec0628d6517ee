import { canonicalJson } from '../encode/canonical-json.ts';
import type { ChangeEntry } from './change-entry.ts';
import type { ChangeWatch } from './change-watch.ts';
import { fieldsSaid } from './fields-said.ts';
import { goalsAbove } from './goals-above.ts';
import { type ReadPlace, readDifferences } from './read-place.ts';
import { readsOf } from './reads-of.ts';
import { isGoalKind } from './stored-places.ts';
import { type Everything, everythingIn, fieldsThatDiffer, writesOf, writtenText } from './writes-of.ts';

/** One field of one thing, written once or several times. */
export interface FieldWrites {
  /** The entries that wrote it, in order. */
  readonly entries: ChangeEntry[];
  /** Texts of the values it was given. */
  readonly values: string[];
}

/** What happened to one thing, and what was looked up about it. */
export interface Cell {
  readonly entity: ReadPlace['entity'];
  readonly id: string;
  /** By field; `*` is the whole thing, put or taken away. */
  readonly writes: Map<string, FieldWrites>;
  /** What is different afterwards, in terms of what may be looked up, and the entries that made it so. */
  readonly changed: Map<string, ChangeEntry[]>;
  /** What decided whether a change may be made, and the entries that looked it up. */
  readonly reads: Map<string, ChangeEntry[]>;
}

/** A new link between goals, and the entry that made it. */
export interface AddedLink {
  readonly from: string;
  readonly to: string;
  readonly entry: ChangeEntry;
}

/** Everything a run of changes looked up and wrote, so that two runs can be compared. */
export interface Footprint {
  /** By kind and id, as `keyOf` writes them. */
  readonly cells: ReadonlyMap<string, Cell>;
  readonly links: readonly AddedLink[];
}

/** Key of a cell. */
export const cellKey = (entity: ReadPlace['entity'], id: string): string => `${entity} ${id}`;

/** Starts a footprint; the watch fills it while the changes are carried out. */
export const startFootprint = (): { readonly watch: ChangeWatch; readonly footprint: Footprint } => {
  const cells = new Map<string, Cell>();
  const links: AddedLink[] = [];
  let reads: readonly ReadPlace[] = [];
  let before: Everything | undefined;
  const cellOf = (entity: ReadPlace['entity'], id: string): Cell => {
    const key = cellKey(entity, id);
    const known = cells.get(key);
    if (known !== undefined) return known;
    const fresh: Cell = { entity, id, writes: new Map(), changed: new Map(), reads: new Map() };
    cells.set(key, fresh);
    return fresh;
  };
  const watch: ChangeWatch = {
    before: (draft, { change, actor }) => {
      reads = readsOf(change, actor, draft);
      before = change.kind === 'erasePerson' ? everythingIn(draft) : undefined;
    },
    after: (draft, entry) => {
      for (const { entity, id, field } of reads) addTo(cellOf(entity, id).reads, field, entry);
      for (const thing of writesOf(entry, draft, before)) {
        const isGoal = isGoalKind(thing.entity);
        const cell = cellOf(isGoal ? 'goal' : thing.entity, thing.id);
        for (const field of thing.fields) {
          const write = cell.writes.get(field) ?? { entries: [], values: [] };
          write.entries.push(entry);
          write.values.push(writtenText(thing.after, field));
          cell.writes.set(field, write);
        }
        const names = fieldsThatDiffer(thing.before ?? {}, thing.after ?? {});
        for (const field of readDifferences(thing.before, thing.after, names))
          addTo(cell.changed, field, entry);
        if (!isGoal) continue;
        const was = goalsAbove(thing.before);
        for (const to of goalsAbove(thing.after)) {
          if (!was.includes(to)) links.push({ from: thing.id, to, entry });
        }
      }
      for (const { entity, id, field } of fieldsSaid(entry.change)) {
        const { writes, reads: looked } = cellOf(entity, id);
        const wrote = [writes.get(field), writes.get('*')].some((write) => write?.entries.at(-1) === entry);
        if (!wrote) addTo(looked, field, entry);
      }
    },
  };
  return { watch, footprint: { cells, links } };
};

/** True when two changes are the same, whoever made them. */
export const sameChange = (one: ChangeEntry, other: ChangeEntry): boolean =>
  canonicalJson(one.change) === canonicalJson(other.change);

const addTo = (map: Map<string, ChangeEntry[]>, key: string, entry: ChangeEntry): void => {
  const known = map.get(key);
  if (known === undefined) map.set(key, [entry]);
  else if (known.at(-1) !== entry) known.push(entry);
};
