import { form, part } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import { isPeriodName, isYear } from './mark-names.ts';
import { does, ends, type Span } from './sentence.ts';

const preposition = part.due | part.within;

/** Most words between a preposition and its day: `by the end of the first half of the`. */
const mostFillers = 10;

/** `st`, `nd`, `rd`, `th` behind digits: the token is a word such as `30th`. */
const isOrdinal = (token: Token | undefined): boolean => ends(token, form.ordinal);

/** `mid-2027`, `late-Q3`. */
const middle = /^[a-z]{3,5}-(?:\d{4}|[qh][1-4])$/;

/** End of the day, month, quarter or year that begins at `at`, or -1. */
const timeEnd = (tokens: readonly Token[], at: number, led: boolean): number => {
  const token = tokens[at];
  if (token === undefined) return -1;
  // `2025/26`: two years that name one.
  if (isPeriodName(token)) return token.kind === 'number' ? at + 2 : at;
  if (does(token, part.someday)) return at;
  if (isYear(token) || (token.kind === 'number' && token.dead === 'name' && token.text.length === 4))
    return led ? at : -1;
  const next = tokens[at + 1];
  // `FY 2027`
  const named = does(token, part.label) && token.text.endsWith('y') && next?.kind === 'number';
  if (named && next.dead === 'name') return led ? at + 1 : -1;
  if (does(token, part.month)) {
    const day = (next?.kind === 'number' && next.value >= 1 && next.value <= 31) || isOrdinal(next);
    if (!day && !led && !isYear(next)) return -1;
    return day ? at + 1 : at;
  }
  const day = (token.kind === 'number' && token.value >= 1 && token.value <= 31) || isOrdinal(token);
  if (day && does(next, part.month)) return at + 1;
  if (day && next?.text === '.' && does(tokens[at + 2], part.month | part.period)) return at + 2;
  if (day && isOrdinal(token) && does(next, part.of) && does(tokens[at + 2], part.month)) return at + 2;
  if (token.kind === 'word' && token.text.length < 11 && middle.test(token.text)) return at;
  if (!led || !does(token, part.period)) return -1;
  // `by half` is a change, `year over year` a comparison.
  const bare = does(tokens[at - 1], preposition);
  if (bare && (token.sense.fraction !== undefined || does(tokens[at - 2], part.period))) return -1;
  return at;
};

/**
 * A deadline that begins at `at`, with its preposition: `by the end of Q2`, `in 2027`, `this quarter`, `by 30 June`.
 * Stretches with a number (`within 6 weeks`) are not read here, because they may be a service level.
 */
const deadlineAt = (tokens: readonly Token[], at: number): Span | undefined => {
  const start = tokens[at];
  if (start === undefined) return undefined;
  const leads = does(start, preposition);
  let to = at + (leads ? 1 : 0);
  let led = leads && start.sense.unit === undefined;
  let over = false;
  let frequent = false;
  while (
    to < at + mostFillers &&
    does(tokens[to], part.filler | part.article) &&
    !does(tokens[to], part.period | part.someday)
  ) {
    const filler = tokens[to];
    over ||= does(filler, part.last);
    frequent ||= does(filler, part.all);
    // `this quarter`, `next year`, `end of June` need no preposition.
    led ||= does(filler, part.coming) || !does(filler, part.article | part.all);
    to++;
  }
  const begins =
    leads || does(start, part.coming | part.someday) || isPeriodName(start) || does(start, part.month);
  if (!begins || over || frequent) return undefined;
  let end = timeEnd(tokens, to, led);
  if (end < 0) return undefined;
  // `mid-year reviews` names reviews.
  const next = tokens[end + 1];
  if (!leads && to === at && next?.kind === 'word' && next.sense.parts === 0) return undefined;
  // More of the same: `June 30, 2027`, `Q2 of next year`, `Q3 FY26`.
  for (;;) {
    let more = end + 1;
    const joint = tokens[more]?.text;
    const joined = does(tokens[more], part.of);
    if (joint === ',' || does(tokens[more], part.of) || joint === "'" || joint === '/') more++;
    while (does(tokens[more], part.filler) && joined) more++;
    // `Q2 FY 2027-28`
    if (does(tokens[more], part.label) && tokens[more + 1]?.kind === 'number' && isPeriodName(tokens[end]))
      more++;
    const year = tokens[more];
    const dated = isYear(year) || (year?.kind === 'number' && year.dead === 'name');
    // `the end of the 2027-28 season`
    const ofYear = tokens[end]?.kind === 'number' && tokens[end]?.dead === 'name' && !joined;
    const longer = timeEnd(tokens, more, joined || dated || (ofYear && more === end + 1));
    if (longer < 0 || (joint === '/' && !isPeriodName(tokens[more]))) break;
    end = longer;
  }
  return { first: at, last: end };
};

/** How many words may stand between a word of today and its day: `(baseline: 32,000 in Q4 2025)`. */
const mostOfBaseline = 6;

/** The day of a number that is a start: `we were at $24 million as of 31 March`, `from 40 in 2024 to 60`. */
const isOfBaseline = (tokens: readonly Token[], first: number): boolean => {
  let numbers = 0;
  for (let at = first - 1; at >= 0 && at >= first - mostOfBaseline; at--) {
    const token = tokens[at];
    if (token === undefined || token.dead === 'time' || does(token, part.to | part.and)) return false;
    if (token.kind === 'sign' && (token.text === ',' || token.text === ';' || token.text === ')'))
      return false;
    if (token.kind === 'number') numbers++;
    else if (does(token, part.current | part.from)) return numbers === 1;
  }
  return false;
};

/** The first deadline of a sentence. All deadlines are marked, so that no number in them is read as a value. */
export const findDeadline = (tokens: readonly Token[]): Span | undefined => {
  let found: Span | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const candidate =
      (token.sense.parts & (preposition | part.filler | part.someday | part.month)) !== 0 ||
      isPeriodName(token);
    if (!candidate) continue;
    const span = deadlineAt(tokens, at);
    if (span === undefined) continue;
    const before = tokens[span.first - 1];
    const compares =
      does(before, part.than | part.current | part.last | part.from | part.per) ||
      isOfBaseline(tokens, span.first);
    for (let dead = span.first; dead <= span.last; dead++) {
      const inside = tokens[dead];
      if (inside !== undefined) inside.dead = 'time';
    }
    if (!compares) found ??= span;
    at = span.last;
  }
  return found;
};
