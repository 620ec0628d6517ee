import { form, noSense, part, trait } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import type { Choice } from './choose-target.ts';
import { headTraits } from './head-traits.ts';
import type { HeadVerb } from './head-verb.ts';
import { nameBefore, nameBehind } from './metric-span.ts';
import type { Quantity } from './quantity.ts';
import { does, ends, has, type Span } from './sentence.ts';
import { countsNoun } from './unit-of.ts';

/** The name of what is measured, and the name behind the target, which may be what it counts. */
export interface MetricSpans {
  readonly metric: Span | undefined;
  readonly before: Span | undefined;
  readonly behind: Span | undefined;
}

const measured = trait.share | trait.time | trait.score | trait.money | trait.ratio | trait.amount;
const joinsCount = part.with | part.for | part.place | part.from | part.aux;

/** Finds the span that names what is measured: before its numbers, or behind them when they count it. */
export const findMetric = (
  tokens: readonly Token[],
  head: HeadVerb,
  choice: Choice,
  meansAt: number,
  deadline: Span | undefined,
): MetricSpans => {
  const { target, targetRole, baseline } = choice;
  const from = head.from;
  const trailing = head.leads && head.from === 0 ? head.at : -1;
  if (target === null) {
    const stop = trailing >= 0 ? trailing : (baseline?.first ?? (meansAt > from ? meansAt : tokens.length));
    const end = head.leads || head.at < 0 ? stop : head.passive ? head.at : stop;
    const changes =
      head.kind === 'up' ||
      head.kind === 'down' ||
      head.kind === 'better' ||
      head.kind === 'hold' ||
      head.kind === 'watch';
    // `Time taken for discharge`: the name of a measure, and nothing said of it.
    const names = head.at < 0 && namesMeasure(tokens, { first: 0, last: tokens.length - 1 });
    const opens = verbEnd(tokens, from, end - 1);
    const whole =
      changes || names || baseline !== null
        ? nameBefore(tokens, opens, clauseEnd(tokens, from, end - 1))
        : undefined;
    return { metric: whole, before: whole, behind: undefined };
  }
  const anchor =
    baseline !== null && baseline.first < target.first && targetRole?.inside !== false ? baseline : target;
  let first = baseline !== null && baseline.first < anchor.first ? baseline.first : anchor.first;
  // `by 20 %, from 15 to 18`: the name ends at the first of them.
  for (const { quantity, role } of choice.others)
    if (role.change !== null && quantity.first < first && quantity.first > from) first = quantity.first;
  const ofPopulation =
    target.unit?.kind === 'percent' && (does(tokens[target.last + 1], part.of) || target.fraction);
  const start = from > first ? head.clause : from;
  let stop = first - 1;
  // `Launch the app by June with 500 users`: what stands before a deadline is not the metric of the number behind.
  if (deadline !== undefined && deadline.last < first && deadline.first > start)
    stop = Math.min(stop, deadline.first - 1);
  // `NPS has risen by 5 points`: the name ends at the verb.
  if ((!head.leads || head.from <= head.at) && head.at >= 0 && head.at <= stop && head.at > start)
    stop = head.at - 1;
  const before = nameBefore(tokens, head.leads ? verbEnd(tokens, start, stop) : start, stop);
  const bare = target.unit === null || target.unit.kind === 'count';
  const opening =
    (targetRole?.change ?? null) === null ? target.last + 1 : behindChange(tokens, target.last + 1);
  const behind = nameBehind(tokens, opening, ofPopulation, head.leads && trailing < 0 ? -1 : head.at, bare);
  const parts = targetRole?.before ?? 0;
  const counted = behind !== undefined && (ofPopulation || target.multiplies || countsNoun(tokens, target));
  const joined =
    counted &&
    ((parts & joinsCount) !== 0 ||
      // `a pipeline of 15 opportunities`
      ((parts & part.of) !== 0 && target.unit === null && head.kind === 'make') ||
      // `power twice as many interactions`
      (target.multiplies && !head.leads) ||
      (bare &&
        !head.leads &&
        (targetRole?.change ?? null) === null &&
        (target.relation !== null || head.kind === 'do' || head.kind === 'make')));
  // A verb nobody listed, in front of what it counts: `Sponsor 4 regattas`.
  const lone = before !== undefined && before.first === opensAt(tokens, head) && isVerbs(tokens, before);
  const verb =
    lone && isUnlistedVerb(tokens, before.first, head) && (counted || target.unit !== null) && bare;
  // `Close $200 in new deals`, `grow the business to $4M in sales`: the money is in what stands behind.
  const paid =
    target.unit?.kind === 'currency' &&
    does(tokens[target.last + 1], part.place) &&
    (headTraits(tokens, behind) & (trait.money | trait.gain)) !== 0 &&
    !namesMeasure(tokens, before);
  if (paid) return { metric: behind ?? before, before, behind };
  // `Restore 4,500 hectares of marsh`: the unit is what is counted.
  const unitName = before === undefined || verb ? unitNamed(tokens, target, behind) : undefined;
  if (unitName !== undefined) return { metric: unitName, before, behind };
  if (before === undefined || joined || verb) return { metric: behind ?? before, before, behind };
  if (head.kind === 'use' || (counted && (head.at < 0 || !head.leads) && ofPopulation))
    return { metric: behind ?? before, before, behind };
  return { metric: before, before, behind };
};

