import { part } from '../language/sense.ts';
import { isDigit } from '../text/characters.ts';
import type { Token } from '../text/token.ts';
import type { HeadVerb } from './head-verb.ts';
import { isYear } from './mark-names.ts';
import type { Quantity } from './quantity.ts';
import { does } from './sentence.ts';

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

/** Does a number of an objective aim at something, as against a year, a version, a place, or how long it takes? */
export const aimsAtNumber = (tokens: readonly Token[], quantity: Quantity, head: HeadVerb): boolean => {
  const token = tokens[quantity.at];
  if (isYear(token)) return false;
  if (quantity.multiplies) return true;
  if (quantity.unit?.kind === 'duration') {
    const { in: span } = quantity.unit;
    const short = span !== 'days' ? span === 'hours' || span === 'minutes' : quantity.value < mostDays;
    const limits = quantity.relation === '<=' || does(tokens[quantity.first - 1], part.within);
    if (short && limits && head.leads && head.kind !== 'make') return true;
    return quantity.relation === null && tokens.some((one) => does(one, part.all));
  }
  if (head.kind === 'make' && quantity.unit === null && version.test(token?.text ?? '')) return false;
  return !isPlace(tokens, quantity);
};
