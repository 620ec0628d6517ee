import { factsOf, readCheckIn } from '@throughline/core';
import type { CheckIn, Measure } from '@throughline/core';
import { firstThatMatters } from '../attainment/first-that-matters.ts';
import type { AnyFact } from '../attainment/progress-fact.ts';
import { measureUnder } from '../attainment/measure-under.ts';
import { conversionOf } from '../facts/conversion-of.ts';
import { measuredFactAt, unitAt } from '../facts/goal-facts.ts';
import { measureAt } from '../facts/measure-at.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import type { StepWriter } from './step-writer.ts';
import type { TraceStep } from './trace-step.ts';

/** Variants of a row of check-ins, in the order of their codes. */
const variants = ['value', 'delta', 'done', 'pooled', 'level'] as const;

/** A step for each fact of a goal that matters at the end of a day. */
export const explainFacts = (run: ScoringRun, writer: StepWriter, goal: number, day: number): number[] => {
  const { index, knownAt } = run;
  const rows = factsOf(index, goal, day, knownAt);
  const first = firstThatMatters(
    // A policy may ask for more than the latest value.
    measureUnder(run.policy.measures, measureAt(index, goal) as Measure),
    rows.map((row) => index.checkIns.variant[row] === 0),
  );
  return rows.slice(first).map((row) => explainFact(run, writer, goal, row));
};

/** Steps of one fact: as it was recorded, and in the currency of its measure. Gives the id of the last. */
const explainFact = ({ index }: ScoringRun, { write }: StepWriter, goal: number, row: number): number => {
  const { goal: _, ...fact } = readCheckIn(index, row) as CheckIn;
  const name = variants[index.checkIns.variant[row]!] ?? 'value';
  const unit = unitAt(index, row);
  const measure = measureAt(index, goal) as Measure;
  const own = unit === undefined ? {} : { unit: JSON.stringify(unit) };
  const recorded = write(goal, `fact/${name}`, { ...plainOf(fact), ...own }, [], outputOf(name, fact));
  const conversion = unit && conversionOf(index, measure, unit, index.checkIns.day[row]!);
  if (conversion?.entry === undefined) return recorded;
  const { from, to, rate, entry, inverse } = conversion;
  const { value, delta } = measuredFactAt(index, measure, row);
  const inputs = {
    fact: name,
    on: fact.on,
    from,
    to,
    rate,
    inverse,
    exchangeRate: entry.id,
    rateOn: entry.on,
  };
  return write(goal, 'convert/rate', inputs, [recorded], value ?? delta ?? null);
};

/** The plain fields of a check-in; its ids elsewhere and the host's own data stay out. */
const plainOf = (fact: object): TraceStep['inputs'] =>
  Object.fromEntries(
    Object.entries(fact).filter(
      (entry): entry is [string, number | string | boolean] => typeof entry[1] !== 'object',
    ),
  );

const outputOf = (name: string, fact: object): number | string | null => {
  const { value, delta, done, numerator = 0, denominator = 0, level }: AnyFact = fact;
  if (name === 'pooled') return denominator > 0 ? numerator / denominator : null;
  return name === 'done' ? Number(done) : (value ?? delta ?? level ?? null);
};
