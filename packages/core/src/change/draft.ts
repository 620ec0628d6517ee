import { canonicalJson } from '../encode/canonical-json.ts';
import type { Goal } from '../model/goal.ts';
import type { GoalSet } from '../model/goal-set.ts';
import type { GoalId, Id } from '../model/ids.ts';
import type { RestoreChange, StoredKind } from './change.ts';
import type { GoalKind } from './new-goal.ts';
import { type ListName, goalKinds, isGoalKind, storedPlaces } from './stored-places.ts';

/** Same content, whatever the order of the fields. */
export const sameContent = (one: unknown, other: unknown): boolean =>
  one === other || canonicalJson(one) === canonicalJson(other);

/** An entity as fields. Values of the document are plain JSON, so nothing is lost by looking at them so. */
export interface Stored {
  readonly [field: string]: unknown;
}

/** A goal together with its kind. */
export interface FoundGoal {
  readonly kind: GoalKind;
  readonly goal: Goal & Stored;
}

/**
 * A goal set being changed. Each list is copied once, when it is first written to; what is not touched is
 * shared with the base, which is never written to. Every write notes how to take it back.
 */
export interface Draft {
  readonly list: (kind: StoredKind) => readonly Stored[];
  /** The first one of that id or key. */
  readonly find: (kind: StoredKind, id: Id) => Stored | undefined;
  readonly findGoal: (id: GoalId) => FoundGoal | undefined;
  readonly append: (kind: StoredKind, value: object) => void;
  /** Sets and removes fields; a goal counts as touched. Fields that stay the same are left alone. */
  readonly patch: (kind: StoredKind, id: Id, set: Stored, unset?: readonly string[]) => void;
  /** Puts a whole entity, unless it is the same, in the place of the first one of that id, or where it stood, or at the end. */
  readonly put: (kind: StoredKind, id: Id, value: object, position?: number) => void;
  /** Takes away the last one of that id, and with `list` an empty list as well. */
  readonly remove: (kind: StoredKind, id: Id, what: 'entry' | 'list') => void;
  /** Writes without noting how to take it back. For erasure, which must not be undone. */
  readonly overwrite: (kind: StoredKind, position: number, value: object) => void;
  /** Counts up the revision of every goal touched since the last call; says whether anything was written and the way back. */
  readonly endChange: () => { readonly wrote: boolean; readonly inverse: readonly RestoreChange[] };
  readonly publish: (revision: number) => GoalSet;
}

/** Ids looked for in one list by scanning it; for more, a table of all positions pays off. */
const scansBeforeTable = 8;

