import type { SensePhrase } from '../language/language.ts';
import type { Sense } from '../language/sense.ts';

/** A word, number or sign of a text, or a phrase of several words that means one thing. */
export interface Token {
  kind: 'word' | 'number' | 'sign';
  /** Lower case. */
  text: string;
  /** Where it stands in the text, end excluded. */
  start: number;
  end: number;
  /** Is there a space before it? */
  spaced: boolean;
  /** Value of a number; NaN for all else. */
  value: number;
  sense: Sense;
  /** Phrases that begin with the word. */
  phrases: readonly SensePhrase[] | undefined;
  /** Bits of its ending: `form` in sense.ts. */
  form: number;
  /** Holds no value, because it is part of a name such as `tier 1`, or of a deadline. */
  dead: false | 'name' | 'time';
  /** Names a quarter, a half or a fiscal year: `Q2`. */
  period: boolean;
}
