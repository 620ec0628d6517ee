import { form, noSense, part, trait } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import { does, ends, has, type Span, tells } from './sentence.ts';

const edge =
  part.article | part.skip | part.aux | part.be | part.and | part.current | part.subject | part.not;
const joints =
  part.of | part.from | part.to | part.by | part.with | part.for | part.place | part.than | part.per;

/** A token that cannot begin a name. */
const cannotBegin = (token: Token): boolean =>
  token.kind === 'sign' ||
  (has(token, trait.more | trait.less) && !tells(token)) ||
  (token.kind === 'number' && token.dead === false) ||
  (token.sense.unit !== undefined && !token.spaced) ||
  (token.sense.parts & (edge | joints | part.within | part.due | part.means | part.all)) !== 0;

/** A token that cannot end a name. */
const cannotEnd = (token: Token): boolean =>
  (token.kind === 'sign' && token.text !== ')' && token.text !== '%') ||
  (token.sense.parts &
    (edge |
      joints |
      part.first |
      part.while |
      part.without |
      part.means |
      part.relative |
      part.within |
      part.due)) !==
    0 ||
  token.sense.before !== undefined ||
  has(token, trait.more | trait.less) ||
  // `resolved autonomously`
  (ends(token, form.adverb) && token.sense === noSense);

/** The tokens without articles, prepositions and signs at their ends; undefined when nothing is left. */
const trimSpan = (tokens: readonly Token[], first: number, last: number): Span | undefined => {
  let from = first;
  let to = last;
  for (; from <= to; from++) {
    const token = tokens[from];
    if (
      token !== undefined &&
      token.dead !== 'time' &&
      (!cannotBegin(token) || (tells(token) && !does(token, part.article)))
    )
      break;
  }
  for (; to >= from; to--) {
    const token = tokens[to];
    if (token !== undefined && token.dead !== 'time' && !cannotEnd(token)) break;
  }
  return from > to ? undefined : { first: from, last: to };
};

/** Signs at which a name ends. */
const stops = new Set([',', ';', ':', '(', '.', '!', '?', '|', '—', '–', '[', '•']);

/** The name behind a number: up to the next clause, number, deadline or sign. */
export const nameBehind = (
  tokens: readonly Token[],
  from: number,
  ofPopulation: boolean,
  headAt = -1,
  counted = false,
): Span | undefined => {
  let to = from;
  let nouns = 0;
  for (; to < tokens.length; to++) {
    const token = tokens[to];
    if (token === undefined || token.dead === 'time' || (token.kind === 'number' && !token.dead)) break;
    if (token.kind === 'sign' && stops.has(token.text)) break;
    // `healthy/adoptable animals` names both; `calls/agent` is a rate.
    const rate = token.text === '/' && !token.dead;
    if (
      rate &&
      (tokens[to + 1]?.kind !== 'word' ||
        ends(tokens[to - 1], form.plural) ||
        does(tokens[to + 1], part.period))
    )
      break;
    const opening = nouns === 0;
    if (!opening) {
      if (does(token, part.means | part.while | part.without | part.relative | part.per | part.than)) break;
      if (does(token, part.with | part.by | part.to | part.due | part.be | part.aux)) break;
      if (token.sense.before !== undefined) break;
      if (does(token, part.for) && (ofPopulation || counted)) break;
      if (to === headAt || (does(token, part.and) && tokens[to + 1]?.sense.verb !== undefined)) break;
      if (does(token, part.skip)) break;
      if (beginsAnother(tokens, to)) break;
      if (does(token, part.article) && does(tokens[to + 1], part.period)) break;
      // `80 % of agents use ...`: the population ends at its verb.
      const verb = ofPopulation && token.sense.verb !== undefined && !isCompound(tokens, to);
      if (verb && tokens[to + 1]?.kind === 'word' && !does(tokens[to - 1], part.of)) break;
    } else if (to === headAt || does(token, part.relative | part.means | part.to)) break;
    // `40 hours per week`: the week is no name.
    else if (does(token, part.per) && does(tokens[to + 1], part.period)) break;
    if (token.kind === 'word' && !cannotBegin(token)) nouns++;
  }
  return trimSpan(tokens, from, to - 1);
};

/** `95 % of customer issues`: a noun that could be a verb, behind a noun that is not in the plural. */
const isCompound = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined || tells(token)) return token !== undefined;
  return has(token, trait.modifier) && ends(token, form.plural) && !ends(tokens[at - 1], form.plural);
};

/** Most words between `and a` and the number of what is added: `and a customer satisfaction score of at least`. */
const mostBetween = 8;

/** `40 customers and an NPS of 55`: behind `and a` a name begins that has a number of its own. */
const beginsAnother = (tokens: readonly Token[], at: number): boolean => {
  if (!does(tokens[at], part.and) || !does(tokens[at + 1], part.article)) return false;
  for (let next = at + 2; next < at + 2 + mostBetween; next++) {
    const token = tokens[next];
    if (token === undefined || (token.kind === 'sign' && stops.has(token.text))) return false;
    if (token.kind === 'number' && !token.dead)
      return does(tokens[next - 1], part.of) || token.sense.before !== undefined;
  }
  return false;
};

/** The name before a number, from behind the verb: the last clause of it. */
export const nameBefore = (tokens: readonly Token[], from: number, to: number): Span | undefined => {
  let start = from;
  while (does(tokens[start], part.article)) start++;
  // `The target for complaints must be zero`: the name is behind the word of aim.
  if (has(tokens[start], trait.aim) && does(tokens[start + 1], part.for)) start += 2;
  else start = from;
  for (let at = start; at <= to; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'sign' && (token.text === ';' || token.text === '!' || token.text === '?'))
      start = at + 1;
    if (token.text === '.' && tokens[at + 1]?.spaced !== false) start = at + 1;
    if (token.dead === 'time' && at < to && trimSpan(tokens, start, at - 1) === undefined) start = at + 1;
  }
  let end = to;
  for (let at = start; at <= to; at++) {
    const token = tokens[at];
    // `pupils at grade level, as measured by the county, will rise`
    const how = does(token, part.means) && token?.text.includes(' ') === true && at > start;
    if (how && trimSpan(tokens, start, at - 1) !== undefined) {
      end = at - 1;
      break;
    }
    // A deadline in the middle ends the name: `Reduce churn by June to 5 %`.
    if (
      token?.dead === 'time' &&
      at > start &&
      trimSpan(tokens, start, at - 1) !== undefined &&
      does(token, part.due | part.within | part.someday)
    ) {
      end = at - 1;
      break;
    }
  }
  const span = trimSpan(tokens, start, withoutOpenBracket(tokens, start, end));
  return span === undefined ? undefined : trimSpan(tokens, span.first, withoutLastBracket(tokens, span));
};

/** `daily rate (spend per room, per night)`: a bracket at the end of several words explains the name. */
const withoutLastBracket = (tokens: readonly Token[], { first, last }: Span): number => {
  if (tokens[last]?.text !== ')') return last;
  let open = last - 1;
  while (open > first && tokens[open]?.text !== '(') open--;
  return open > first && last - open > 2 ? open - 1 : last;
};

/** `repair time (target`: a bracket that is not closed within a name is none of it. */
const withoutOpenBracket = (tokens: readonly Token[], first: number, last: number): number => {
  let open = -1;
  for (let at = first; at <= last; at++) {
    const text = tokens[at]?.text;
    if (open < 0 && (text === '(' || text === '[')) open = at;
    else if (text === ')' || text === ']') open = -1;
  }
  return open > first ? open - 1 : last;
};
