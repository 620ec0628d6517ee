import { part, trait } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import type { HeadVerb } from './head-verb.ts';
import { reach } from './object-traits.ts';
import { does, has } from './sentence.ts';

/** Is it a state somebody wants, with a quality nobody has defined: `better culture`? */
export const isWanted = (tokens: readonly Token[], head: HeadVerb): boolean => {
  if (!head.leads || !has(tokens[head.at], trait.founding)) return false;
  let praised = false;
  for (let at = head.from; at < tokens.length && at < head.from + reach; at++) {
    const token = tokens[at];
    if (token?.kind === 'sign' || does(token, part.for | part.to | part.relative)) return false;
    praised ||= has(token, trait.vague);
    if (praised && has(token, trait.state) && !has(token, trait.vague)) return true;
  }
  return false;
};
