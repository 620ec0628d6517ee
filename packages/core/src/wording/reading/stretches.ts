import { form, part, trait } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import type { HeadVerb } from './head-verb.ts';
import type { Quantity } from './quantity.ts';
import { does, ends, has, type Span, tells } from './sentence.ts';

/** The numbers of a sentence without those that only say until when, and the deadline these make. */
export interface Stretches {
  readonly quantities: Quantity[];
  readonly deadline: Span | undefined;
}

const longUnits: readonly (string | undefined)[] = ['days', 'weeks', 'months', 'years'];

/** The whole `within the next 6 weeks`: its first token; -1 when nothing leads it. */
const leadOf = (tokens: readonly Token[], quantity: Quantity): number => {
  let at = quantity.at - 1;
  while (
    at >= 0 &&
    does(tokens[at], part.filler | part.article | part.last | part.first) &&
    !does(tokens[at], part.within)
  )
    at--;
  if (does(tokens[at], part.within)) return at;
  // `next 6 weeks` without a preposition.
  return does(tokens[quantity.at - 1], part.coming) ? quantity.at - 1 : -1;
};

/** How far back a bracket is looked for. */
const mostBracketed = 6;

/** `a large set (Ubuntu, 1 TiB) in 3 hours`: a number in a bracket only describes. */
const isBracketed = (tokens: readonly Token[], first: number): boolean => {
  for (let at = first - 1; at >= 0 && at >= first - mostBracketed; at--) {
    if (tokens[at]?.text === ')') return false;
    if (tokens[at]?.text === '(') {
      const aims = has(tokens[first + 2], trait.aim) || has(tokens[at + 1], trait.aim);
      return at > 0 && !aims && !does(tokens[at + 1], part.current | part.to);
    }
  }
  return false;
};

/**
 * Tells deadlines from service levels among lengths of time: `within 30 days of going live` limits every case,
 * `within the next 30 days` is a deadline. The first days of something (`in the first 90 days`) are neither.
 */
export const readStretches = (
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  head: HeadVerb,
): Stretches => {
  const kept: Quantity[] = [];
  let deadline: Span | undefined;
  const valued = quantities.filter(
    (quantity) =>
      (quantity.unit?.kind !== 'duration' || leadOf(tokens, quantity) < 0) &&
      (quantities.length < 2 || !isBracketed(tokens, quantity.first)),
  );
  const ofAll = head.leads && does(tokens[head.from], part.all);
  const shared = valued.some((quantity) => quantity.unit?.kind === 'percent' && quantity.value > 0);
  for (const quantity of quantities) {
    const lead = leadOf(tokens, quantity);
    const sprints = quantity.unit === null && does(tokens[quantity.last + 1], part.period);
    if (lead < 0 || (quantity.unit?.kind !== 'duration' && !sprints)) {
      kept.push(quantity);
      continue;
    }
    if (sprints) quantity.last++;
    let first = false;
    let last = false;
    let next = false;
    for (let at = lead; at < quantity.at; at++) {
      first ||= does(tokens[at], part.first);
      last ||= does(tokens[at], part.last);
      next ||= does(tokens[at], part.coming);
    }
    const after = tokens[quantity.last + 1];
    const ofCase = has(after, trait.behind);
    const steady = has(tokens[lead], trait.lasting);
    if (first || last || (steady && !next)) {
      // A window of the metric.
      if (steady && !first && !last && valued.length <= 1 && quantities.length === 1) kept.push(quantity);
      else for (let at = lead; at <= quantity.last; at++) kill(tokens[at]);
      continue;
    }
    const long = sprints || longUnits.includes(quantity.unit?.in);
    const days = quantity.unit?.in === 'days';
    const ofMetric = has(tokens[lead - 1], trait.time | trait.share) && valued.length === 0;
    const others = valued.length > 0;
    // `answered within 2 weeks`, and any stretch of working days, limits every case.
    const served = !tells(tokens[lead - 1]) && ends(tokens[lead - 1], form.participle);
    const worked = has(tokens[quantity.last], trait.working);
    const due =
      next ||
      (long &&
        !ofCase &&
        !worked &&
        !(days && ofAll) &&
        !(served && shared) &&
        !ofMetric &&
        (others ? !(days && shared) : !days || head.kind === 'make' || head.kind === 'finish'));
    if (!due) {
      quantity.soft = others;
      quantity.first = lead;
      quantity.relation ??= tokens[lead]?.sense.before ?? (others ? '<=' : null);
      kept.push(quantity);
      continue;
    }
    deadline ??= { first: lead, last: quantity.last };
    for (let at = lead; at <= quantity.last; at++) kill(tokens[at]);
  }
  return { quantities: kept, deadline };
};

const kill = (token: Token | undefined): void => {
  if (token !== undefined) token.dead = 'time';
};