/** Does a word of the span say in what something is measured, with no `is` behind it? */
const namesMeasure = (tokens: readonly Token[], span: Span | undefined): boolean => {
  let found = false;
  for (let at = span?.first ?? 0; span !== undefined && at <= span.last; at++) {
    if (does(tokens[at], part.be)) return false;
    found ||= has(tokens[at], measured) || tokens[at]?.text === '%';
  }
  return found;
};

/** A unit that is written as a word, with what follows it: `hectares of marsh`, `stars on the app store`. */
const unitNamed = (
  tokens: readonly Token[],
  target: Quantity,
  behind: Span | undefined,
): Span | undefined => {
  const word = tokens[target.last];
  const kind = target.unit?.kind;
  if (word?.kind !== 'word' || word.text.length < 2 || target.last === target.at) return undefined;
  if (word.sense.unit === undefined || (kind !== 'score' && kind !== 'count')) return undefined;
  const next = tokens[target.last + 1];
  if (next?.kind === 'word' && !next.dead && !does(next, part.of | part.place | part.for)) return undefined;
  return { first: target.last, last: behind?.last ?? target.last };
};

/** The first word of the goal, over `we` and the like. */
const opensAt = (tokens: readonly Token[], head: HeadVerb): number => {
  let at = head.clause;
  while (at < tokens.length && (does(tokens[at], part.subject) || tokens[at]?.dead === 'time')) at++;
  return at;
};

/** One word, or one joined to a verb: `propose and test`. */
const isVerbs = (tokens: readonly Token[], { first, last }: Span): boolean =>
  first === last ||
  (last === first + 2 && does(tokens[first + 1], part.and) && tokens[last]?.sense.verb !== undefined);

/** A word nobody listed in front of a number, or any word behind `we`. */
const isUnlistedVerb = (tokens: readonly Token[], at: number, head: HeadVerb): boolean =>
  tokens[at]?.sense === noSense || (at > head.clause && does(tokens[at - 1], part.subject));

/** Skips a second verb: `identify and implement at least 5 ...`, `to cut tickets to ...`. */
const verbEnd = (tokens: readonly Token[], from: number, to: number): number => {
  let start = from;
  if (
    (tokens[from]?.text === 'and' || tokens[from]?.text === '/') &&
    tokens[from + 1]?.sense.verb !== undefined
  )
    start = from + 2;
  for (let at = start; at < to; at++) {
    const verb = tokens[at]?.sense.verb;
    const change = verb === 'up' || verb === 'down' || verb === 'better' || verb === 'hold';
    const joined = does(tokens[at - 1], part.to | part.and | part.while | part.be | part.aux);
    if (change && at > start && joined) start = at + 1;
    // `run surveys and achieve a rating of`, `cut costs by raising the yield`
    const other = verb === 'hit' && !has(tokens[at], trait.modifier | trait.aim);
    if (other && at > start && does(tokens[at - 1], part.and)) start = at + 1;
    if (change && at > start && ends(tokens[at], form.gerund) && does(tokens[at - 1], part.by))
      start = at + 1;
  }
  return start;
};

/** Most words of a start that is no number. */
const mostStart = 3;

/** Does a `to` follow a `from` closely? */
const movesTo = (tokens: readonly Token[], from: number, until: number): boolean => {
  for (let at = from + 2; at <= from + 1 + mostStart && at < until; at++)
    if (does(tokens[at], part.to) && tokens[at]?.kind === 'word') return true;
  return false;
};

/** End of the clause from `from`: before a clause word or sign. */
const clauseEnd = (tokens: readonly Token[], from: number, to: number): number => {
  for (let at = from + 1; at <= to; at++) {
    const token = tokens[at];
    if (token === undefined || (token.dead === 'time' && at > from)) return at - 1;
    if (token.sense.before !== undefined && token.kind === 'word') return at - 1;
    // `from X areas to Y areas`, `from weekly to daily`
    if (does(token, part.from) && movesTo(tokens, at, to)) return at - 1;
    if (does(token, part.means | part.while | part.without) || token.text === ';' || token.text === '(')
      return at - 1;
    if (token.text === '.' && tokens[at + 1]?.spaced !== false) return at - 1;
  }
  return to;
};

/** `20 % reduction in waste`, `30 % fewer escalations`: the name begins behind the word of change. */
const behindChange = (tokens: readonly Token[], from: number): number => {
  for (let at = from; at < from + 3; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    const verb = token.sense.verb;
    const change = verb === 'up' || verb === 'down' || verb === 'better';
    if (change || has(token, trait.more | trait.less))
      return does(tokens[at + 1], part.place | part.of) ? at + 2 : at + 1;
  }
  return from;
};
