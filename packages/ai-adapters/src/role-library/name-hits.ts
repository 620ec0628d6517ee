import { neutralWords } from './neutral-words.ts';
import { breakWord, plainWords } from './plain-words.ts';
import type { RoleFunction, RoleProfile } from './role-function.ts';
import type { RoleLibrary } from './role-library.ts';

/** A name of a function or of one of its specialisms, found in a text. */
export interface NameHit {
  readonly function: RoleFunction;
  /** The specialism, when the name is one of it. */
  readonly profile?: RoleProfile;
  /** Where the words begin and end. */
  readonly from: number;
  readonly to: number;
}

/** A name as it was found, before it is known whether it counts. */
interface Found extends NameHit {
  /** True for a phrase that means something else. */
  readonly isOther: boolean;
}

/**
 * What a text names, from left to right. A name within a longer one does not count (product marketing is
 * marketing), nor one in a phrase that means something else, nor a name of a whole function beside a word that
 * says something of its own.
 */
export const nameHits = (library: RoleLibrary, text: string): readonly NameHit[] => {
  const words = ` ${plainWords(text)} `;
  const found: Found[] = [];
  const look = (name: string, of: RoleFunction, profile: RoleProfile | undefined, isOther: boolean): void => {
    const phrase = ` ${plainWords(name)} `;
    if (phrase.length <= 2) return;
    for (let from = words.indexOf(phrase); from !== -1; from = words.indexOf(phrase, from + 1)) {
      const to = from + phrase.length;
      found.push({ function: of, from, to, isOther, ...(profile === undefined ? {} : { profile }) });
    }
  };
  for (const of of library.functions) {
    for (const name of [of.id, of.title, ...of.synonyms]) look(name, of, undefined, false);
    for (const name of of.otherwise ?? []) look(name, of, undefined, true);
    for (const profile of of.profiles) {
      if (profile.title === undefined) continue;
      for (const name of [profile.title, ...(profile.synonyms ?? [])]) look(name, of, profile, false);
    }
  }
  const isCovered = (hit: Found): boolean =>
    found.some(({ from, to }) => from <= hit.from && to >= hit.to && to - from > hit.to - hit.from);
  const longest = found.filter((hit) => !isCovered(hit));
  const isNeutral = (word: string, at: number): boolean =>
    word === '' ||
    word === breakWord ||
    neutralWords.has(word) ||
    longest.some(({ from, to, isOther }) => !isOther && from < at && at < to);
  return longest
    .filter(({ isOther }) => !isOther)
    .filter(({ profile, from, to }) => {
      if (profile !== undefined) return true;
      const before = words.slice(words.lastIndexOf(' ', from - 1) + 1, Math.max(from, 0));
      const after = words.slice(to, words.indexOf(' ', to) === -1 ? to : words.indexOf(' ', to));
      return isNeutral(before, from - 1) && isNeutral(after, to);
    })
    .sort((a, b) => a.from - b.from || b.to - a.to);
};
