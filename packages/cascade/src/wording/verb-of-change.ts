import { english, englishData, german, germanData } from '@throughline/core/wording';
import type { Language, LanguageData } from '@throughline/core/wording';

/** A verb that says which way a value should go. */
export interface VerbOfChange {
  /** 1 up, -1 down, 0 to the better side, whichever that is. */
  readonly way: 1 | -1 | 0;
  /** The language it belongs to. */
  readonly language: Language;
}

const waysOf = ({ verbs }: LanguageData): ReadonlyMap<string, VerbOfChange['way']> =>
  new Map(
    (['up', 'down', 'better'] as const).flatMap((kind, at) =>
      (verbs[kind] ?? '').split(',').map((verb) => [verb.trim(), ([1, -1, 0] as const)[at]!] as const),
    ),
  );
const englishWays = /* @__PURE__ */ waysOf(englishData);
const germanWays = /* @__PURE__ */ waysOf(germanData);

/** Longer words are no verbs of change. Most titles end before the search for a word does. */
const longestVerb = 20;

/**
 * The verb of change a title begins with in English, or ends with in German: `Reduce churn`, `Abwanderung senken`.
 * Undefined for other titles, which need a closer look than this. Allocates one or two short words.
 */
export const verbOfChange = (title: string): VerbOfChange | undefined => {
  const first = title.slice(0, wordEnd(title)).toLowerCase();
  const way = englishWays.get(first);
  if (way !== undefined) return { way, language: english };
  const last = title.slice(-longestVerb);
  const germanWay = germanWays.get(last.slice(last.lastIndexOf(' ') + 1).toLowerCase());
  return germanWay === undefined ? undefined : { way: germanWay, language: german };
};

const wordEnd = (title: string): number => {
  const space = title.slice(0, longestVerb).indexOf(' ');
  return space < 0 ? Math.min(title.length, longestVerb) : space;
};
