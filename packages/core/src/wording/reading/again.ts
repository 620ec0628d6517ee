import { part, trait } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import { does, has } from './sentence.ts';

/** `with every deal`, `each week`: something done over and over. Not `at every door`. */
export const again = (tokens: readonly Token[], from: number): boolean => {
  for (let at = from + 1; at < tokens.length; at++) {
    if (!does(tokens[at], part.per) || !does(tokens[at], part.all)) continue;
    const next = tokens[at + 1];
    if (!does(tokens[at - 1], part.place) || does(next, part.period) || has(next, trait.event)) return true;
  }
  return false;
};
