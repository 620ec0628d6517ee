import { noSense, part, trait } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import type { Choice } from './choose-target.ts';
import type { HeadVerb } from './head-verb.ts';
import { nameBefore, nameBehind } from './metric-span.ts';
import { does, has, type Span } from './sentence.ts';
import { countsNoun } from './unit-of.ts';

/** The name of what is measured, and the name behind the target, which may be what it counts. */
export interface MetricSpans {
  readonly metric: Span | undefined;
  readonly before: Span | undefined;
  readonly behind: Span | undefined;
}

const joinsCount = part.with | part.for | part.place | part.from;

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
    const whole =
      changes || baseline !== null ? nameBefore(tokens, from, clauseEnd(tokens, from, end - 1)) : undefined;
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
  const lone = before !== undefined && before.first === before.last && before.first === opensAt(tokens, head);
  const verb = lone && isUnlistedVerb(tokens, before.first, head) && counted && bare;
  if (before === undefined || joined || verb) return { metric: behind ?? before, before, behind };
  if (head.kind === 'use' || (counted && (head.at < 0 || !head.leads) && ofPopulation))
    return { metric: behind ?? before, before, behind };
  return { metric: before, before, behind };
};

/** The first word of the goal, over `we` and the like. */
const opensAt = (tokens: readonly Token[], head: HeadVerb): number => {
  let at = head.clause;
  while (at < tokens.length && (does(tokens[at], part.subject) || tokens[at]?.dead === 'time')) at++;
  return at;
};

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
    if (change && at > start && does(tokens[at - 1], part.to | part.and | part.while | part.be | part.aux))
      start = at + 1;
  }
  return start;
};

/** End of the clause from `from`: before a clause word or sign. */
const clauseEnd = (tokens: readonly Token[], from: number, to: number): number => {
  for (let at = from + 1; at <= to; at++) {
    const token = tokens[at];
    if (token === undefined || (token.dead === 'time' && at > from)) return at - 1;
    if (token.sense.before !== undefined && token.kind === 'word') return at - 1;
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
