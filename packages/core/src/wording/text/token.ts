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
  /** Holds no value, because it is part of a name such as `tier 1`, or of a deadline. */
  dead: false | 'name' | 'time';
}
