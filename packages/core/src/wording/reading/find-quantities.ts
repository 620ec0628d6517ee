import { form, noSense, part, trait } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import { isFirstObject } from './mark-names.ts';
import { joinRanges } from './join-ranges.ts';
import type { Quantity } from './quantity.ts';
import { readSuffix } from './read-suffix.ts';
import { does, ends, has, tokenAt } from './sentence.ts';

const emptyQuantity = (at: number, value: number): Quantity => ({
  first: at,
  last: at,
  at,
  value,
  high: null,
  unit: null,
  scale: 1,
  relation: null,
  better: false,
  points: false,
  signed: null,
  multiplies: false,
  fraction: false,
  soft: false,
  hyphen: false,
  apart: false,
  ambiguous: false,
});

const minus = '-−–';

/** A plus or minus that stands free and close to what follows it. Gives the place before it. */
const readSign = (tokens: readonly Token[], quantity: Quantity, at: number, floor: number): number => {
  const token = tokenAt(tokens, at);
  if (at < floor || token?.kind !== 'sign' || tokens[at + 1]?.spaced !== false) return at;
  // `(-5` and `$-5` are signs; `2-5` and `Q-5` are not.
  const before = tokens[at - 1];
  const money = before?.kind === 'sign' && before.sense.unit?.kind === 'currency';
  if (!token.spaced && before?.text !== '(' && !money && at > 0) return at;
  if (token.text === '+') quantity.signed = 'plus';
  else if (minus.includes(token.text)) {
    quantity.value = 0 - quantity.value;
    quantity.signed = 'minus';
  } else return at;
  quantity.first = at;
  return at - 1;
};

/** What stands before the number: sign, currency, comparison. Moves `first`. */
const readPrefix = (tokens: readonly Token[], quantity: Quantity, floor: number): void => {
  let at = readSign(tokens, quantity, quantity.at - 1, floor);
  const dotted =
    tokens[at]?.text === '.' && tokenAt(tokens, at - 1)?.sense.unit?.kind === 'currency' ? at - 1 : at;
  const sign = tokenAt(tokens, dotted);
  if (dotted >= floor && sign?.sense.unit?.kind === 'currency' && !sign.dead) {
    quantity.unit = sign.sense.unit;
    quantity.first = dotted;
    at = readSign(tokens, quantity, dotted - 1, floor);
  }
  // `by a factor of 4`
  const factor = tokenAt(tokens, at);
  if (quantity.unit === null && factor?.sense.unit?.kind === 'ratio' && does(factor, part.by))
    quantity.unit = factor.sense.unit;
  // `at least about 5`: words that say nothing stand between.
  let before = at;
  // `Only 2 coffees a day` limits; `currently only 2` says nothing.
  const silent = (token: Token | undefined, place: number): boolean =>
    does(token, part.skip) && (token?.sense.before === undefined || place > 0);
  while (before >= floor && silent(tokens[before], before)) before--;
  // `within the $2M budget`
  const money = quantity.unit?.kind === 'currency' && does(tokens[before], part.article);
  if (money && before > floor && does(tokens[before - 1], part.within)) before--;
  const comparison = before >= floor ? tokens[before] : undefined;
  if (has(comparison, trait.rank)) {
    quantity.relation = isFirstObject(tokens, quantity.at) ? null : '<=';
    quantity.first = before;
    return;
  }
  if (comparison?.sense.before === undefined || comparison.dead) return;
  quantity.relation = comparison.sense.before;
  quantity.first = before;
};

/** A quantity without a digit: `half of customers`, `double`, `an hour`. */
const wordQuantity = (tokens: readonly Token[], at: number): Quantity | undefined => {
  const token = tokens[at];
  if (token === undefined || token.sense === noSense) return undefined;
  const { fraction, factor } = token.sense;
  const next = tokens[at + 1];
  if (fraction !== undefined) {
    const halved = does(tokens[at - 1], part.by | part.place);
    if (!halved && !does(next, part.of) && !token.text.includes(' ') && !does(next, part.article))
      return undefined;
    if (next?.sense.unit?.kind === 'duration' || does(next, part.period)) return undefined;
    const quantity = emptyQuantity(at, Math.round(fraction * 1e4) / 100);
    quantity.unit = { kind: 'percent' };
    quantity.fraction = true;
    return quantity;
  }
  if (factor !== undefined) {
    const quantity = emptyQuantity(at, factor);
    quantity.unit = { kind: 'ratio' };
    quantity.multiplies = true;
    return quantity;
  }
  // `within an hour`, `less than a day`: the article counts as one before a unit of time.
  const hour =
    does(token, part.article) && next?.sense.unit?.kind === 'duration' && tokens[at - 1]?.sense.before;
  return hour === undefined || hour === false ? undefined : emptyQuantity(at, 1);
};

