import { canonicalJson, factsOf, goalAt, readCheckIn } from '@throughline/core';
import type { GoalIndex, KeyResult, Kpi, Measure, MeasureUnit } from '@throughline/core';
import type { ProgressFact } from '@throughline/scoring';

/**
 * How a measured goal stood at the end of each day that has a fact: one fact per day that says as much as all
 * facts up to then, and the measure to hold it against.
 */
export interface StandingFacts {
  /** The measure; a fact already holds what its fold makes of the facts before. */
  readonly measure: Measure;
  /** Day numbers, ascending, each once. */
  readonly days: readonly number[];
  /** The fact of each day. */
  readonly facts: readonly ProgressFact[];
}

/** Codes of the variants of check-ins in an index. */
const variants = { value: 0, delta: 1, done: 2, pooled: 3, level: 4 } as const;

/** Day of a check-in whose `on` is no date. */
const noDay = -2147483648;

/**
 * The standing of a goal with a measure up to the end of a day, in one pass over its facts. Undefined where one
 * fact cannot say it (steps, questions, formulas, the median and the share of periods) and where a check-in is in
 * another unit than the measure.
 */
export const standingFacts = (index: GoalIndex, goal: number, day: number): StandingFacts | undefined => {
  const { measure } = goalAt(index, goal) as KeyResult | Kpi;
  const carry = carryOf(measure);
  if (carry === undefined) return undefined;
  const { checkIns } = index;
  const { variant, value, second } = checkIns;
  const days: number[] = [];
  const facts: ProgressFact[] = [];
  // A delta moves the value before, the first one the baseline; where values are summed it is an amount.
  let last = carry === 'latest' || carry === 'mean' ? baseOf(measure) : 0;
  let total = 0;
  let out = 0;
  let count = 0;
  for (const row of factsOf(index, goal, day)) {
    const on = checkIns.day[row]!;
    if (on === noDay) continue;
    let fact: ProgressFact | undefined;
    if (carry === 'state') {
      fact = stateAt(index, row);
    } else if (carry === 'pooled') {
      if (variant[row] !== variants.pooled) continue;
      total += value[row]!;
      out += second[row]!;
      fact = { numerator: total, denominator: out };
    } else {
      if (variant[row] !== variants.value && variant[row] !== variants.delta) continue;
      if (isOtherUnit(index, row, measure.unit)) return undefined;
      last = variant[row] === variants.value || carry === 'sum' ? value[row]! : last + value[row]!;
      total += last;
      count++;
      fact = { value: carry === 'latest' ? last : carry === 'sum' ? total : total / count };
    }
    if (fact === undefined) continue;
    if (days.at(-1) === on) facts.pop();
    else days.push(on);
    facts.push(fact);
  }
  return {
    measure: carry === 'sum' || carry === 'mean' ? { ...measure, fold: 'latest' } : measure,
    days,
    facts,
  };
};

/** What of the facts so far has to be kept to know how a goal stands. */
const carryOf = (measure: Measure): 'latest' | 'sum' | 'mean' | 'pooled' | 'state' | undefined => {
  switch (measure.kind) {
    case 'binary':
    case 'ordinal':
    case 'baseline':
      return 'state';
    case 'pooled':
      return 'pooled';
    case 'milestones':
    case 'learning':
    case 'formula':
      return undefined;
    default: {
      const { fold = 'latest' } = measure;
      return fold === 'median' || fold === 'share-of-periods' ? undefined : fold;
    }
  }
};

const baseOf = (measure: Measure): number =>
  'from' in measure && typeof measure.from === 'number' ? measure.from : 0;

/** A fact about a state as it was recorded. */
const stateAt = (index: GoalIndex, row: number): ProgressFact | undefined => {
  const { variant, value } = index.checkIns;
  if (variant[row] === variants.done) return { done: value[row] === 1 };
  const checkIn = readCheckIn(index, row);
  return checkIn === undefined || 'retracts' in checkIn ? undefined : checkIn;
};

/** Rows that say a unit are kept as they came. Money in another currency counts as another unit here. */
const isOtherUnit = ({ checkIns }: GoalIndex, row: number, unit: MeasureUnit | undefined): boolean => {
  const kept = checkIns.kept.get(row);
  if (kept === undefined || !('unit' in kept)) return false;
  return canonicalJson(kept.unit) !== canonicalJson(unit ?? {});
};
