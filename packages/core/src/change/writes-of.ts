import { canonicalJson } from '../encode/canonical-json.ts';
import type { StoredKind } from './change.ts';
import type { ChangeEntry } from './change-entry.ts';
import type { Draft } from './draft.ts';
import type { Stored } from './stored.ts';
import { withFields } from './edit-goal.ts';
import { storedPlaces } from './stored-places.ts';
import { sameContent } from './same-content.ts';

/** What an entry did to one thing. */
export interface WrittenThing {
  readonly entity: StoredKind;
  readonly id: string;
  /** `undefined`: it was not there. */
  readonly before: Stored | undefined;
  /** `undefined`: it is not there any more. */
  readonly after: Stored | undefined;
  /** Fields that were written, or `*` for the whole. */
  readonly fields: readonly string[];
}

/** All things of a draft by kind. Only an erasure needs it: it has no way back that names what it wrote. */
export type Everything = ReadonlyMap<StoredKind, readonly Stored[]>;

/** Everything as it is now, without copying any of it. */
export const everythingIn = (draft: Draft): Everything =>
  new Map(
    (['organization', ...Object.keys(storedPlaces)] as StoredKind[]).map((kind) => [
      kind,
      [...draft.list(kind)],
    ]),
  );

/** What an entry wrote: read off its way back, or for an erasure off everything as it was before. */
export const writesOf = (
  { inverse }: ChangeEntry,
  draft: Draft,
  before: Everything | undefined,
): readonly WrittenThing[] =>
  before === undefined ? fromInverse(inverse, draft) : fromEverything(before, draft);

const fromInverse = (inverse: ChangeEntry['inverse'], draft: Draft): readonly WrittenThing[] => {
  const things: WrittenThing[] = [];
  for (const back of inverse) {
    if (back.kind !== 'restore') continue;
    const { entity, id, set, unset, value, remove } = back;
    const after = draft.find(entity, id);
    if (remove !== undefined) things.push({ entity, id, before: undefined, after, fields: ['*'] });
    else if (value !== undefined) things.push({ entity, id, before: value, after, fields: ['*'] });
    else {
      const fields = [...Object.keys(set ?? {}), ...(unset ?? [])];
      things.push({ entity, id, before: withFields(after ?? {}, set ?? {}, unset ?? []), after, fields });
    }
  }
  return things;
};

/** An erasure writes over things where they stand, so positions are the same before and after. */
const fromEverything = (before: Everything, draft: Draft): readonly WrittenThing[] => {
  const things: WrittenThing[] = [];
  for (const [entity, list] of before) {
    const now = draft.list(entity);
    for (const [position, was] of list.entries()) {
      const is = now[position];
      if (is === undefined || is === was) continue;
      const id = String(was['id'] ?? was['key']);
      const gone = id !== String(is['id'] ?? is['key']);
      const fields = gone ? ['*'] : fieldsThatDiffer(was, is);
      things.push({ entity, id, before: was, after: gone ? undefined : is, fields });
      if (gone) {
        const tombstone = String(is['id'] ?? is['key']);
        things.push({ entity, id: tombstone, before: undefined, after: is, fields: ['*'] });
      }
    }
  }
  return things;
};

/** Names of the fields that are not the same; the revision counts itself. */
export const fieldsThatDiffer = (before: Stored, after: Stored): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => field !== 'revision' && !sameContent(before[field], after[field]),
  );

/** The text of a value that was written; of the whole thing for `*`. */
export const writtenText = (after: Stored | undefined, field: string): string =>
  canonicalJson((field === '*' ? after : after?.[field]) ?? null);