/** Without numbers that belong to a name, when there are others: `Raise 30-day retention to 50 %`. */
const withoutNames = (tokens: readonly Token[], quantities: Quantity[]): Quantity[] => {
  if (quantities.length < 2) return quantities;
  const kept: Quantity[] = [];
  for (const quantity of quantities) {
    const next = tokens[quantity.last + 1];
    const letter = tokens[quantity.last];
    // `28d revenue`
    const glued = quantity.last === quantity.at + 1 && letter?.text === 'd' && !letter.spaced;
    const name =
      (quantity.hyphen || glued) &&
      quantity.unit?.kind === 'duration' &&
      next?.kind === 'word' &&
      // `30-day average balance`
      (next.sense.parts === 0 || next.sense.parts === part.skip);
    const number = tokens[quantity.at];
    if (name && number !== undefined) number.dead = 'name';
    else kept.push(quantity);
  }
  return kept.length === 0 ? quantities : kept;
};

/** `a 5 year plan`, `the 60+ day bucket`: a time in the singular in front of what it names. */
const namesNoun = (tokens: readonly Token[], quantity: Quantity): boolean => {
  const word = tokens[quantity.last];
  const next = tokens[quantity.last + 1];
  if (!has(word, trait.stretch) || ends(word, form.plural)) return false;
  if (next?.kind !== 'word' || next.dead || next.sense.parts !== 0 || next.sense.unit !== undefined)
    return false;
  // `under 5 day delivery` and `to 30 day terms` are values; the `+` of `60+ day` belongs to the name.
  const compared =
    quantity.relation !== null && (tokens[quantity.first] !== tokens[quantity.at] || quantity.soft);
  if (compared || (quantity.high ?? quantity.value) <= 1) return false;
  if (does(tokens[quantity.first - 1], part.to | part.by | part.from | part.of)) return false;
  for (let at = quantity.last + 1; at < quantity.last + 4 && tokens[at]?.kind === 'word'; at++)
    if (has(tokens[at], trait.time | trait.more | trait.less)) return false;
  return true;
};

/** The quantities without those that only name something. Their tokens are marked. */
const withoutSpans = (tokens: readonly Token[], quantities: Quantity[]): Quantity[] =>
  quantities.filter((quantity) => {
    if (!namesNoun(tokens, quantity)) return true;
    for (let at = quantity.first; at <= quantity.last; at++) {
      const token = tokens[at];
      if (token !== undefined) token.dead = 'name';
    }
    return false;
  });

/** All numbers of a sentence that are values, in order. Takes time linear in the tokens. */
export const findQuantities = (tokens: readonly Token[]): Quantity[] => {
  const quantities: Quantity[] = [];
  let floor = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.dead) continue;
    let quantity: Quantity | undefined;
    if (token.kind === 'number') {
      if (!Number.isFinite(token.value)) continue;
      // `one of the`, `no one`, `one another`
      const limited = tokens[at - 1]?.sense.before !== undefined && does(tokens[at + 1], part.of);
      if (
        token.sense.number === 1 &&
        !limited &&
        (does(tokens[at + 1], part.of) || does(tokens[at + 1], part.all))
      )
        continue;
      // `at each of the four plants`: how many there are, and not how many there shall be.
      const whole = does(tokens[at - 1], part.article) && does(tokens[at - 2], part.of);
      if (whole && does(tokens[at - 3], part.all)) continue;
      quantity = emptyQuantity(at, token.value);
      if (token.sense.unit !== undefined) quantity.unit = token.sense.unit;
    } else quantity = wordQuantity(tokens, at);
    if (quantity === undefined || (does(tokens[at - 1], part.per) && quantity.unit === null)) continue;
    readPrefix(tokens, quantity, floor);
    readSuffix(tokens, quantity);
    quantities.push(quantity);
    floor = quantity.last + 1;
    at = quantity.last;
  }
  return withoutSpans(tokens, joinRanges(tokens, withoutNames(tokens, quantities)));
};
