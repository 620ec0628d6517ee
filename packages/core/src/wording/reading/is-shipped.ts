import type { ReadingUnit } from '../language/reading-unit.ts';
import { form, part, trait } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import { headTraits } from './head-traits.ts';
import type { HeadVerb } from './head-verb.ts';
import type { Quantity } from './quantity.ts';
import { does, ends, has } from './sentence.ts';

/** What is no thing that somebody makes: people, and what is measured. */
const noThing =
  trait.person |
  trait.gain |
  trait.money |
  trait.time |
  trait.share |
  trait.score |
  trait.event |
  trait.ratio;

/**
 * `All forms are online`, `The app is live`: a thing that is there is an output. A part of the things is a state of
 * what runs, unless they are artefacts: `90 % of the pumps are available`.
 */
export const isShipped = (
  tokens: readonly Token[],
  head: HeadVerb,
  target: Quantity | null,
  unit: ReadingUnit | null,
): boolean => {
  for (let at = head.clause + 1; at < tokens.length; at++) {
    if (!does(tokens[at], part.be) || tokens[at]?.sense.verb !== undefined) continue;
    let next = at + 1;
    while (ends(tokens[next], form.adverb) || does(tokens[next], part.aux)) next++;
    if (!has(tokens[next], trait.shipped)) continue;
    const subject = headTraits(tokens, { first: head.leads ? head.from : head.clause, last: at - 1 });
    if ((subject & noThing) !== 0 || (target !== null && target.first > at && unit?.kind !== 'count'))
      return false;
    return target === null || target.first > at || target.value >= 100 || (subject & trait.artefact) !== 0;
  }
  return false;
};
