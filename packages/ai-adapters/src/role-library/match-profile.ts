import type { RoleLevel } from '@throughline/core';
import type { RoleFunction, RoleProfile } from './role-function.ts';
import type { RoleLibrary } from './role-library.ts';

/** Levels from the first to the last, to find the nearest. */
const levels: readonly RoleLevel[] = ['junior', 'mid', 'senior', 'manager', 'director', 'executive'];

/** What the library has for a role, or why it has nothing. */
export type ProfileMatch =
  | {
      readonly kind: 'found';
      readonly function: RoleFunction;
      readonly profile: RoleProfile;
      /** How the level was found: as the role says, the nearest there is, or none given. */
      readonly level: 'exact' | 'nearest' | 'assumed';
      /** True when the function was read from the title. */
      readonly fromTitle: boolean;
    }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'several'; readonly text: string; readonly functions: readonly RoleFunction[] };

/** Finds the function by its id, title or synonyms, in the role's function and else in its title; then the profile. */
export const matchProfile = (
  library: RoleLibrary,
  role: { readonly function?: string; readonly title?: string; readonly level?: RoleLevel },
): ProfileMatch => {
  let several: ProfileMatch | undefined;
  for (const text of [role.function, role.title]) {
    if (text === undefined) continue;
    const fitting = functionsIn(library, text);
    const [only, second] = fitting;
    if (only === undefined) continue;
    if (second !== undefined) {
      several ??= { kind: 'several', text, functions: fitting };
      continue;
    }
    const found = profileOf(only, role.level);
    if (found !== undefined)
      return { kind: 'found', function: only, ...found, fromTitle: text !== role.function };
  }
  return several ?? { kind: 'unknown' };
};

/** A name of a function found in a text: from one position of the words up to another. */
interface Hit {
  readonly function: RoleFunction;
  readonly from: number;
  readonly to: number;
}

/** Functions a text names. A name within a longer one does not count: product marketing is marketing. */
const functionsIn = (library: RoleLibrary, text: string): readonly RoleFunction[] => {
  const words = ` ${plainWords(text)} `;
  const hits: Hit[] = [];
  for (const candidate of library.functions) {
    let longest: Hit | undefined;
    for (const name of [candidate.id, candidate.title, ...candidate.synonyms]) {
      const phrase = ` ${plainWords(name)} `;
      const from = phrase.length > 2 ? words.indexOf(phrase) : -1;
      if (from === -1 || (longest !== undefined && phrase.length <= longest.to - longest.from)) continue;
      longest = { function: candidate, from, to: from + phrase.length };
    }
    if (longest !== undefined) hits.push(longest);
  }
  const isCovered = (hit: Hit): boolean =>
    hits.some(({ from, to }) => from <= hit.from && to >= hit.to && to - from > hit.to - hit.from);
  return hits.filter((hit) => !isCovered(hit)).map((hit) => hit.function);
};

/** Longer texts name no function any more. */
const longestText = 1000;

/** Lower case, everything but letters and digits as one space. */
const plainWords = (text: string): string =>
  text
    .slice(0, longestText)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const profileOf = (
  { profiles }: RoleFunction,
  level: RoleLevel | undefined,
): { readonly profile: RoleProfile; readonly level: 'exact' | 'nearest' | 'assumed' } | undefined => {
  const wanted = levels.indexOf(level ?? 'mid');
  let nearest: RoleProfile | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const profile of profiles) {
    for (const offered of profile.levels) {
      // At equal distance the lower level wins: it promises less.
      const away = Math.abs(levels.indexOf(offered) - wanted) + (levels.indexOf(offered) > wanted ? 0.5 : 0);
      if (away >= distance) continue;
      distance = away;
      nearest = profile;
    }
  }
  if (nearest === undefined) return undefined;
  return { profile: nearest, level: level === undefined ? 'assumed' : distance === 0 ? 'exact' : 'nearest' };
};
