import { decimalKeyOf } from './decimal-key.ts';

/** Fractions in words by the number of parts, with the words of one part. */
const parts: readonly (readonly [count: number, words: string])[] = [
  [2, 'half hälfte haelfte halb halbe halber halben halbem halbes'],
  [3, 'third drittel'],
  [4, 'quarter viertel'],
  [5, 'fifth fünftel fuenftel'],
  [6, 'sixth sechstel'],
  [7, 'seventh siebtel'],
  [8, 'eighth achtel'],
  [9, 'ninth neuntel'],
  [10, 'tenth zehntel'],
];

const byWord: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map(
  parts.flatMap(([count, words]) => {
    const keys = [decimalKeyOf(1 / count) ?? '', `${decimalKeyOf(100 / count) ?? ''}|percent`];
    return words.split(' ').map((word) => [word, keys] as const);
  }),
);

const english = 'third|quarter|fifth|sixth|seventh|eighth|ninth|tenth';
const compared = 'of|fewer|less|more|lower|higher|faster|slower|shorter|longer|as|down|up';
const articles = 'of|the|an?|our|their|its|his|her|your|my|all|as|that|those|these|what';
const halves = 'first|second|third|other|latter|last|1st|2nd|early|late|each|every|per|this|next';
const amounts = 'by|in|than|about|over|under|nearly|almost|roughly|around|to|a|one|least';
const whole = 'zeit|menge|kosten|preis|aufwand|belegschaft|kunden|fälle|faelle';

/**
 * A fraction in words, in lower case: `half the time`, `by a third`, `um die Hälfte`. Not the second half of a year, a
 * half-year, a third party or the quarter that comes next.
 */
export const fractionPattern: string = [
  String.raw`(?<![\p{L}\p{N}-])(?<!(?:${halves})[ -])half(?= (?:${articles})(?!\p{L}))`,
  String.raw`(?<=(?<!\p{L})(?:${amounts})[ -])half(?![\p{L}-]| (?:year|day|time|hour|quarter))`,
  String.raw`(?<=(?<!\p{L})(?:an?|one)[ -])(?:${english})(?= (?:${compared})(?!\p{L}))`,
  String.raw`(?<=(?<!\p{L})by (?:an?|one)[ -])(?:${english})(?![\p{L}-]| (?:party|parties|person))`,
  String.raw`(?<![\p{L}-])(?:thirds|fifths|sixths|sevenths|eighths|ninths|tenths)(?!\p{L})`,
  String.raw`(?<!\p{L})(?<!(?:erste|zweite|andere)n? )h(?:ä|ae)lfte(?!\p{L})`,
  String.raw`(?<!\p{L})halb(?= so(?!\p{L}))`,
  String.raw`(?<!\p{L})halbe[rnms]?(?= (?:${whole})(?!\p{L}))`,
  String.raw`(?<=(?<!\p{L})ein(?:em|es)? )(?:viertel)s?(?!\p{L})`,
  String.raw`(?<!\p{L})(?:drittel|fünftel|fuenftel|sechstel|siebtel|achtel|neuntel|zehntel)s?(?!\p{L})`,
  String.raw`(?<!\p{L})(?:zwei ?drittel|drei ?viertel)(?!\p{L})`,
].join('|');

/** Keys of what a fraction in words says. */
export const fractionKeys = (word: string): readonly string[] =>
  byWord.get(word) ?? byWord.get(word.replace(/s$/, '')) ?? [`part/${word}`];
