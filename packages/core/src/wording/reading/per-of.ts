import { form, noSense, part } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import type { Quantity } from './quantity.ts';
import { does, ends, type Span, tells } from './sentence.ts';

/** How many words may stand between a number and its `per`: `10K marketing-qualified leads per month`. */
const reach = 6;

/** `2/week`, `40 calls/agent`: a rate, as against `healthy/adoptable`, which names two things. */
const isRate = (tokens: readonly Token[], slash: number, quantity: Quantity): boolean => {
  const next = tokens[slash + 1];
  if (slash === quantity.last + 1 || does(next, part.period) || next?.sense.unit !== undefined) return true;
  return ends(tokens[slash - 1], form.plural) && !ends(next, form.plural);
};

/** What a number is counted by: `2/week`, `12 interviews per month`, `3 times a week`. */
export const perOf = (tokens: readonly Token[], quantity: Quantity): Span | undefined => {
  for (let at = quantity.last + 1; at <= quantity.last + reach && at < tokens.length; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined || token.kind === 'number' || next === undefined) return undefined;
    if (token.dead && !does(token, part.period)) return undefined;
    const slash = token.text === '/' && !token.spaced && next.kind === 'word' && isRate(tokens, at, quantity);
    // `a week`, `every month`: only of times; `per` of anything.
    const time = does(next, part.period) && next.dead !== 'time';
    const often =
      does(token, part.article | part.per) && (time || (does(token, part.per) && !does(token, part.all)));
    // `every two weeks`
    const weeks = does(token, part.per) && next.kind === 'number' && does(tokens[at + 2], part.period);
    if (weeks && !next.dead) return { first: at + 1, last: at + 2 };
    if (slash || (often && !does(next, part.article))) {
      // `per 1,000 orders`
      const many = next.kind === 'number' || (next.sense.scale !== undefined && next.text.length > 2);
      const counted = many && tokens[at + 2]?.kind === 'word' ? at + 2 : at + 1;
      return next.kind === 'sign' ? undefined : { first: at + 1, last: nounEnd(tokens, counted) };
    }
    if (token.kind === 'sign' && token.text !== '/' && token.text !== ')') break;
  }
  return tailOf(tokens, quantity);
};

/** End of a noun of two words: `per enterprise logo`, `per site visit`. */
const nounEnd = (tokens: readonly Token[], at: number): number => {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (
    token?.kind !== 'word' ||
    does(token, part.period) ||
    ends(token, form.plural) ||
    token.sense.unit !== undefined
  )
    return at;
  const noun =
    next?.kind === 'word' && !next.dead && next.sense.parts === 0 && next.sense.before === undefined;
  return noun &&
    (next.sense === noSense || tells(next)) &&
    !ends(next, form.adverb | form.participle | form.gerund)
    ? at + 1
    : at;
};

/** `... per quarter.`: what ends a sentence with one number is counted by it, however far away. */
const tailOf = (tokens: readonly Token[], quantity: Quantity): Span | undefined => {
  let last = tokens.length - 1;
  while (last > 0 && tokens[last]?.kind === 'sign') last--;
  const tail = does(tokens[last], part.period) && tokens[last]?.dead === false;
  if (!tail || !does(tokens[last - 1], part.per) || last - 1 <= quantity.last) return undefined;
  for (let at = quantity.last + 1; at < last; at++)
    if (tokens[at]?.kind === 'number' && tokens[at]?.dead === false) return undefined;
  return { first: last, last };
};
