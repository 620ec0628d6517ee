import { part } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import type { Choice } from './choose-target.ts';
import type { HeadVerb } from './head-verb.ts';
import { nameBefore, nameBehind } from './metric-span.ts';
import { does, type Span } from './sentence.ts';
import { countsNoun } from './unit-of.ts';

/** The name of what is measured, and the name behind the target, which may be what it counts. */
export interface MetricSpans {
  readonly metric: Span | undefined;
  readonly before: Span | undefined;
  readonly behind: Span | undefined;
}

const joinsCount = part.with | part.for | part.place;

/** Finds the span that names what is measured: before its numbers, or behind them when they count it. */
export const findMetric = (
  tokens: readonly Token[],
  head: HeadVerb,
  choice: Choice,
  meansAt: number,
  deadline: Span | undefined,
): MetricSpans => {
  const { target, targetRole, baseline } = choice;
  const from = head.leads ? head.at + 1 : 0;
  if (target === null) {
    const stop = baseline?.first ?? (meansAt > from ? meansAt : tokens.length);
    const end = head.leads || head.at < 0 ? stop : head.passive ? head.at : stop;
    const changes = head.kind === 'up' || head.kind === 'down' || head.kind === 'better' || head.kind === 'hold';
    const whole = changes || baseline !== null ? nameBefore(tokens, from, clauseEnd(tokens, from, end - 1)) : undefined;
    return { metric: whole, before: whole, behind: undefined };
  }
  const anchor = baseline !== null && baseline.first < target.first && targetRole?.inside !== false ? baseline : target;
  const first = baseline !== null && baseline.first < anchor.first ? baseline.first : anchor.first;
  const ofPopulation = target.unit?.kind === 'percent' && does(tokens[target.last + 1], part.of);
  const start = from > first ? 0 : from;
  let stop = first - 1;
  // `Launch the app by June with 500 users`: what stands before a deadline is not the metric of the number behind.
  if (deadline !== undefined && deadline.last < first && deadline.first > start) stop = Math.min(stop, deadline.first - 1);
  const before = nameBefore(tokens, verbEnd(tokens, start, stop), stop);
  const behind = nameBehind(tokens, target.last + 1, ofPopulation);
  const parts = targetRole?.before ?? 0;
  const counted = behind !== undefined && (ofPopulation || countsNoun(tokens, target));
  const joined = counted && (parts & joinsCount) !== 0;
  if (before === undefined || joined) return { metric: behind ?? before, before, behind };
  if (head.kind === 'use' || (counted && (head.at < 0 || !head.leads) && ofPopulation)) return { metric: behind ?? before, before, behind };
  return { metric: before, before, behind };
};

/** Skips a second verb: `identify and implement at least 5 ...`, `to cut tickets to ...`. */
const verbEnd = (tokens: readonly Token[], from: number, to: number): number => {
  let start = from;
  if (tokens[from]?.text === 'and' && tokens[from + 1]?.sense.verb !== undefined) start = from + 2;
  for (let at = start; at < to; at++) {
    const verb = tokens[at]?.sense.verb;
    const change = verb === 'up' || verb === 'down' || verb === 'better' || verb === 'hold';
    if (change && at > start && does(tokens[at - 1], part.to | part.and | part.while | part.be | part.aux)) start = at + 1;
  }
  return start;
};

/** End of the clause from `from`: before a clause word or sign. */
const clauseEnd = (tokens: readonly Token[], from: number, to: number): number => {
  for (let at = from + 1; at <= to; at++) {
    const token = tokens[at];
    if (token === undefined || (token.dead && at > from)) return at - 1;
    if (does(token, part.means | part.while | part.without) || token.text === ';' || token.text === '(') return at - 1;
    if (token.text === '.' && tokens[at + 1]?.spaced !== false) return at - 1;
  }
  return to;
};
