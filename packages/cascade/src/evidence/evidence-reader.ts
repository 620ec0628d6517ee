import { dayNumberOf } from '@throughline/core';
import type { Expectation, GoalIndex } from '@throughline/core';
import { progressOf } from '@throughline/scoring';
import type { ScoreBook } from '@throughline/scoring';
import { measureCodes } from '../goal/measure-codes.ts';
import { measuredAt } from '../goal/measured-at.ts';
import { goalCodes } from '../goal/path-of.ts';
import { isSetAside } from '../goal/standing.ts';
import { unitOf } from '../goal/unit-key.ts';
import { valueMeasureOf } from '../goal/value-measure-of.ts';
import { effectInUnit } from './effect-in-unit.ts';
import { isAtLeast } from './is-at-least.ts';
import { isTestable } from './is-testable.ts';
import type { LinkSilence, LinkState } from './link-reading.ts';
import { metSince } from './met-since.ts';
import type { MetSince } from './met-since.ts';
import { standingFacts } from './standing-facts.ts';
import type { StandingFacts } from './standing-facts.ts';

/** What the facts say about an edge of an index, in day numbers. */
export interface EdgeReading {
  readonly state: LinkState;
  readonly reason?: LinkSilence;
  readonly hitDay?: number;
  readonly dueDay?: number;
  readonly expected?: number;
  readonly observed?: number;
  readonly effectShare?: number;
}

/** Reads evidence from facts. What it has read of a goal it keeps, so each goal is read once. */
export interface EvidenceReader {
  /** Since when a goal has met its target. */
  readonly metSince: (goal: number) => MetSince;
  /** Values of a goal in its unit, by day; undefined for goals whose value is no number. */
  readonly standingOf: (goal: number) => StandingFacts | undefined;
  /** What the facts say about an edge, given what its link expects. */
  readonly read: (edge: number, expects: Expectation | undefined, minEffectShare: number) => EdgeReading;
}

/** Share of the expected effect below which a link is vanity. Source: docs/sources.md#expectations. */
export const leastEffectShare = 0.25;

/** Kinds of measure that read one number in a unit. */
const numeric: readonly number[] = [
  measureCodes.change,
  measureCodes.relative,
  measureCodes.threshold,
  measureCodes.range,
  measureCodes.exact,
  measureCodes.zones,
  measureCodes.payout,
  measureCodes.pooled,
];

