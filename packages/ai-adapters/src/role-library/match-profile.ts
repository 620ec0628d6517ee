import type { RoleLevel } from '@throughline/core';
import { levelOfTitle } from './level-of-title.ts';
import { type NameHit, nameHits } from './name-hits.ts';
import { plainWords } from './plain-words.ts';
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
      /** How the level was found: as the role says, as its title does, the nearest there is, or none given. */
      readonly level: 'exact' | 'from-title' | 'nearest' | 'assumed';
      /** The level as the role or its title states it. */
      readonly stated?: RoleLevel;
      /** True when the function was read from the title. */
      readonly fromTitle: boolean;
    }
  | {
      readonly kind: 'unknown';
      /** What is unknown, where it is not the function alone. */
      readonly text?: string;
    }
  | { readonly kind: 'several'; readonly text: string; readonly functions: readonly RoleFunction[] };

/** What is known about a role when its profile is looked for. */
export interface RoleWords {
  readonly function?: string;
  readonly title?: string;
  readonly level?: RoleLevel;
}

/**
 * Finds the function by its names and those of its specialisms, in the role's function and else in its title;
 * then the specialism by words of the title; then the level. A role whose title names other functions only, or
 * something the function is not, is not guessed: recruiters in sales do not sell, and civil engineers ship no code.
 */
export const matchProfile = (library: RoleLibrary, role: RoleWords): ProfileMatch => {
  const inFunction = role.function === undefined ? [] : nameHits(library, role.function);
  const inTitle = role.title === undefined ? [] : nameHits(library, role.title);
  const [named, titled] = [functionsOf(inFunction), functionsOf(inTitle)];
  const fitting = named.length === 0 ? titled : named;
  const common = titled.filter((of) => named.includes(of));
  const chosen = fitting.length > 1 ? common : fitting;
  const [only, second] = chosen;
  if (only === undefined || second !== undefined) {
    if (fitting.length === 0) return { kind: 'unknown' };
    const text = (named.length === 0 ? role.title : role.function) ?? '';
    return { kind: 'several', text, functions: fitting };
  }
  if (!titled.includes(only)) {
    const text = `${role.title ?? ''}, ${role.function ?? ''}`;
    if (titled.length > 0) return { kind: 'several', text, functions: [only, ...titled] };
    if (isSomethingElse(only, role.title)) return { kind: 'unknown', text };
  }
  const found = profileOf(only, specialism(inTitle, only) ?? specialism(inFunction, only), role);
  return found === undefined
    ? { kind: 'unknown' }
    : { kind: 'found', function: only, ...found, fromTitle: named.length !== 1 };
};

/** Does a title hold a phrase that sounds like the function and means something else? */
const isSomethingElse = ({ otherwise = [] }: RoleFunction, title = ''): boolean => {
  const words = ` ${plainWords(title)} `;
  return otherwise.some((phrase) => words.includes(` ${plainWords(phrase)} `));
};

const functionsOf = (hits: readonly NameHit[]): readonly RoleFunction[] => [
  ...new Set(hits.map((hit) => hit.function)),
];

/** The profiles that go by the longest name of a specialism of the function in a text. */
const specialism = (hits: readonly NameHit[], of: RoleFunction): readonly RoleProfile[] | undefined => {
  const own = hits.filter((hit) => hit.function === of && hit.profile !== undefined);
  const most = own.reduce((longest, { from, to }) => Math.max(longest, to - from), 0);
  const named = own.flatMap(({ from, to, profile }) =>
    to - from === most && profile !== undefined ? [profile] : [],
  );
  return named.length === 0 ? undefined : named;
};

const profileOf = (
  { profiles }: RoleFunction,
  named: readonly RoleProfile[] | undefined,
  role: RoleWords,
):
  | {
      readonly profile: RoleProfile;
      readonly level: 'exact' | 'from-title' | 'nearest' | 'assumed';
      readonly stated?: RoleLevel;
    }
  | undefined => {
  const stated = role.level ?? (role.title === undefined ? undefined : levelOfTitle(role.title));
  const wanted = levels.indexOf(stated ?? 'mid');
  let nearest: RoleProfile | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const profile of named ?? profiles.filter(({ title }) => title === undefined)) {
    for (const offered of profile.levels) {
      // At equal distance the lower level wins: it promises less.
      const away = Math.abs(levels.indexOf(offered) - wanted) + (levels.indexOf(offered) > wanted ? 0.5 : 0);
      if (away >= distance) continue;
      distance = away;
      nearest = profile;
    }
  }
  if (nearest === undefined) return undefined;
  if (stated === undefined) return { profile: nearest, level: 'assumed' };
  const level = distance > 0 ? 'nearest' : role.level === undefined ? 'from-title' : 'exact';
  return { profile: nearest, level, stated };
};
