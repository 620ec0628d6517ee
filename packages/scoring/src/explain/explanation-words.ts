import type { NumberMarks } from './format-number.ts';

/** Words and number marks of an explanation in one language. `{name}` is an input of the step. */
export interface ExplanationWords {
  readonly marks: NumberMarks;
  /** Text of a step by its rule, or by the part of the rule before `/`. */
  readonly rules: { readonly [rule: string]: string };
  /** Words for inputs and what they say; what is not listed is printed as it is, such as `from` in English. */
  readonly inputs: { readonly [name: string]: string };
  /** One point of a payout: what is paid at which value. */
  readonly point: string;
  readonly none: string;
  readonly again: string;
  readonly head: string;
  /** The head of an answer as it was known at an instant. */
  readonly headKnown: string;
}
