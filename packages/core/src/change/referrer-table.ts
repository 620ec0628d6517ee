import type { Id } from '../model/ids.ts';
import type { StoredKind } from './change.ts';
import { referencesIn } from './references-in.ts';
import { isGoalKind, shapeOf, storedPlaces } from './stored-places.ts';
import type { Stored } from './stored.ts';

/** How often things are referred to, kept up to date with what is written. */
export interface ReferrerTable {
  /** Does anything refer to a thing besides those of its own kind and id? */
  readonly has: (kind: StoredKind, id: Id) => boolean;
  /** Counts what an entity refers to, or with -1 no longer. */
  readonly note: (kind: StoredKind, entity: Stored, times: 1 | -1) => void;
}

/** Every kind of thing that can refer to another one, in the order in which they are looked through. */
export const holderKinds: readonly StoredKind[] = /* @__PURE__ */ (() => [
  'organization',
  ...(Object.keys(storedPlaces) as StoredKind[]),
])();

/** What a reference may be said to be to when it means a thing of this kind. */
export const meantBy = (kind: StoredKind): ReadonlySet<string> =>
  new Set(isGoalKind(kind) ? ['goal', kind] : [kind]);

/** Counts all references once. */
export const referrerTable = (list: (kind: StoredKind) => readonly Stored[]): ReferrerTable => {
  const counts = new Map<string, number>();
  const add = (key: string, times: number): void => void counts.set(key, (counts.get(key) ?? 0) + times);
  const note: ReferrerTable['note'] = (kind, entity, times) => {
    const own = entity['id'] ?? entity['key'];
    // One that refers to its own id is told apart by its kind: it may mean itself, or another kind of that id.
    for (const { to, id } of referencesIn(shapeOf(kind), entity))
      add(id === own ? `${to} by ${kind} ${id}` : `${to} ${id}`, times);
  };
  for (const kind of holderKinds) for (const entity of list(kind)) note(kind, entity, 1);
  const isCounted = (key: string): boolean => (counts.get(key) ?? 0) > 0;
  return {
    note,
    has: (kind, id) => {
      for (const to of meantBy(kind)) {
        if (isCounted(`${to} ${id}`)) return true;
        for (const holder of holderKinds)
          if (holder !== kind && isCounted(`${to} by ${holder} ${id}`)) return true;
      }
      return false;
    },
  };
};
