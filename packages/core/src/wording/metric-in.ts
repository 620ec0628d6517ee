import type { Metric } from './metric.ts';
import { metricCatalogue } from './metric-catalogue.ts';
import { wordsOf } from './words-of.ts';

/** An alias in words, and its metric. */
interface Phrase {
  readonly words: readonly string[];
  readonly length: number;
  readonly metric: Metric;
}

/** Phrases by their first word, the longest first, so that the first hit at a place is the best one there. */
const phrasesByFirstWord = (metrics: readonly Metric[]): ReadonlyMap<string, readonly Phrase[]> => {
  const byWord = new Map<string, Phrase[]>();
  for (const metric of metrics) {
    for (const alias of metric.aliases) {
      const words = wordsOf(alias);
      const first = words[0];
      if (first === undefined) continue;
      const phrases = byWord.get(first) ?? [];
      phrases.push({ words, length: words.join(' ').length, metric });
      byWord.set(first, phrases);
    }
  }
  for (const phrases of byWord.values()) phrases.sort((a, b) => b.length - a.length);
  return byWord;
};

const known = /* @__PURE__ */ phrasesByFirstWord(metricCatalogue);

/** A plural `s` is forgiven, in the text as in the alias: `win rates`, `defect`. */
const sameWord = (word: string | undefined, alias: string): boolean =>
  word === alias || word === `${alias}s` || `${word ?? ''}s` === alias;

/**
 * The metric of the catalogue that a title names, if any: whole words, upper and lower case alike, a plural `s`
 * forgiven; the longest alias wins, then the one that comes first. Takes time linear in the title.
 *
 * @example
 * ```ts
 * import { metricIn } from '@throughline/core/wording';
 *
 * metricIn('Increase ARR from $8M to $10M')?.id; // => 'annual-recurring-revenue'
 * metricIn('Lower time-to-hire for engineers')?.id; // => 'time-to-hire'
 * metricIn('Arrange the office'); // => undefined
 * ```
 */
export const metricIn = (title: string): Metric | undefined => {
  const words = wordsOf(title);
  let best: Phrase | undefined;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    for (const first of [word, `${word}s`, word.slice(0, -1)]) {
      if (first !== word && !sameWord(word, first)) continue;
      const hit = known
        .get(first)
        ?.find((phrase) => phrase.words.every((alias, offset) => sameWord(words[at + offset], alias)));
      if (hit !== undefined && (best === undefined || hit.length > best.length)) best = hit;
    }
  }
  return best?.metric;
};
