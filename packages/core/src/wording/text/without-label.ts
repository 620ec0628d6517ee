import { part } from '../language/sense.ts';
import { isDigit } from './characters.ts';
import type { Token } from './token.ts';

/** Signs that end a label. */
const ends = new Set([':', '.', ')', '-', '–', '—', '|', ']']);

/** `KR1`, `O2KR3`, `1.2`: a short word with a digit. Not `p95`, not `Q3`, which mean something. */
const label = /^(?![pqh]\d)[a-z]{0,4}\d{1,2}(?:[a-z]{0,4}\d{0,2})$/;

const digitEnds = (text: string): boolean => text.length < 10 && isDigit(text.charCodeAt(text.length - 1));

/** How many tokens at the front are a label of the sentence: `KR1:`, `2.`, `KR 2.3 -`; 0: none. */
export const labelLength = (tokens: readonly Token[]): number => {
  let at = tokens[0]?.text === '[' || tokens[0]?.text === '(' ? 1 : 0;
  const first = tokens[at];
  if (first === undefined) return 0;
  const named = (first.sense.parts & part.label) !== 0;
  if (named && tokens[at + 1]?.kind === 'number') at += 1;
  else if (named && ends.has(tokens[at + 1]?.text ?? '')) at += 0;
  else if (first.kind !== 'number' && !(digitEnds(first.text) && label.test(first.text))) return 0;
  const end = tokens[at + 1];
  const next = tokens[at + 2];
  if (end === undefined || next === undefined || !ends.has(end.text)) return 0;
  // `10-15 interviews`, `1.5`: a dash or stop without a space is a part of a number.
  return next.spaced || end.text === ':' ? at + 2 : 0;
};