/** Starts a draft. Costs nothing until something is written. */
export const startDraft = (base: GoalSet): Draft => {
  const copies = new Map<ListName, Stored[]>();
  const gone = new Set<ListName>();
  const tables = new Map<ListName, Map<string, number>>();
  /** Positions found by scanning; -1 for ids that are not there. */
  const found = new Map<ListName, Map<Id, number>>();
  let organization: Stored = base.organization as unknown as Stored;
  let inverse: RestoreChange[] = [];
  let wrote = false;
  let touched = new Map<string, readonly [GoalKind, Id]>();

  const listNamed = (name: ListName): readonly Stored[] =>
    copies.get(name) ?? ((base[name] ?? []) as unknown as readonly Stored[]);
  const idOf = (name: ListName, entity: Stored | undefined): unknown =>
    name === 'checkIns' ? entity?.['key'] : entity?.['id'];
  const writable = (name: ListName): Stored[] => {
    const copy = copies.get(name) ?? [...listNamed(name)];
    copies.set(name, copy);
    gone.delete(name);
    wrote = true;
    return copy;
  };
  const positionOf = (name: ListName, id: Id): number => {
    const table = tables.get(name);
    if (table !== undefined) return table.get(id) ?? -1;
    const seen = found.get(name) ?? new Map<Id, number>();
    const known = seen.get(id);
    if (known !== undefined) return known;
    const list = listNamed(name);
    if (seen.size === scansBeforeTable) {
      const all = new Map<Id, number>();
      for (let at = list.length - 1; at >= 0; at--) all.set(String(idOf(name, list[at])), at);
      tables.set(name, all);
      return all.get(id) ?? -1;
    }
    const field = name === 'checkIns' ? 'key' : 'id';
    let position = 0;
    while (position < list.length && list[position]?.[field] !== id) position++;
    if (position === list.length) position = -1;
    seen.set(id, position);
    found.set(name, seen);
    return position;
  };
  /** Entries moved: what was known about their positions no longer holds. */
  const forget = (name: ListName): void => {
    tables.delete(name);
    found.delete(name);
  };
  const touch = (kind: StoredKind, id: Id): void => {
    if (isGoalKind(kind)) touched.set(`${kind} ${id}`, [kind, id]);
  };
  const list = (kind: StoredKind): readonly Stored[] =>
    kind === 'organization' ? [organization] : listNamed(storedPlaces[kind].list);
  const find = (kind: StoredKind, id: Id): Stored | undefined => {
    if (kind === 'organization') return organization['id'] === id ? organization : undefined;
    const name = storedPlaces[kind].list;
    return listNamed(name)[positionOf(name, id)];
  };
  const write = (kind: StoredKind, position: number, value: object): void => {
    wrote = true;
    if (kind === 'organization') organization = value as Stored;
    else writable(storedPlaces[kind].list)[position] = value as Stored;
  };
  const place = (kind: StoredKind, id: Id): number =>
    kind === 'organization' ? 0 : positionOf(storedPlaces[kind].list, id);
  const append = (kind: Exclude<StoredKind, 'organization'>, id: Id, value: object): void => {
    const name = storedPlaces[kind].list;
    const isNew = gone.has(name) || (base[name] === undefined && !copies.has(name));
    const target = writable(name);
    const table = tables.get(name) ?? found.get(name);
    if (table !== undefined && (table.get(id) ?? -1) < 0) table.set(id, target.length);
    target.push(value as Stored);
    inverse.push({ kind: 'restore', entity: kind, id, remove: isNew ? 'list' : 'entry' });
  };

  return {
    list,
    find,
    findGoal: (id) => {
      for (const kind of goalKinds) {
        const goal = find(kind, id);
        if (goal !== undefined) return { kind, goal: goal as unknown as Goal & Stored };
      }
      return undefined;
    },
    append: (kind, value) => {
      if (kind === 'organization') return;
      const id = String(idOf(storedPlaces[kind].list, value as Stored));
      append(kind, id, value);
      touch(kind, id);
    },
    patch: (kind, id, set, unset = []) => {
      const position = place(kind, id);
      const before = list(kind)[position];
      if (before === undefined) return;
      const was: Record<string, unknown> = {};
      const wasNot: string[] = [];
      const after: Record<string, unknown> = { ...before };
      for (const [field, value] of Object.entries(set)) {
        if (before[field] === undefined) wasNot.push(field);
        else if (!sameContent(before[field], value)) was[field] = before[field];
        else continue;
        after[field] = value;
      }
      for (const field of unset) {
        if (before[field] === undefined || Object.hasOwn(set, field)) continue;
        was[field] = before[field];
        Reflect.deleteProperty(after, field);
      }
      if (wasNot.length === 0 && Object.keys(was).length === 0) return;
      write(kind, position, after);
      inverse.push({
        kind: 'restore',
        entity: kind,
        id,
        ...(Object.keys(was).length === 0 ? {} : { set: was as NonNullable<RestoreChange['set']> }),
        ...(wasNot.length === 0 ? {} : { unset: wasNot }),
      });
      touch(kind, id);
    },
    put: (kind, id, value, position) => {
      const at = place(kind, id);
      const before = list(kind)[at];
      if (before !== undefined && sameContent(before, value)) return;
      if (before !== undefined) {
        write(kind, at, value);
        inverse.push({
          kind: 'restore',
          entity: kind,
          id,
          value: before as NonNullable<RestoreChange['value']>,
        });
      } else if (kind !== 'organization') {
        const name = storedPlaces[kind].list;
        if (position === undefined || position >= listNamed(name).length) append(kind, id, value);
        else {
          writable(name).splice(position, 0, value as Stored);
          forget(name);
          inverse.push({ kind: 'restore', entity: kind, id, remove: 'entry' });
        }
      }
      touch(kind, id);
    },
    remove: (kind, id, what) => {
      if (kind === 'organization') return;
      const name = storedPlaces[kind].list;
      let position = listNamed(name).length - 1;
      while (position >= 0 && idOf(name, listNamed(name)[position]) !== id) position--;
      const before = listNamed(name)[position];
      if (before === undefined) return;
      const target = writable(name);
      target.splice(position, 1);
      forget(name);
      if (what === 'list' && target.length === 0) gone.add(name);
      touched.delete(`${kind} ${id}`);
      inverse.push({
        kind: 'restore',
        entity: kind,
        id,
        value: before as NonNullable<RestoreChange['value']>,
        ...(position === target.length ? {} : { position }),
      });
    },
    overwrite: (kind, position, value) => {
      const before = list(kind)[position];
      write(kind, position, value);
      const name = kind === 'organization' ? undefined : storedPlaces[kind].list;
      if (name !== undefined && idOf(name, before) !== idOf(name, value as Stored)) forget(name);
      touch(kind, String((value as Stored)['id']));
    },
    endChange: () => {
      for (const [kind, id] of touched.values()) {
        const position = place(kind, id);
        const goal = list(kind)[position];
        if (goal !== undefined) write(kind, position, { ...goal, revision: revisionOf(goal) + 1 });
      }
      touched = new Map();
      const outcome = { wrote, inverse: inverse.reverse() };
      inverse = [];
      wrote = false;
      return outcome;
    },
    publish: (revision) => {
      const lists = [...copies].filter(([name]) => !gone.has(name));
      const next: GoalSet = {
        ...base,
        ...Object.fromEntries(lists),
        organization: organization as unknown as GoalSet['organization'],
        revision,
      };
      for (const name of gone) Reflect.deleteProperty(next, name);
      return next;
    },
  };
};

/** The revision of a goal or a set; absent or unusable counts as 0. */
export const revisionOf = (of: { readonly revision?: unknown }): number =>
  typeof of.revision === 'number' && Number.isSafeInteger(of.revision) && of.revision >= 0 ? of.revision : 0;
