import { checkAliases } from './check-aliases.ts';
import type { Metric } from './metric.ts';
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

/** A plural `s` is forgiven, in the text as in the alias: `win rates`, `defect`. */
const sameWord = (word: string | undefined, alias: string): boolean =>
  word === alias || word === `${alias}s` || `${word ?? ''}s` === alias;

/**
 * A function like `metricIn` for a catalogue of one's own. Reads the catalogue once; each title then takes time
 * linear in its length. A title that is no text names no metric; a catalogue that is none is a `UsageError`
 * `core/bad-option`.
 *
 * @example
 * ```ts
 * import { extendCatalogue, metricFinder } from '@throughline/core/wording';
 *
 * const { catalogue } = extendCatalogue([{
 *   id: 'berths-used', name: { en: 'berths used', de: 'belegte Liegeplätze' }, aliases: ['berth occupancy'],
 *   unit: 'percent', better: 'higher', indicator: 'leading', function: 'operations', family: 'efficiency',
 *   guardrail: 'safety-incidents', guardrailFamilies: ['risk'], sources: ['warehouse'],
 * }]);
 * metricFinder(catalogue)('Berth occupancy from 60 to 75 %')?.id; // => 'berths-used'
 * ```
 */
export const metricFinder = (metrics: readonly Metric[]): ((title: string) => Metric | undefined) => {
  checkAliases(metrics, 'metrics');
  const known = phrasesByFirstWord(metrics);
  return (title) => {
    if (typeof (title as unknown) !== 'string') return undefined;
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
};
