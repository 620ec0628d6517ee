import { part, trait } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import { does, type Span } from './sentence.ts';

const kinds = trait.money | trait.share | trait.time | trait.score | trait.ratio | trait.event | trait.artefact | trait.person;

/**
 * Traits of a name: those of its head, the last telling word before the first preposition, and whether any word of
 * it says that less or more is better. `average rating of tickets` is a rating.
 */
export const headTraits = (tokens: readonly Token[], span: Span | undefined): number => {
  if (span === undefined) return 0;
  let head = 0;
  let polarity = 0;
  for (let at = span.first; at <= span.last; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (at > span.first && does(token, part.of | part.for | part.from | part.with | part.place | part.relative | part.to)) {
      if (head !== 0 || polarity !== 0) break;
      continue;
    }
    const { traits } = token.sense;
    if ((traits & kinds) !== 0) head = traits & kinds;
    const last = token.text.includes('-') ? 0 : traits;
    polarity |= (token.text.includes('-') ? traits : last) & (trait.lower | trait.higher);
  }
  return head | polarity;
};

/** Is less of it better? A name that says more is better wins: `uptime`, `cost savings`. */
export const lessIsBetter = (traits: number): boolean =>
  (traits & trait.higher) === 0 && (traits & trait.lower) !== 0;
