import { factsOf, latestFactOf, readCheckIn } from '@throughline/core';
import type { GoalIndex, Measure } from '@throughline/core';
import { progressOf } from '@throughline/scoring';
import type { Attainment, ProgressFact } from '@throughline/scoring';
import { measureCodes } from '../goal/measure-codes.ts';
import { measuredAt } from '../goal/measured-at.ts';
import { isAtLeast } from './is-at-least.ts';
import { standingFacts } from './standing-facts.ts';

/** The first day of the time that a target has been met without a break, as a day number; or why there is none. */
export type MetSince = number | 'open' | 'unread';

/**
 * Since when a goal with a measure has met its target, looking back from the end of a day. `open`: it does not meet
 * it. `unread`: its facts do not say. Where one fact cannot say how a goal stood (steps, questions, the median),
 * the day of the latest fact is taken: a later day, so nothing is held against anybody too early.
 */
export const metSince = (index: GoalIndex, goal: number, day: number): MetSince => {
  const { measure } = measuredAt(index, goal);
  if (isFarFrom(index, goal, day, measure)) return 'open';
  const standing = standingFacts(index, goal, day);
  if (standing === undefined) {
    const rows = factsOf(index, goal, day);
    const facts: ProgressFact[] = [];
    for (const row of rows) {
      const checkIn = readCheckIn(index, row);
      if (checkIn !== undefined && !('retracts' in checkIn)) facts.push(checkIn);
    }
    const met = isMet(progressOf(measure, facts), measure.kind);
    return typeof met === 'string' ? met : (index.checkIns.day[rows.at(-1) ?? -1] ?? 'unread');
  }
  const { days, facts } = standing;
  let since: MetSince = 'unread';
  for (let at = days.length - 1; at >= 0; at--) {
    const met = isMet(progressOf(standing.measure, [facts[at]!]), measure.kind);
    if (typeof met === 'string') return typeof since === 'number' ? since : met;
    since = days[at]!;
  }
  return since;
};

/** Attainment below which no rounding makes a target met. */
const farFromMet = 0.999;

/**
 * Is the last value of a plain change well short of its target? Most goals are on their way, and of these nothing else
 * has to be read.
 */
const isFarFrom = (index: GoalIndex, goal: number, day: number, { fold = 'latest' }: Measure): boolean => {
  if (index.measureKind[goal] !== measureCodes.change || fold !== 'latest') return false;
  const row = latestFactOf(index, goal, day);
  const { kept, value, variant } = index.checkIns;
  if (row < 0 || variant[row] !== valueVariant || kept.has(row)) return false;
  const from = index.measureFirst[goal]!;
  const way = index.measureSecond[goal]! - from;
  return way !== 0 && (value[row]! - from) / way < farFromMet;
};

/** Code of a check-in that says a value. */
const valueVariant = 0;

/** Attainment at which a target is met. On the four marks of zones the target is the third, worth 0.7. */
const markOf = (kind: string): number => (kind === 'zones' ? 0.7 : 1);

const isMet = (attainment: Attainment, kind: string): true | 'open' | 'unread' => {
  if (!attainment.scored) return 'unread';
  return isAtLeast(attainment.raw, markOf(kind)) || 'open';
};
