import { part, trait } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import type { Quantity } from './quantity.ts';
import { does, has } from './sentence.ts';

/** `95 % of the opening hours`, `90 % of the time` */
export const isOfTime = (tokens: readonly Token[], target: Quantity | null): boolean => {
  if (target === null || !does(tokens[target.last + 1], part.of)) return false;
  let last = target.last + 2;
  while (tokens[last + 1]?.kind === 'word' && tokens[last + 1]?.sense.parts === 0) last++;
  return tokens[last]?.sense.unit?.kind === 'duration' || has(tokens[last], trait.time);
};
