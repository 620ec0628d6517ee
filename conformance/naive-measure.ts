import type { CheckIn, Measure } from '@throughline/core';

/** A number, or the word for why there is none. */
export type NaiveOutcome = number | string;

/** Equal within one part in 10^9. */
export const same = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

const atLeast = (a: number, b: number): boolean => a > b || same(a, b);

/** Falls from 1 to 0 over the tolerance; without one there is nothing between. */
const near = (distance: number, tolerance = 0): number =>
  distance <= 0 ? 1 : tolerance === 0 ? 0 : Math.max(0, 1 - distance / tolerance);

/**
 * Raw attainment by the formulas of the specification, straight from check-ins in order, latest last. It
 * covers change, threshold, range, binary and milestones with the latest value; other measures are `undefined`.
 */
export const naiveOutcome = (measure: Measure, facts: readonly CheckIn[]): NaiveOutcome | undefined => {
  if (measure.fold !== undefined && measure.fold !== 'latest') return undefined;
  switch (measure.kind) {
    case 'change': {
      const { from, to } = measure;
      if (from === undefined || to === undefined) return 'no-data';
      if (from === to) return 'degenerate-target';
      const now = latestValue(facts, from);
      return now === undefined ? 'no-data' : (now - from) / (to - from);
    }
    case 'threshold': {
      const { comparator, limit, tolerance } = measure;
      if (limit === undefined) return 'no-data';
      const now = latestValue(facts, 0);
      if (now === undefined) return 'no-data';
      if (same(now, limit)) return comparator === '>=' || comparator === '<=' || (tolerance ?? 0) > 0 ? 1 : 0;
      return near(comparator === '>=' || comparator === '>' ? limit - now : now - limit, tolerance);
    }
    case 'range': {
      const { low, high, tolerance } = measure;
      if (low > high) return 'degenerate-target';
      const now = latestValue(facts, 0);
      if (now === undefined) return 'no-data';
      if (atLeast(now, low) && atLeast(high, now)) return 1;
      return now < low ? near(low - now, tolerance) : near(now - high, tolerance);
    }
    case 'binary': {
      const answers = facts.flatMap((fact) => ('done' in fact ? [fact.done] : []));
      return answers.length === 0 ? 'no-data' : answers[answers.length - 1] === true ? 1 : 0;
    }
    case 'milestones':
      return naiveMilestones(measure.milestones, measure.inOrder === true, facts);
    default:
      return undefined;
  }
};

/** A value stands for itself, a delta moves what was before it. */
const latestValue = (facts: readonly CheckIn[], base: number): number | undefined => {
  let now: number | undefined;
  for (const fact of facts) {
    if ('value' in fact) now = fact.value;
    else if ('delta' in fact) now = (now ?? base) + fact.delta;
  }
  return now;
};

const naiveMilestones = (
  steps: readonly { readonly id: string; readonly weight?: number }[],
  inOrder: boolean,
  facts: readonly CheckIn[],
): NaiveOutcome => {
  if (steps.length === 0) return 'degenerate-target';
  // An absent weight is the mean W/k of the given ones: everything times k keeps whole hundredths whole.
  const given = steps.flatMap(({ weight }) => (weight === undefined ? [] : [Math.round(weight * 100)]));
  const total = given.reduce((sum, weight) => sum + weight, 0);
  const weightOf = (weight: number | undefined): number =>
    given.length === 0 ? 1 : weight === undefined ? total : Math.round(weight * 100) * given.length;
  const isDone = (id: string): boolean | undefined => {
    let done: boolean | undefined;
    for (const fact of facts) if ('done' in fact && fact.milestone === id) done = fact.done;
    return done;
  };
  const all = steps.reduce((sum, { weight }) => sum + weightOf(weight), 0);
  if (all === 0) return 'no-weight';
  if (steps.every(({ id }) => isDone(id) === undefined)) return 'no-data';
  const counting = steps.filter(({ id }, at) =>
    inOrder ? steps.slice(0, at + 1).every((step) => isDone(step.id) === true) : isDone(id) === true,
  );
  return counting.reduce((sum, { weight }) => sum + weightOf(weight), 0) / all;
};
