import type { Person } from '../model/person.ts';
import type { ErasePersonChange, StoredKind } from './change.ts';
import type { Apply } from './change-step.ts';
import type { Stored } from './stored.ts';
import { type FoundReference, referencesIn } from './references-in.ts';
import { shapeOf, storedPlaces } from './stored-places.ts';

/**
 * Takes a person's name and address away, and the notes of their check-ins, and puts the tombstone in the place
 * of the id wherever the tables say that an id names a person. With the id itself as tombstone, the id stays.
 * Other free texts and extensions of other entities are the host's to look through; `eraseFromLog` does so.
 */
export const erasePerson: Apply<ErasePersonChange> = (change, step) => {
  const { draft } = step;
  const person = draft.find('person', change.person);
  if (person === undefined)
    step.refuse('change/unknown-reference', ['person'], { entity: 'person', id: change.person });
  const taken = change.tombstone !== change.person && draft.find('person', change.tombstone) !== undefined;
  if (taken) step.refuse('change/id-taken', ['tombstone'], { id: change.tombstone, entity: 'person' });
  if (person === undefined || taken) return;
  const isThem = ({ to, id }: FoundReference): boolean => to === 'person' && id === change.person;
  for (const kind of ['organization', ...Object.keys(storedPlaces)] as StoredKind[]) {
    for (const [position, entity] of draft.list(kind).entries()) {
      if (kind === 'person' && entity['id'] === change.person) {
        draft.overwrite(kind, position, erased(entity as unknown as Person, change.tombstone));
        continue;
      }
      const places = referencesIn(shapeOf(kind), entity).filter(isThem);
      if (places.length > 0)
        draft.overwrite(
          kind,
          position,
          places.reduce<Stored>(
            (value, { path }) => replacedAt(value, path, change.tombstone) as Stored,
            kind === 'checkIn' && entity['by'] === change.person ? withoutNote(entity) : entity,
          ),
        );
    }
  }
};

/** What is left of a person: whether they are active, and nothing that says who they were. */
const erased = ({ active }: Person, tombstone: string): Person => ({
  id: tombstone,
  name: tombstone,
  ...(active === undefined ? {} : { active }),
  erased: true,
});

/** What a person wrote about a fact goes with the person; the fact itself stays. */
const withoutNote = ({ note: _, ...fact }: Stored): Stored => fact;

/** A copy with one text replaced; everything beside the path is shared. Paths are as long as the tables are deep. */
const replacedAt = (value: unknown, path: readonly (string | number)[], text: string): unknown => {
  const holders: unknown[] = [];
  let inner = value;
  for (const key of path) {
    holders.push(inner);
    inner = (inner as { readonly [key: string | number]: unknown })[key];
  }
  let result: unknown = text;
  for (let at = path.length - 1; at >= 0; at--) {
    const holder = holders[at];
    const key = path[at] ?? '';
    result = Array.isArray(holder)
      ? holder.map((item, position) => (position === key ? result : (item as unknown)))
      : { ...(holder as Stored), [key]: result };
  }
  return result;
};
