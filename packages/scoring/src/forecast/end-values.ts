import type { GoalIndex, Measure } from '@throughline/core';
import { factsOf } from '@throughline/core';
import type { Outcome } from '../attainment/outcome.ts';
import { ruledRatio } from '../attainment/ruled-ratio.ts';
import type { RuledMeasure } from '../attainment/ruled-measure.ts';
import { valueOf } from '../attainment/value-of.ts';
import { valueRules } from '../attainment/value-rules.ts';
import { goalFacts } from '../facts/goal-facts.ts';
import { measureAt } from '../facts/measure-at.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import { randomNumbers } from './random-numbers.ts';
import type { Series } from './series.ts';
import { drawNormals, drawSteps } from './steps.ts';

/** Of each goal, so many of its latest days with a fact are looked at. Source: docs/sources.md#forecasts. */
const mostDays = 60;

/** A measure that reads no other goal. */
type PlainMeasure = Exclude<Measure, { kind: 'formula' }>;

/** How end values are drawn. */
export interface EndDraws {
  readonly method: 'bootstrap' | 'monte-carlo';
  readonly seed: number;
}

/**
 * Raw attainments of a goal on its last day, drawn from its values so far, one for each place of `ends`. False: the
 * goal stays as it is, because its time is over or has no end, a formula reads other goals, or fewer than two days
 * have a value. The stream of numbers is that of the seed and the goal's id, so other goals do not change it.
 */
export const drawEnds = (run: ScoringRun, goal: number, draws: EndDraws, ends: Float64Array): boolean => {
  const { index, day } = run;
  const measure = measureAt(index, goal);
  const days = index.endDay[goal]! - 1 - day;
  if (measure === undefined || measure.kind === 'formula' || index.endDay[goal] === -1 || days <= 0)
    return false;
  const series = valuesOf(run, goal, measure);
  if (series.days.length < 2) return false;
  const ahead = {
    series,
    days: index.endDay[goal]! - 1 - series.days[series.days.length - 1]!,
    random: randomNumbers(draws.seed, index.ids[goal]),
  };
  if (draws.method === 'bootstrap') drawSteps(ahead, ends);
  else drawNormals(ahead, ends);
  for (let at = 0; at < ends.length; at++) {
    const outcome = attainmentOf(run, measure, ends[at]!);
    // A ruler that gives no number for an end keeps the goal as it is.
    if (typeof outcome !== 'number' || !Number.isFinite(outcome)) return false;
    ends[at] = outcome;
  }
  return true;
};

/** Values of a goal at the end of each of its latest days with a fact. */
const valuesOf = (run: ScoringRun, goal: number, measure: PlainMeasure): Series => {
  const days = daysWithFacts(run.index, goal, run.day, run.knownAt);
  const known = days.flatMap((day): [number, number][] => {
    const value = valueAt(run, goal, measure, day);
    return typeof value === 'number' ? [[day, value]] : [];
  });
  return { days: known.map(([day]) => day), values: known.map(([, value]) => value) };
};

const valueAt = (run: ScoringRun, goal: number, measure: PlainMeasure, day: number): Outcome => {
  try {
    return valueOf(measure, goalFacts(run, goal, day), valueRules(run.policy.measures));
  } catch {
    // A measure of another shape, which only a document that was not parsed can hold.
    return 'expression-error';
  }
};

const daysWithFacts = (index: GoalIndex, goal: number, day: number, knownAt: number): number[] => {
  const rows = factsOf(index, goal, day, knownAt);
  return [...new Set(rows.map((row) => index.checkIns.day[row]!))].slice(-mostDays);
};

/** What an end value is worth. States have no ruler: their value is their attainment, between 0 and 1. */
const attainmentOf = (run: ScoringRun, measure: PlainMeasure, value: number): Outcome => {
  switch (measure.kind) {
    case 'milestones':
    case 'learning':
    case 'binary':
    case 'ordinal':
      return Math.max(0, Math.min(1, value));
    case 'baseline':
      return 1;
    case 'pooled':
      return ruledBy(run, measure.of, value);
    default:
      return measure.fold === 'share-of-periods'
        ? Math.max(0, Math.min(1, value))
        : ruledBy(run, measure, value);
  }
};

/** By the ruler of the policy; that of `standard` needs no more than the numbers. */
const ruledBy = ({ isPlain, reader }: ScoringRun, measure: RuledMeasure, value: number): Outcome =>
  isPlain ? ruledRatio(measure, value) : reader.read({ ...measure, fold: 'latest' }, [{ value }])[0];