/** Opens a reader over an index for a day. */
export const evidenceReader = (
  index: GoalIndex,
  day: number,
  scores: ScoreBook | undefined,
): EvidenceReader => {
  const met = new Map<number, MetSince>();
  const standings = new Map<number, StandingFacts | undefined>();

  const metSinceOf = (goal: number): MetSince => {
    // Objectives wait on a list until what feeds them is known: a chain may be as long as the set.
    const open = [goal];
    for (let top = open.pop(); top !== undefined; top = open.pop()) {
      if (met.has(top)) continue;
      const parts = partsOf(index, top);
      const found = parts.length === 0 ? ownSince(top) : sinceAllOf(parts);
      if (typeof found !== 'object') {
        met.set(top, found);
        continue;
      }
      open.push(top);
      for (const part of found) open.push(part);
    }
    return met.get(goal) ?? 'unread';
  };
  /** All of them are met since the day of the last one; or the objectives among them that have to be known first. */
  const sinceAllOf = (parts: readonly number[]): MetSince | readonly number[] => {
    const waiting: number[] = [];
    let since = Number.NEGATIVE_INFINITY;
    let isUnread = false;
    for (const part of parts) {
      let known = met.get(part);
      if (known === undefined && index.kind[part] !== goalCodes.objective) {
        known = ownSince(part);
        met.set(part, known);
      }
      if (known === 'open') return 'open';
      if (known === undefined) waiting.push(part);
      else if (known === 'unread') isUnread = true;
      else since = Math.max(since, known);
    }
    return waiting.length > 0 ? waiting : isUnread ? 'unread' : since;
  };
  const ownSince = (goal: number): MetSince => {
    const kind = index.measureKind[goal]!;
    return kind < measureCodes.formula ? metSince(index, goal, day) : scoredSince(goal);
  };
  /** What facts of its own do not say is taken from the scores, with the day of the newest fact behind them. */
  const scoredSince = (goal: number): MetSince => {
    const score = scores?.get(index.ids[goal]!);
    if (score?.scored !== true) return 'unread';
    if (!isAtLeast(score.attainment, 1)) return 'open';
    return dayNumberOf(score.staleness?.lastOn ?? '') ?? day;
  };
  const standingOf = (goal: number): StandingFacts | undefined => {
    if (!numeric.includes(index.measureKind[goal]!)) return undefined;
    if (!standings.has(goal)) standings.set(goal, standingFacts(index, goal, day));
    return standings.get(goal);
  };
  const read: EvidenceReader['read'] = (edge, expects, minEffectShare) => {
    if (expects === undefined || expects.by === 0) return { state: 'unfalsifiable' };
    const child = index.supports.child[edge]!;
    const parent = index.supports.goal[edge]!;
    const hitDay = metSinceOf(child);
    if (hitDay === 'open') return { state: 'child-open' };
    if (hitDay === 'unread') return { state: 'no-data', reason: 'child-unread' };
    const dueDay = hitDay + (expects.lagDays ?? 0);
    const days = { hitDay, dueDay };
    const standing = standingOf(parent);
    if (standing === undefined) return { state: 'no-data', reason: 'parent-unread', ...days };
    const before = valueBefore(standing, index.startDay[child]!, hitDay);
    if (before === undefined) return { state: 'no-data', reason: 'parent-baseline', ...days };
    const expected = effectInUnit(expects, unitOf(measuredAt(index, parent).measure), before);
    if (expected === undefined) return { state: 'no-data', reason: 'unit', ...days };
    if (dueDay > day) return { state: 'too-early', ...days, expected };
    const latest = standing.days.length - 1;
    const after = latest >= 0 && standing.days[latest]! >= dueDay ? valueAt(standing, latest) : undefined;
    const observed = after === undefined ? Number.NaN : after - before + 0;
    const effectShare = observed / expected + 0;
    if (!Number.isFinite(effectShare))
      return { state: 'no-data', reason: 'parent-silent', ...days, expected };
    const state = isAtLeast(effectShare, minEffectShare) ? 'held' : 'vanity';
    return { state, ...days, expected, observed, effectShare };
  };
  return { metSince: metSinceOf, standingOf, read };
};

/** What feeds an objective: its key results, else the objectives and key results that support it. None for others. */
const partsOf = (index: GoalIndex, goal: number): number[] => {
  if (index.kind[goal] !== goalCodes.objective) return [];
  const { contained, supportedBy, supports } = index;
  const parts: number[] = [];
  for (let at = contained.offsets[goal]!; at < contained.offsets[goal + 1]!; at++)
    if (!isSetAside(index, contained.targets[at]!)) parts.push(contained.targets[at]!);
  if (parts.length > 0) return parts;
  for (let at = supportedBy.offsets[goal]!; at < supportedBy.offsets[goal + 1]!; at++) {
    const edge = supportedBy.targets[at]!;
    if (isTestable(index, edge)) parts.push(supports.child[edge]!);
  }
  return parts;
};

/**
 * Where a metric stood when the goal below began: its last value up to then, else its baseline, else its first value,
 * as long as that is no later than the hit.
 */
const valueBefore = (standing: StandingFacts, start: number, hitDay: number): number | undefined => {
  const { days, measure } = standing;
  let low = 0;
  // Days ascend: the first one after the start ends the search.
  for (let high = days.length; low < high; ) {
    const middle = (low + high) >>> 1;
    if (days[middle]! > start) high = middle;
    else low = middle + 1;
  }
  if (low > 0) return valueAt(standing, low - 1);
  const of = valueMeasureOf(measure);
  if ('from' in of && typeof of.from === 'number') return of.from;
  return days.length > 0 && days[0]! <= hitDay ? valueAt(standing, 0) : undefined;
};

/** The value of a metric at the end of a day that has a fact, in its unit. */
const valueAt = ({ measure, facts }: StandingFacts, at: number): number | undefined => {
  const fact = facts[at]!;
  if ('value' in fact) return Number.isFinite(fact.value) ? fact.value : undefined;
  // The scorer knows what counts mean in the unit, and when there are too few of them.
  const value = progressOf(measure, [fact]).trace[0]?.inputs['value'];
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
};
