import type { StoredKind } from './change.ts';
import type { Draft } from './draft.ts';
import { referencesIn } from './references-in.ts';
import { holderKinds, meantBy } from './referrer-table.ts';
import { shapeOf } from './stored-places.ts';

/** Id of the first thing that refers to another one, if any does. May read the whole draft. */
export const firstReferrer = (draft: Draft, kind: StoredKind, id: string): string | undefined => {
  if (!draft.mayBeReferredTo(kind, id)) return undefined;
  const meant = meantBy(kind);
  for (const holder of holderKinds) {
    for (const entity of draft.list(holder)) {
      if (holder === kind && (entity['id'] ?? entity['key']) === id) continue;
      const refers = referencesIn(shapeOf(holder), entity).some((to) => to.id === id && meant.has(to.to));
      if (refers) return String(entity['id'] ?? entity['key']);
    }
  }
  return undefined;
};
