import type { MessageCatalogue } from '@throughline/core';

/** English texts of the findings about formulas. */
export const formulaMessages = {
  'formula/no-text': {
    message: 'the formula has no text',
    help: 'write an expression such as `won / leads * 100`',
  },
  'formula/too-long': {
    message: 'the formula has {length} characters, more than {most}',
    help: 'split it over several goals, each with a formula of its own',
  },
  'formula/too-many-parts': {
    message: 'the formula has {parts} parts, more than {most}',
    help: 'split it over several goals, each with a formula of its own',
  },
  'formula/too-deep': {
    message: 'the formula is {depth} levels deep, more than {most}',
    help: 'take inner parentheses out into a goal of their own',
  },
  'formula/bad-character': {
    message: 'character {at} of the formula, `{character}`, has no meaning in a formula',
    help: 'use names, numbers, parentheses and the operators of the page',
  },
  'formula/implicit-multiplication': {
    message: '`{left}` and `{right}` stand side by side',
    help: 'write the operator between them, e.g. `{left} * {right}`',
  },
  'formula/unclear-not': {
    message: '`not` stands before `{right}`, so it is unclear how far it reaches',
    help: 'put what it denies in parentheses, e.g. `not (a > b)`',
  },
  'formula/syntax': {
    message: 'the formula cannot be read',
    help: 'look for a missing operand, comma or parenthesis',
  },
  'formula/not-allowed': {
    message: '`{part}` is not part of the language of formulas',
    help: 'use the operators and functions of the page',
  },
  'formula/unknown-name': {
    message: '`{name}` is not an input of the formula',
    help: 'add it to the inputs, or use one of them',
  },
  'formula/unknown-function': {
    message: '`{name}` is not a function of formulas',
    help: 'use one of `{functions}`',
  },
  'formula/argument-count': {
    message: '`{name}` takes {wanted}, not {given}',
    help: 'correct what stands between its parentheses',
  },
  'formula/number-too-large': {
    message: 'a number of the formula is too large to calculate with',
    help: 'write a number below 1e308',
  },
  'formula/bad-name': {
    message: '`{name}` cannot be the name of an input',
    help: 'take a letter, then letters, digits or `_`; words and functions of the language are taken',
  },
  'formula/repeated-name': {
    message: 'two inputs are called `{name}`',
    help: 'give each input a name of its own',
  },
  'formula/units-differ': {
    message: '`{operator}` joins {left} and {right}',
    help: 'bring both to one unit first',
  },
  'formula/unit-of-result': {
    message: 'the formula gives {given}, its measure is in {wanted}',
    help: 'correct the formula or the unit of the measure',
  },
} as const satisfies MessageCatalogue;
