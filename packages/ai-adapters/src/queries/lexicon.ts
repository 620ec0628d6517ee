import { asking } from './lexicon/asking.ts';
import { lacks } from './lexicon/lacks.ts';
import { measures } from './lexicon/measures.ts';
import { states } from './lexicon/states.ts';
import { things } from './lexicon/things.ts';
import type { Mark } from './mark.ts';

/** Words that may stand within a phrase and change nothing. */
export const softWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'a an the any our their its been'.split(' '),
);

/** Meanings by phrase. Of a phrase in two tables the first one counts. */
export const lexicon: ReadonlyMap<string, readonly Mark[]> = /* @__PURE__ */ (() => {
  const found = new Map<string, readonly Mark[]>();
  for (const [list, ...marks] of [things, states, measures, lacks, asking].flat())
    for (const phrase of list.split('|')) {
      const key = phrase
        .split(' ')
        .filter((word, at) => at === 0 || !softWords.has(word))
        .join(' ');
      if (!found.has(key)) found.set(key, marks);
    }
  return found;
})();

/** Words of the longest phrase. */
export const longestPhrase = /* @__PURE__ */ (() =>
  Math.max(...[...lexicon.keys()].map((phrase) => phrase.split(' ').length)))();

/** Words that carry no meaning of their own. A word that is neither here nor in the lexicon is not understood. */
export const stopWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'a an the of is are was were be been being do does did has have having there any all us please currently now right ' +
    'today our which what list show tell give find that with their its it to in on at for from within so far yet as ' +
    "still 's see we made make makes already overall they ones pls plz thanks hi hello hey ok okay thank you kindly " +
    'just actually really get display view present presently these those then them he she his her him this am ' +
    'wich whch everywhere track marked listed flagged set ll d m re also both where out know want need would could can'
  ).split(' '),
);

/** Words after which a name may stand. */
export const nameWords: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'in',
  'of',
  'at',
  'for',
  'from',
  'within',
  'by',
  'to',
  'across',
  'on',
]);
