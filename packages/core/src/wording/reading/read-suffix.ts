import { form, part } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import type { Quantity } from './quantity.ts';
import { does, ends } from './sentence.ts';

/** Upper ends of common scales: `4.5/5`, `9/10`. */
const scaleEnds = new Set([3, 4, 5, 6, 7, 10, 100]);

/** The same product as on paper: 1.1 million is 1,100,000 and not a bit beside it. */
const times = (value: number, factor: number): number => Number((value * factor).toPrecision(15));

/** Is the word a scale for this number? Single letters stand close to it, or behind money. */
const isScale = (token: Token, quantity: Quantity): boolean =>
  token.sense.scale !== undefined &&
  (token.text.length > 1 || !token.spaced || quantity.unit?.kind === 'currency') &&
  !(token.text === 'l' && quantity.unit?.kind !== 'currency');

/** One scale for a number, or a greater one behind it: `2 lakh crore`, `5 hundred thousand`. */
const mayScale = (token: Token, quantity: Quantity): boolean =>
  quantity.scale === 1 ||
  (token.text.length > 1 && token.spaced && (token.sense.scale ?? 0) > quantity.scale);

/** A letter apart scales the second number of a pair that counts something: `from 5 to 10 m users`. */
const isApart = (tokens: readonly Token[], at: number, quantity: Quantity): boolean => {
  const token = tokens[at];
  const noun = tokens[at + 1];
  if (token?.sense.scale === undefined || token.text.length > 1 || !token.spaced || at !== quantity.at + 1)
    return false;
  return (
    quantity.unit === null &&
    noun?.kind === 'word' &&
    noun.sense.parts === 0 &&
    noun.sense.unit === undefined &&
    does(tokens[quantity.at - 1], part.to) &&
    tokens[quantity.at - 2]?.kind === 'number' &&
    does(tokens[quantity.at - 3], part.from)
  );
};

/** What stands behind the number: scale, unit, `+`, `or more`, `/5`, `out of 10`. Moves `last`. */
export const readSuffix = (tokens: readonly Token[], quantity: Quantity): void => {
  let at = quantity.at + 1;
  let hyphen = false;
  for (;;) {
    const token = tokens[at];
    if (token === undefined || token.dead) break;
    const { sense } = token;
    // The stop of an abbreviated scale: `2,5 Mio. €`.
    if (
      token.text === '.' &&
      !token.spaced &&
      quantity.scale !== 1 &&
      tokens[at + 1]?.sense.unit !== undefined
    ) {
      at++;
      continue;
    }
    if (token.kind === 'word' || token.text === '%' || sense.unit !== undefined) {
      const apart = isApart(tokens, at, quantity);
      if ((apart || isScale(token, quantity)) && mayScale(token, quantity)) {
        quantity.apart = apart;
        quantity.value = times(quantity.value, sense.scale ?? 1);
        quantity.scale *= sense.scale ?? 1;
        quantity.ambiguous = token.text === 'm' && quantity.unit === null;
      } else if (sense.unit !== undefined && fits(quantity, token, tokens, at)) {
        if (sense.points && quantity.unit?.kind === 'percent') quantity.points = true;
        quantity.points ||= sense.points;
        quantity.unit = sense.unit;
        if (sense.unitFactor !== 1) quantity.value = times(quantity.value, sense.unitFactor);
        if (sense.unit.kind === 'duration') quantity.ambiguous = false;
      } else if (sense.after !== undefined && !hyphen && closes(tokens, at)) {
        quantity.relation = sense.after === 'better' ? '>=' : sense.after;
        quantity.better = sense.after === 'better';
        quantity.last = at;
        break;
      } else if (quantity.unit?.kind === 'percent' && sense.unit?.kind === 'score') quantity.points = true;
      else break;
    } else if (token.text === '+') {
      if (token.spaced && tokens[at + 1]?.kind === 'number') break;
      quantity.relation = '>=';
    } else if (
      token.text === '-' &&
      !token.spaced &&
      tokens[at + 1]?.spaced === false &&
      isUnitWord(tokens[at + 1])
    ) {
      hyphen = true;
      quantity.hyphen = true;
      at++;
      continue;
    } else if (token.text === '/' && isScaleEnd(tokens, at, quantity)) {
      quantity.unit = { kind: 'score' };
      at++;
    } else break;
    quantity.last = at;
    hyphen = false;
    at++;
  }
  // `300 engineering hours`
  const noun = tokens[quantity.last + 1];
  const unit = tokens[quantity.last + 2];
  const time =
    unit?.sense.unit?.kind === 'duration' && unit.text.length > 3 && ends(unit, form.plural) && !unit.dead;
  if (quantity.unit === null && noun?.kind === 'word' && noun.sense.parts === 0 && !noun.dead && time) {
    quantity.unit = unit.sense.unit ?? null;
    quantity.value = times(quantity.value, unit.sense.unitFactor);
  }
  outOf(tokens, quantity);
  if (quantity.relation === null) readClosing(tokens, quantity);
};

