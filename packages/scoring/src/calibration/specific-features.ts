import { parseKeyResult, readingLimit } from '@throughline/core/wording';
import { behaviourWords, qualityWords, specificPhrases } from './specific-words.ts';

/** What makes words of feedback specific. Closed list. Source: docs/sources.md#specific-feedback. */
export type SpecificFeature = (typeof specificFeatures)[number];

/**
 * What can be seen in a text that speaks of something that happened, in this order: a `situation` (when or where), a
 * `behaviour` (what somebody did), an `impact` (what came of it), a `number`, a `date`, an `example` that is called one.
 *
 * @example
 * ```ts
 * import { specificFeatures } from '@throughline/scoring/calibration';
 *
 * specificFeatures[0]; // => 'situation'
 * ```
 */
export const specificFeatures = ['situation', 'behaviour', 'impact', 'number', 'date', 'example'] as const;

/** Sentences of one text that are read as key results would be. */
const mostSentences = 20;

/**
 * The features that a text shows, in a fixed order. It reads English and German, at most as many characters as a title is
 * read for each of twenty sentences, in one pass. It looks at words and not at people: no feeling, no judgement, no name is
 * read out of a text. What is no text shows nothing.
 *
 * @example
 * ```ts
 * import { featuresOf } from '@throughline/scoring/calibration';
 *
 * featuresOf('Great attitude, a real team player!'); // => []
 * featuresOf('In the March review you answered all 12 questions, so that the client signed.');
 * // => ['situation', 'behaviour', 'impact', 'number', 'date']
 * ```
 */
export const featuresOf = (text: string): readonly SpecificFeature[] => {
  if (typeof text !== 'string') return [];
  const cut = text.slice(0, mostSentences * readingLimit);
  const words = wordsOf(cut);
  const line = ` ${words.join(' ')} `;
  const says = (feature: keyof typeof specificPhrases): boolean =>
    specificPhrases[feature].some((phrase) => line.includes(` ${phrase} `));
  const readings = sentencesOf(cut).map((sentence) => parseKeyResult(sentence));
  const found: { readonly [Feature in SpecificFeature]: boolean } = {
    situation: says('situation'),
    behaviour: hasBehaviour(words),
    impact: says('impact'),
    number: /\d/.test(cut) || readings.some(({ baseline, target }) => baseline !== null || target !== null),
    date: says('date') || readings.some(({ deadline }) => deadline !== null),
    example: says('example'),
  };
  return specificFeatures.filter((feature) => found[feature]);
};

/** Words in small letters; everything else parts them. */
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/[.!?\n]/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .slice(0, mostSentences)
    .map((sentence) => sentence.slice(0, readingLimit));

/** Words within which somebody who did something and what they did must stand. */
const near = 6;

/** Somebody did something: a pronoun, and soon after it a verb in the past that is no quality. */
const hasBehaviour = (words: readonly string[]): boolean => {
  let last = -Infinity;
  return words.some((word, at) => {
    if (behaviourWords.who.has(word)) last = at;
    if (at - last > near || at === last || qualityWords.has(word)) return false;
    return behaviourWords.did.has(word) || (word.length > 4 && word.endsWith('ed')) || isGermanPast(word);
  });
};

/** `gebaut`, `vorgestellt`, `erklärt`; words that only look like it are listed as qualities. */
const isGermanPast = (word: string): boolean =>
  word.length > 5 &&
  (/^(?:vor|an|auf|ein|ab|aus|um|zu|mit|nach|weiter|zusammen)?ge\p{L}+t$/u.test(word) ||
    /^(?:er|ver|be|ent|zer)\p{L}+t$/u.test(word));
