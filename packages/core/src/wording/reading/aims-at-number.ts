import { form, part, trait } from '../language/sense.ts';
import { isDigit } from '../text/characters.ts';
import type { Token } from '../text/token.ts';
import type { HeadVerb } from './head-verb.ts';
import { isYear } from './mark-names.ts';
import type { Quantity } from './quantity.ts';
import { does, ends, has } from './sentence.ts';

/** A length of fewer days limits every case; a longer one is when the whole is due. */
const mostDays = 28;

/** `2.0`, `4.2`: what is made has a version. */
const version = /^\d+\.\d+$/;

/** `between four clinics`, `in our three boroughs`: where it is to happen, and not how often. */
const isPlace = (tokens: readonly Token[], quantity: Quantity): boolean => {
  const token = tokens[quantity.at];
  if (quantity.unit !== null || token === undefined || quantity.high !== null) return false;
  if (quantity.relation !== null) return quantity.relation === 'between';
  const ours = does(tokens[quantity.first - 1], part.article);
  const joint = tokens[quantity.first - (ours ? 2 : 1)];
  return does(joint, part.place | part.for) && (ours || !isDigit(token.text.charCodeAt(0)));
};

/** Names of one thing are in the singular: `a 90 day plan`. */
const isSingular = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (token.sense.parts & ~part.label) === 0 &&
  token.sense.verb === undefined &&
  !has(token, measured) &&
  !ends(token, form.plural);

const measured = trait.share | trait.score | trait.money | trait.time | trait.ratio;

/** `the 40 by 40 league`, `our 5 point charter`: a number in the name of a thing, or `one` for a thing named before. */
const isInName = (tokens: readonly Token[], quantity: Quantity): boolean => {
  const before = tokens[quantity.first - 1];
  const next = tokens[quantity.last + 1];
  const digit = isDigit(tokens[quantity.at]?.text.charCodeAt(0) ?? 0);
  // `a second one`, `one team`
  if (!digit && quantity.value === 1 && (next?.kind !== 'word' || has(next, trait.generic | trait.state)))
    return true;
  const twice = does(next, part.by) && tokens[quantity.last + 2]?.kind === 'number';
  if (twice) return isSingular(tokens[quantity.last + 3]);
  if (!isSingular(next) || quantity.unit !== null) return false;
  const second = does(before, part.by) && tokens[quantity.first - 2]?.kind === 'number';
  const led = does(tokens[quantity.at - 1], part.by) && tokens[quantity.at - 2]?.kind === 'number';
  return second || led || does(before, part.article);
};

/** Does a number of an objective aim at something, as against a year, a version, a place, or how long it takes? */
export const aimsAtNumber = (tokens: readonly Token[], quantity: Quantity, head: HeadVerb): boolean => {
  const token = tokens[quantity.at];
  if (isYear(token) || isInName(tokens, quantity)) return false;
  if (quantity.multiplies) return true;
  if (quantity.unit?.kind === 'duration') {
    const { in: span } = quantity.unit;
    const short = span !== 'days' ? span === 'hours' || span === 'minutes' : quantity.value < mostDays;
    const limits = quantity.relation === '<=' || does(tokens[quantity.first - 1], part.within);
    if (short && limits && head.leads && head.kind !== 'make') return true;
    // `Cut the wait to 4 weeks`
    const changed = head.kind === 'down' || head.kind === 'up' || head.kind === 'hit';
    if (head.leads && changed && does(tokens[quantity.first - 1], part.to | part.by)) return true;
    return quantity.relation === null && tokens.some((one) => does(one, part.all));
  }
  if (head.kind === 'make' && quantity.unit === null && version.test(token?.text ?? '')) return false;
  return !isPlace(tokens, quantity);
};
