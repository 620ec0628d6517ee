import { part } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import type { HeadVerb } from './head-verb.ts';
import { does } from './sentence.ts';

/** What a sentence without a number says of a whole population: `all`, or `no`. */
export type Population = 'all' | 'none' | null;

/** Reads `All services have ...`, `Document all APIs`, `No customer waits ...`. `each` is not a population. */
export const populationOf = (tokens: readonly Token[], head: HeadVerb): Population => {
  const opening = tokens[head.from];
  const skipped = does(opening, part.relative) ? tokens[head.from + 1] : opening;
  if (skipped === undefined) return null;
  // `each` and `whole` are also said of times.
  if (does(skipped, part.all)) return does(skipped, part.filler) ? null : 'all';
  return does(skipped, part.not) && head.from === head.clause && skipped.sense.number === undefined
    ? 'none'
    : null;
};
