import type { GoalSet } from '../model/goal-set.ts';
import type { Id } from '../model/ids.ts';
import type { Stored } from './stored.ts';
import type { EntityStore } from './entity-store.ts';
import { idFieldOf } from './id-field-of.ts';
import { type ListName, goalKinds, storedPlaces } from './stored-places.ts';

/** Ids looked for in one list by scanning it; for more, a table of all positions pays off. */
const scansBeforeTable = 8;

/** A store over a document. Each list is copied once, when it is first written to. */
export const openDocument = (base: GoalSet): EntityStore<GoalSet> => {
  const copies = new Map<ListName, Stored[]>();
  const gone = new Set<ListName>();
  const tables = new Map<ListName, Map<Id, number>>();
  /** Positions found by scanning; -1 for ids that are not there. */
  const found = new Map<ListName, Map<Id, number>>();
  let organization: Stored = base.organization as unknown as Stored;

  const list = (name: ListName): readonly Stored[] =>
    copies.get(name) ?? ((base[name] ?? []) as unknown as readonly Stored[]);
  const writable = (name: ListName): Stored[] => {
    const copy = copies.get(name) ?? [...list(name)];
    copies.set(name, copy);
    gone.delete(name);
    return copy;
  };
  /** Entries moved: what was known about their positions no longer holds. */
  const forget = (name: ListName): void => {
    tables.delete(name);
    found.delete(name);
  };
  const tableOf = (name: ListName): Map<Id, number> => {
    const field = idFieldOf(name);
    const all = new Map<Id, number>();
    const entries = list(name);
    for (let at = entries.length - 1; at >= 0; at--) all.set(String(entries[at]?.[field]), at);
    tables.set(name, all);
    return all;
  };

  const positionOf = (name: ListName, id: Id): number => {
    const table = tables.get(name);
    if (table !== undefined) return table.get(id) ?? -1;
    const seen = found.get(name) ?? new Map<Id, number>();
    const known = seen.get(id);
    if (known !== undefined) return known;
    if (seen.size === scansBeforeTable) return tableOf(name).get(id) ?? -1;
    const field = idFieldOf(name);
    const entries = list(name);
    let position = 0;
    while (position < entries.length && entries[position]?.[field] !== id) position++;
    if (position === entries.length) position = -1;
    seen.set(id, position);
    found.set(name, seen);
    return position;
  };

  return {
    organization: () => organization,
    setOrganization: (value) => {
      organization = value;
    },
    isThere: (name) => !gone.has(name) && (base[name] !== undefined || copies.has(name)),
    sizeOf: (name) => list(name).length,
    list,
    at: (name, position) => list(name)[position],
    positionOf,
    goalPlace: (id) => {
      for (const kind of goalKinds) {
        const name = storedPlaces[kind].list;
        const position = positionOf(name, id);
        if (position >= 0) return { kind, list: name, position };
      }
      return undefined;
    },
    lastPositionOf: (name, id) => {
      const field = idFieldOf(name);
      const entries = list(name);
      let position = entries.length - 1;
      while (position >= 0 && entries[position]?.[field] !== id) position--;
      return position;
    },
    set: (name, position, value) => {
      const field = idFieldOf(name);
      if (list(name)[position]?.[field] !== value[field]) forget(name);
      writable(name)[position] = value;
    },
    append: (name, value) => {
      const target = writable(name);
      const known = tables.get(name) ?? found.get(name);
      const id = String(value[idFieldOf(name)]);
      if (known !== undefined && (known.get(id) ?? -1) < 0) known.set(id, target.length);
      target.push(value);
    },
    file: undefined,
    insert: (name, position, value) => {
      writable(name).splice(position, 0, value);
      forget(name);
    },
    remove: (name, position) => {
      const entries = writable(name);
      const [removed] = entries.splice(position, 1);
      // With the last entry no other one moves. It is what its id leads to only if it is the first of that id.
      const id = String(removed?.[idFieldOf(name)]);
      const isLast = position === entries.length;
      if (!isLast) forget(name);
      else if (tables.get(name)?.get(id) === position) tables.get(name)?.delete(id);
      if (isLast && found.get(name)?.get(id) === position) found.get(name)?.set(id, -1);
    },
    dropList: (name) => void gone.add(name),
    publish: (revision) => {
      const next: GoalSet = {
        ...base,
        ...Object.fromEntries([...copies].filter(([name]) => !gone.has(name))),
        organization: organization as unknown as GoalSet['organization'],
        revision,
      };
      for (const name of gone) Reflect.deleteProperty(next, name);
      return next;
    },
  };
};
