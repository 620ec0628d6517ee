import type { Goal } from '../model/goal.ts';
import type { Goals } from '../index/goal-index.ts';
import type { GoalId, Id } from '../model/ids.ts';
import type { RestoreChange, StoredKind } from './change.ts';
import type { EntityStore } from './entity-store.ts';
import { idFieldOf } from './id-field-of.ts';
import type { GoalKind } from './new-goal.ts';
import { referrerTable } from './referrer-table.ts';
import type { ReferrerTable } from './referrer-table.ts';
import { sameContent } from './same-content.ts';
import type { Stored } from './stored.ts';
import { isGoalKind, storedPlaces } from './stored-places.ts';

/** A goal together with its kind. */
export interface FoundGoal {
  readonly kind: GoalKind;
  readonly goal: Goal & Stored;
}

/** How changes look things up in a goal set. */
export type DraftLookups = Pick<Draft, 'list' | 'find' | 'findGoal'>;

/**
 * A goal set being changed: entities by kind, in a store. What is not touched is shared with the base, which
 * is never written to. Every write notes how to take it back.
 */
export interface Draft<G extends Goals = Goals> {
  readonly list: (kind: StoredKind) => readonly Stored[];
  /** The first one of that id or key. */
  readonly find: (kind: StoredKind, id: Id) => Stored | undefined;
  readonly findGoal: (id: GoalId) => FoundGoal | undefined;
  /**
   * Goals that were found to lead to no loop, together with all that they lead to: so a chain that grows goal by goal is
   * not walked again for each. Every write that may lead one of them elsewhere empties it.
   */
  readonly reached: Set<GoalId>;
  /** False where nothing refers to a thing. When first asked it is not known; from then on it is kept in mind. */
  readonly mayBeReferredTo: (kind: StoredKind, id: Id) => boolean;
  readonly append: (kind: StoredKind, value: object) => void;
  /** Sets and removes fields; a goal counts as touched. Fields that stay the same are left alone. */
  readonly patch: (kind: StoredKind, id: Id, set: Stored, unset?: readonly string[]) => void;
  /** Puts a whole entity, unless it is the same, in the place of the first one of that id, or where it stood, or at the end. */
  readonly put: (kind: StoredKind, id: Id, value: object, position?: number) => void;
  /** Takes away the last one of that id, and with `list` an empty list as well. */
  readonly remove: (kind: StoredKind, id: Id, what: 'entry' | 'list') => void;
  /** Writes without noting how to take it back. For erasure, which must not be undone. */
  readonly overwrite: (kind: StoredKind, position: number, value: object) => void;
  /**
   * Appends the first so many facts as long as they plainly fit, each as a change of its own without a way back. Gives how many;
   * `undefined` for goals of which that is never plain.
   */
  readonly file: EntityStore['file'];
  /** Counts up the revision of every goal touched since the last call; says whether anything was written and the way back. */
  readonly endChange: () => { readonly wrote: boolean; readonly inverse: readonly RestoreChange[] };
  readonly publish: (revision: number) => G;
}

/** Fields of a goal that lead to goals above. */
const upward = ['supports', 'objective', 'kra'] as const;