/** How many words may stand between a number and the comparison behind it: `6 faults per 100 units or fewer`. */
const mostCounted = 8;

/** `40 pilots or more`: a comparison behind what is counted. */
const readClosing = (tokens: readonly Token[], quantity: Quantity): void => {
  for (let at = quantity.last + 1; at <= quantity.last + mostCounted; at++) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'sign' && token.text !== '/')) return;
    if (token.kind === 'number' && !token.dead && !does(tokens[at - 1], part.per)) return;
    const { after } = token.sense;
    if (after === undefined) {
      if (does(token, part.and | part.while | part.means | part.to | part.with)) return;
      continue;
    }
    // `minimum` and `plus` close what they touch; a phrase of several words closes what is counted.
    if (!token.text.includes(' ') || token.sense.before !== undefined) return;
    quantity.relation = after === 'better' ? '>=' : after;
    quantity.better = after === 'better';
    return;
  }
};

const isUnitWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (token.sense.unit !== undefined || token.sense.scale !== undefined);

/** Does a free letter behind a number mean a time, as in `1 h`? `m` may be a million, and `5 d posts` is no time. */
const isTime = (letter: Token, tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  if (letter.sense.unit?.kind !== 'duration' || letter.text === 'm') return false;
  if (next?.kind !== 'word' || next.sense.parts !== 0 || next.sense.before !== undefined) return true;
  // The verb of a German goal comes last: `von 90 min auf 1 h senken`. `Publish 5 d maps` has no `auf`.
  const aimed = does(tokens[at - 2], part.to) || does(tokens[at - 3], part.to);
  return aimed && next.sense.verb !== undefined && tokens[at + 2]?.kind !== 'word';
};

/** One unit for a number. Money has its sign before, a rating its stars behind; other letters stand close. */
const fits = (quantity: Quantity, token: Token, tokens: readonly Token[], at: number): boolean => {
  const { unit } = token.sense;
  if (unit === undefined) return false;
  const free = token.kind === 'word' && token.text.length === 1 && token.spaced;
  if (free && unit.kind !== 'ratio' && !isTime(token, tokens, at)) return false;
  if (quantity.unit === null) return true;
  if (quantity.unit.kind === 'currency') return unit.kind === 'currency' && token.text.length > 1;
  return quantity.unit.kind === 'percent' && unit.kind === 'percent' && token.sense.points;
};

/** `minimum`, `max` and `plus` close a number only when no number follows them. */
const closes = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  if (tokens[at]?.sense.before === undefined && !does(tokens[at], part.and)) return true;
  return next?.kind !== 'number' && next?.sense.unit?.kind !== 'currency';
};

const isScaleEnd = (tokens: readonly Token[], slash: number, quantity: Quantity): boolean => {
  const end = tokens[slash + 1];
  return (
    end?.kind === 'number' &&
    scaleEnds.has(end.value) &&
    quantity.value <= end.value &&
    quantity.unit === null
  );
};

/** `4.5 out of 5` is a score; `8 of 10 customers` and `8 out of 10 customers` are eight customers. */
const outOf = (tokens: readonly Token[], quantity: Quantity): void => {
  let at = quantity.last + 1;
  // `9 in 10 calls`
  const inTen =
    does(tokens[at], part.place) &&
    scaleEnds.has(tokens[at + 1]?.value ?? NaN) &&
    tokens[at + 2]?.sense.unit === undefined;
  if (!does(tokens[at], part.of) && !inTen) return;
  at++;
  while (does(tokens[at], part.article | part.all)) at++;
  const whole = tokens[at];
  if (whole?.kind !== 'number' || whole.dead || !(whole.value >= quantity.value)) return;
  if (quantity.unit !== null && quantity.unit.kind !== 'score') return;
  whole.dead = 'name';
  quantity.last = at;
  const after = tokens[at + 1];
  const bare =
    after === undefined || after.kind !== 'word' || after.sense.unit?.kind === 'score' || after.dead;
  const small = after?.sense.parts !== undefined && after.sense.parts !== 0;
  if (!inTen && scaleEnds.has(whole.value) && (bare || small)) {
    quantity.unit = { kind: 'score' };
    if (after?.sense.unit?.kind === 'score') quantity.last = at + 1;
  } else quantity.unit = { kind: 'count' };
};
