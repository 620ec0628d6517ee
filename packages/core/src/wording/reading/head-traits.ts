import { form, part, trait } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import { does, ends, has, type Span } from './sentence.ts';

/** Traits that say in what a thing is measured: any word of a name can carry them. */
const measured = trait.money | trait.share | trait.time | trait.score | trait.ratio;
/** Traits that say what a thing is: only the last word of a name can. `newsletter subscribers` are subscribers. */
const things = trait.event | trait.artefact | trait.person | trait.gain | trait.amount;
const polar = trait.lower | trait.higher | trait.marred;

const joints = part.of | part.for | part.from | part.with | part.place | part.relative | part.to | part.per;

/** `sessions` are visits of users; `coaching sessions` are held. */
const actsOf = (tokens: readonly Token[], at: number): number => {
  const traits = tokens[at]?.sense.traits ?? 0;
  const both = trait.event | trait.gain;
  if ((traits & both) !== both) return traits;
  const before = tokens[at - 1];
  return has(before, trait.event) || (ends(before, form.gerund) && before?.sense.verb !== 'use')
    ? traits & ~trait.gain
    : traits;
};

/**
 * Traits of a name: those of its head, the last telling word before the first preposition, and whether any word of
 * it says that less or more is better. `average rating of tickets` is a rating.
 */
export const headTraits = (tokens: readonly Token[], span: Span | undefined): number => {
  if (span === undefined) return 0;
  let head = 0;
  let polarity = 0;
  let named = false;
  for (let at = span.first; at <= span.last; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (does(token, joints) || (token.sense.traits & trait.behind) !== 0) {
      // `km of cycle lanes` are no time.
      const unit = at === span.first + 1 && tokens[span.first]?.sense.unit !== undefined;
      if (head !== 0 || polarity !== 0 || unit) break;
      continue;
    }
    if (token.kind !== 'word') continue;
    // `40 calls a week`
    if (head !== 0 && does(token, part.article) && does(tokens[at + 1], part.period)) break;
    // `coaching hours`: what they are hours of.
    if (head !== 0 && token.sense.unit?.kind === 'duration' && token.sense.traits === 0) continue;
    const traits = actsOf(tokens, at);
    // `complaints resolved`: more of them is better.
    if ((traits & trait.mended) !== 0 && at > span.first) {
      polarity = trait.higher;
      continue;
    }
    const done = token.sense.verb !== undefined && traits === 0;
    // `schools using our app`: the name ends at what it does.
    if (done && named && ends(token, form.gerund)) break;
    named ||= token.sense.parts === 0 && token.sense.before === undefined;
    if ((traits & measured) !== 0) head = traits & (measured | things);
    else if ((traits & things) !== 0) head = traits & things;
    // `proposals accepted`: what is done to them is no name.
    else if (!done && (head === 0 || !ends(token, form.participle))) head &= measured;
    // The head decides: `cash conversion cycle` is a time, `cost efficiency` is not a cost.
    const own = traits & polar;
    if ((traits & trait.time) !== 0 && own === 0) polarity = trait.lower;
    else if ((traits & measured) !== 0 && own !== 0) polarity = own;
    else polarity |= own;
  }
  return head | polarity;
};

/** Is less of it better? A name that says more is better wins: `uptime`, `cost savings`. */
export const lessIsBetter = (traits: number): boolean =>
  (traits & trait.higher) === 0 && (traits & (trait.lower | trait.marred)) !== 0;
