import { factsOf, goalAt } from '@throughline/core';
import type { ChangeMeasure, GoalIndex, KeyResult } from '@throughline/core';

/** A value on a day, as a day number. */
export interface DatedValue {
  readonly day: number;
  readonly value: number;
}

const valueFact = 0;
/** Code of a measure that goes from a baseline to a target. */
const changeKind = 0;
/** Values before the start that are looked at, the latest ones. Our choice. */
const mostValues = 24;

/** Does a goal go from one value to another, by its latest value? */
export const goesFromTo = (index: GoalIndex, goal: number): boolean => {
  if (index.measureKind[goal] !== changeKind) return false;
  const { fold } = (goalAt(index, goal) as KeyResult).measure as ChangeMeasure;
  const way = index.measureSecond[goal]! - index.measureFirst[goal]!;
  return (fold ?? 'latest') === 'latest' && Number.isFinite(way) && way !== 0;
};

/** Values of a goal up to a day, in order of days. */
export const valuesUpTo = (index: GoalIndex, goal: number, day: number): readonly DatedValue[] => {
  const { day: dayOf, value, variant } = index.checkIns;
  return factsOf(index, goal, day)
    .filter((row) => variant[row] === valueFact && Number.isFinite(value[row]!))
    .map((row) => ({ day: dayOf[row]!, value: value[row]! }));
};

/**
 * Finds the latest values before a day of all goals that read the same metric in the same unit of the company and the same
 * measuring unit, and of the goal itself. Values are sorted once for each metric.
 */
export const valueHistory = (index: GoalIndex): ((goal: number, before: number) => readonly DatedValue[]) => {
  const keyOf = (goal: number): string => {
    const { metric, measure, carriedFrom } = goalAt(index, goal) as KeyResult;
    const { unit: of } = measure as ChangeMeasure;
    const line = metric ?? firstOf(index, goal, carriedFrom);
    return JSON.stringify([metric === undefined, line, index.unit[goal], of ?? null]);
  };
  const members = new Map<string, number[]>();
  for (let goal = 0; goal < index.size; goal++) {
    if (!goesFromTo(index, goal)) continue;
    const key = keyOf(goal);
    const list = members.get(key);
    if (list === undefined) members.set(key, [goal]);
    else list.push(goal);
  }
  const sorted = new Map<string, readonly DatedValue[]>();
  return (goal, before) => {
    const key = keyOf(goal);
    let values = sorted.get(key);
    if (values === undefined) {
      values = (members.get(key) ?? [])
        .flatMap((each) => valuesUpTo(index, each, Number.MAX_SAFE_INTEGER))
        .sort((left, right) => left.day - right.day || left.value - right.value);
      sorted.set(key, values);
    }
    let [low, high] = [0, values.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (values[middle]!.day < before) low = middle + 1;
      else high = middle;
    }
    return values.slice(Math.max(0, low - mostValues), low);
  };
};

/** Steps back along `carriedFrom` that are walked. */
const mostSteps = 24;

/** The goal that a line of carried goals began with, as far back as is walked. */
const firstOf = (index: GoalIndex, goal: number, carriedFrom: string | undefined): string => {
  let [at, from] = [goal, carriedFrom];
  for (let step = 0; step < mostSteps && from !== undefined; step++) {
    const earlier = index.numberOf(from);
    if (earlier === undefined || earlier === goal) break;
    at = earlier;
    from = goalAt(index, earlier)?.carriedFrom;
  }
  return index.ids[at]!;
};
