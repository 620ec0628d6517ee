import { form, part, trait } from '../language/sense.ts';
import type { ReadingUnit } from '../language/reading-unit.ts';
import type { Token } from '../text/token.ts';
import type { Quantity } from './quantity.ts';
import { does, ends, has, type Span, tells } from './sentence.ts';
import { headTraits } from './head-traits.ts';

/** The unit that the name of a metric asks for; count when it asks for none. */
const unitOfTraits = (traits: number, value: number): ReadingUnit => {
  // Stars are a rating up to ten, and things that people give beyond.
  const given = (traits & trait.gain) !== 0 && value > 10;
  if ((traits & trait.score) !== 0 && !given) return { kind: 'score' };
  if ((traits & trait.ratio) !== 0) return { kind: 'ratio' };
  if ((traits & trait.money) !== 0) return { kind: 'currency', iso: null };
  if ((traits & (trait.event | trait.artefact | trait.person)) !== 0) return { kind: 'count' };
  if ((traits & trait.share) !== 0) return { kind: 'percent' };
  if ((traits & trait.time) !== 0) return { kind: 'duration' };
  // A rating without a name: nobody counts 4.6 things.
  if (!Number.isInteger(value) && value >= 1 && value <= 5) return { kind: 'score' };
  return { kind: 'count' };
};

/** Is a noun directly behind the number, which it then counts? */
export const countsNoun = (tokens: readonly Token[], quantity: Quantity): boolean => {
  const next = tokens[quantity.last + 1];
  if (next?.kind !== 'word' || next.dead) return false;
  // `12 cancelled bookings`: a participle says which of them.
  const which = ends(next, form.participle) && tokens[quantity.last + 2]?.kind === 'word';
  if (which && next.sense.parts === 0 && ends(tokens[quantity.last + 2], form.plural)) return true;
  // `NPS auf 45 erhöhen`: a verb is counted by nobody.
  if (next.sense.verb !== undefined && !tells(next) && !has(next, trait.modifier)) return false;
  // `3 term sheets`: a stretch of time that is the first half of a name.
  const compound =
    does(next, part.period) &&
    tokens[quantity.last + 2]?.kind === 'word' &&
    ends(tokens[quantity.last + 2], form.plural);
  if (compound && next.sense.unit === undefined) return true;
  return next.sense.parts === 0 || does(next, part.skip) || (tells(next) && !does(next, part.per));
};

/** The unit of a number: as written, or as its noun or metric asks for. */
export const unitOf = (
  tokens: readonly Token[],
  quantity: Quantity,
  metric: Span | undefined,
  behind: Span | undefined,
): ReadingUnit => {
  if (quantity.unit !== null)
    return quantity.unit.size === undefined ? quantity.unit : { kind: quantity.unit.kind };
  // `3.5M in new pipeline`: a large number in something that is paid for is money.
  if (
    quantity.scale >= 1e3 &&
    does(tokens[quantity.last + 1], part.place) &&
    isPaidFor(tokens, quantity.last + 2)
  )
    return { kind: 'currency', iso: null };
  if (behind !== undefined && countsNoun(tokens, quantity))
    return unitOfTraits(headTraits(tokens, behind), quantity.value);
  if (tokens[0]?.text === '%' || isShareOf(tokens, quantity.first)) return { kind: 'percent' };
  return named(tokens, metric) ?? unitOfTraits(headTraits(tokens, metric), quantity.value);
};

/** How many words may stand before what is paid for: `in new mid-market sales pipeline`. */
const mostBeforeMoney = 6;

/** Do the words from here name money, or a pipeline, deals or contracts? */
const isPaidFor = (tokens: readonly Token[], from: number): boolean => {
  for (let at = from; at < from + mostBeforeMoney; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.dead || does(token, part.of | part.for | part.place)) return false;
    if (has(token, trait.money | trait.worth)) return true;
  }
  return false;
};

/** `% of orders shipped the same day: 82`: a sign without a number before it, that governs the name behind it. */
const isShareOf = (tokens: readonly Token[], until: number): boolean => {
  for (let at = 0; at < until; at++)
    if (
      tokens[at]?.text === '%' &&
      tokens[at - 1]?.kind !== 'number' &&
      does(tokens[at + 1], part.of | part.article)
    )
      return true;
  return false;
};

/** What a rate is counted by when it is counted in many: `per 1,000`, `per million`. */
const isBase = (token: Token | undefined): boolean =>
  (token?.kind === 'number' && token.value >= 100) ||
  (token?.sense.scale !== undefined && token.text.length > 2);

/** A unit that the metric names: `days to close`, `cost per lead ($)`. */
const named = (tokens: readonly Token[], metric: Span | undefined): ReadingUnit | undefined => {
  if (metric === undefined) return undefined;
  let rate = false;
  for (let at = metric.first; at <= metric.last; at++) {
    const token = tokens[at];
    // `incidents per million hours`, `faults per 1,000 units`
    if (does(token, part.per) && isBase(tokens[at + 1])) return { kind: 'ratio' };
    rate ||= does(token, part.per);
    const unit = token?.sense.unit;
    if (token === undefined || unit === undefined) continue;
    // `bugs older than 30 days` are not measured in days.
    if (tokens[at - 1]?.kind === 'number') continue;
    const bracketed = tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')';
    if (bracketed || (!rate && unit.kind === 'duration' && token.text.length > 3 && ends(token, form.plural)))
      return unit;
  }
  return undefined;
};