/** Starts a draft. Costs nothing until something is written. */
export const startDraft = <G extends Goals>(store: EntityStore<G>): Draft<G> => {
  let inverse: RestoreChange[] = [];
  let wrote = false;
  /** Goals that this change has touched: the first one, which mostly is the only one, and the others. */
  let first: readonly [GoalKind, Id] | undefined;
  let others: Map<string, readonly [GoalKind, Id]> | undefined;
  /** What was written last, when that is the first goal and a copy: nobody else has it yet, so its revision is set in place. */
  let copied: { revision?: number } | undefined;

  const reached = new Set<GoalId>();

  // Counting everything pays off once there is a second question.
  let isAsked = false;
  let referrers: ReferrerTable | undefined;

  const leadsElsewhere = (kind: StoredKind, id: Id): void => {
    if (isGoalKind(kind) && reached.has(id)) reached.clear();
  };
  const isFirst = (kind: StoredKind, id: Id): boolean =>
    first !== undefined && first[0] === kind && first[1] === id;
  const touch = (kind: StoredKind, id: Id): void => {
    if (!isGoalKind(kind) || isFirst(kind, id)) return;
    if (first === undefined && others === undefined) first = [kind, id];
    else (others ??= new Map()).set(`${kind} ${id}`, [kind, id]);
  };
  const list = (kind: StoredKind): readonly Stored[] =>
    kind === 'organization' ? [store.organization()] : store.list(storedPlaces[kind].list);
  const at = (kind: StoredKind, position: number): Stored | undefined =>
    kind === 'organization' ? store.organization() : store.at(storedPlaces[kind].list, position);
  const find = (kind: StoredKind, id: Id): Stored | undefined => {
    if (kind === 'organization') {
      const organization = store.organization();
      return organization['id'] === id ? organization : undefined;
    }
    const name = storedPlaces[kind].list;
    const position = store.positionOf(name, id);
    return position < 0 ? undefined : store.at(name, position);
  };
  const write = (kind: StoredKind, position: number, value: object, fields?: readonly string[]): void => {
    wrote = true;
    copied = undefined;
    if (referrers !== undefined) {
      const before = at(kind, position);
      if (before !== undefined) referrers.note(kind, before, -1);
      referrers.note(kind, value as Stored, 1);
    }
    if (kind === 'organization') store.setOrganization(value as Stored);
    else store.set(storedPlaces[kind].list, position, value as Stored, fields);
  };
  const countUp = ([kind, id]: readonly [GoalKind, Id]): void => {
    const position = place(kind, id);
    const goal = position < 0 ? undefined : at(kind, position);
    if (goal !== undefined) write(kind, position, { ...goal, revision: revisionOf(goal) + 1 });
  };
  const place = (kind: StoredKind, id: Id): number =>
    kind === 'organization' ? 0 : store.positionOf(storedPlaces[kind].list, id);
  const append = (kind: Exclude<StoredKind, 'organization'>, id: Id, value: object): void => {
    const name = storedPlaces[kind].list;
    wrote = true;
    inverse.push({ kind: 'restore', entity: kind, id, remove: store.isThere(name) ? 'entry' : 'list' });
    store.append(name, value as Stored);
    referrers?.note(kind, value as Stored, 1);
    leadsElsewhere(kind, id);
  };

  return {
    list,
    reached,
    find,
    findGoal: (id) => {
      const place = store.goalPlace(id);
      return (
        place && {
          kind: place.kind,
          goal: store.at(place.list, place.position) as unknown as Goal & Stored,
        }
      );
    },
    mayBeReferredTo: (kind, id) => {
      if (!isAsked) {
        isAsked = true;
        return true;
      }
      referrers ??= referrerTable(list);
      return referrers.has(kind, id);
    },
    append: (kind, value) => {
      if (kind === 'organization') return;
      const id = String((value as Stored)[idFieldOf(storedPlaces[kind].list)]);
      append(kind, id, value);
      touch(kind, id);
    },
    patch: (kind, id, set, unset = []) => {
      const position = place(kind, id);
      const before = position < 0 ? undefined : at(kind, position);
      if (before === undefined) return;
      const was: Record<string, unknown> = {};
      const wasNot: string[] = [];
      const after: Record<string, unknown> = { ...before };
      for (const field of Object.keys(set)) {
        const value = set[field];
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
      const fields = [...Object.keys(was), ...wasNot];
      if (fields.length === 0) return;
      write(kind, position, after, fields);
      if (upward.some((field) => fields.includes(field))) leadsElsewhere(kind, id);
      touch(kind, id);
      if (isFirst(kind, id)) copied = after;
      inverse.push({
        kind: 'restore',
        entity: kind,
        id,
        ...(Object.keys(was).length === 0 ? {} : { set: was as NonNullable<RestoreChange['set']> }),
        ...(wasNot.length === 0 ? {} : { unset: wasNot }),
      });
    },
    put: (kind, id, value, position) => {
      const found = place(kind, id);
      const before = found < 0 ? undefined : at(kind, found);
      if (before !== undefined && sameContent(before, value)) return;
      leadsElsewhere(kind, id);
      if (before !== undefined) {
        write(kind, found, value);
        inverse.push({
          kind: 'restore',
          entity: kind,
          id,
          value: before as NonNullable<RestoreChange['value']>,
        });
      } else if (kind !== 'organization') {
        const name = storedPlaces[kind].list;
        if (position === undefined || position >= store.sizeOf(name)) append(kind, id, value);
        else {
          wrote = true;
          copied = undefined;
          store.insert(name, position, value as Stored);
          referrers?.note(kind, value as Stored, 1);
          inverse.push({ kind: 'restore', entity: kind, id, remove: 'entry' });
        }
      }
      touch(kind, id);
    },
    remove: (kind, id, what) => {
      if (kind === 'organization') return;
      const name = storedPlaces[kind].list;
      const position = store.lastPositionOf(name, id);
      const before = position < 0 ? undefined : store.at(name, position);
      if (before === undefined) return;
      wrote = true;
      copied = undefined;
      store.remove(name, position);
      referrers?.note(kind, before, -1);
      leadsElsewhere(kind, id);
      const size = store.sizeOf(name);
      if (what === 'list' && size === 0) store.dropList(name);
      if (isFirst(kind, id)) first = undefined;
      else others?.delete(`${kind} ${id}`);
      inverse.push({
        kind: 'restore',
        entity: kind,
        id,
        value: before as NonNullable<RestoreChange['value']>,
        ...(position === size ? {} : { position }),
      });
    },
    overwrite: (kind, position, value) => {
      write(kind, position, value);
      reached.clear();
      touch(kind, String((value as Stored)['id']));
    },
    endChange: () => {
      if (first !== undefined) {
        if (copied === undefined) countUp(first);
        else copied.revision = revisionOf(copied) + 1;
      }
      if (others !== undefined) for (const goal of others.values()) countUp(goal);
      first = undefined;
      others = undefined;
      copied = undefined;
      const outcome = { wrote, inverse: inverse.reverse() };
      inverse = [];
      wrote = false;
      return outcome;
    },
    file:
      store.file &&
      ((facts, count) => {
        const filed = store.file?.(facts, count) ?? 0;
        if (referrers !== undefined)
          for (let at = 0; at < filed; at++) referrers.note('checkIn', facts[at] as unknown as Stored, 1);
        return filed;
      }),
    publish: (revision) => store.publish(revision),
  };
};

/** The revision of a goal or a set; absent or unusable counts as 0. */
export const revisionOf = (of: { readonly revision?: unknown }): number =>
  typeof of.revision === 'number' && Number.isSafeInteger(of.revision) && of.revision >= 0 ? of.revision : 0;
