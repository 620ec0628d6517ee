import type { ChangeEntry } from '../change/change-entry.ts';
import { canonicalJson } from '../encode/canonical-json.ts';
import type { GoalSet } from '../model/goal-set.ts';
import { type MapPart, mapParts } from './map-parts.ts';
import { startPathSet } from './path-set.ts';
import { replaceWords, type WordTable } from './replace-words.ts';
import type { TextPlace } from './text-place.ts';
import { textPlacesIn } from './text-places.ts';
import { type PlacedValue, withValues } from './with-values.ts';

/** Fields of a person that say nothing about who it is. */
const harmless = new Set(['timeZone', 'locale', 'system', 'kind']);

/** Replaces what is said about one person. The same text gets the same replacement, another text another one. */
export interface PersonEraser {
  /** The part without the person; the very same value if nothing in it is about them. */
  readonly erase: MapPart;
  /** What names the person: id, names, addresses. Each with what takes its place; longer names of others with themselves. */
  readonly words: WordTable;
  /** True when some text holds the tombstone already. */
  readonly isInUse: boolean;
}

/**
 * Learns from goals and log what names a person. Texts that differ must differ afterwards too, else an entry that
 * changed something would seem to change nothing when the log is replayed; so replacements are numbered.
 */
export const startPersonEraser = (
  goals: GoalSet,
  log: readonly ChangeEntry[],
  person: string,
  tombstone: string,
): PersonEraser => {
  const replacements = new Map<string, string>();
  const replacementOf = (text: string): string => {
    const known = replacements.get(text) ?? `${tombstone}.${String(replacements.size + 1)}`;
    replacements.set(text, known);
    return known;
  };
  const words = new Map([[person, tombstone]]);
  const idWords = new Map(words);
  const others = new Set<string>();
  let isInUse = false;
  const learn = <Value>(shape: string, value: Value): Value => {
    const places = textPlacesIn(shape, value);
    const own = ownPaths(places, person);
    for (const place of places) {
      const text = String(place.value);
      isInUse ||= typeof place.value === 'string' && text.includes(tombstone);
      const isName = place.holder === 'person' && (place.field === 'name' || place.field === 'email');
      if (isName && own.person(place)) {
        // Numbered in the order of the log, so that the outcome is the same each time.
        if (text !== person) words.set(text, replacementOf(text));
      } else if (isName || place.to === 'person' || (place.holder === 'person' && place.is === 'own'))
        others.add(text);
    }
    return value;
  };
  mapParts(goals, learn);
  for (const entry of log) learn('changeEntry', entry);
  // `Ana` is no trace of Ana in `Ana Lee`, who is somebody else.
  for (const other of others) {
    if (words.has(other) || replaceWords(other, words) === other) continue;
    words.set(other, other);
    idWords.set(other, other);
  }

  const erasedText = (place: TextPlace, own: OwnPaths): unknown => {
    const { value, is, to, field } = place;
    if (own.person(place)) {
      if (is === 'own') return tombstone;
      if (is === 'extensions') return { erased: replacementOf(canonicalJson(value)) };
      return harmless.has(field) ? value : replacementOf(String(value));
    }
    if (field === 'note' && own.checkIn(place)) return replacementOf(String(value));
    if (is === 'text' || is === 'extension') return replaceWords(String(value), words);
    if (is === 'reference' && to === 'person') return value === person ? tombstone : value;
    // Keys of check-ins decide about the order of facts, so they stay.
    const isKey = to === 'checkIn' || field === 'key' || value === person;
    return is === 'extensions' || isKey ? value : replaceWords(String(value), idWords);
  };

  return {
    words,
    isInUse,
    erase: (shape, value) => {
      const places = textPlacesIn(shape, value);
      const own = ownPaths(places, person);
      const placed: PlacedValue[] = [];
      for (const place of places) {
        const after = erasedText(place, own);
        if (after !== place.value) placed.push({ path: place.path, value: after });
      }
      return withValues(value, placed);
    },
  };
};

/** Tells whether a text belongs to the entry of the person, or to a check-in that the person recorded. */
interface OwnPaths {
  readonly person: (place: TextPlace) => boolean;
  readonly checkIn: (place: TextPlace) => boolean;
}

const ownPaths = (places: readonly TextPlace[], person: string): OwnPaths => {
  const people = startPathSet();
  const checkIns = startPathSet();
  for (const { path, value, is, to, holder, field } of places) {
    if (value !== person) continue;
    const parent = path.slice(0, -1);
    if (holder === 'person' && is === 'own') people.add(parent);
    if (holder === 'restoreChange' && field === 'id' && to === 'person') {
      people.add([...parent, 'set']);
      people.add([...parent, 'value']);
    }
    if (field === 'by' && to === 'person' && holder.toLowerCase().endsWith('checkin')) checkIns.add(parent);
  }
  return {
    person: ({ path }) => people.holds(path),
    checkIn: ({ path }) => checkIns.has(path.slice(0, -1)),
  };
};
