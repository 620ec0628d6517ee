import type { Reading } from '../attainment/outcome.ts';
import { ageAt } from './age-at.ts';
import type { FactReader } from './fact-reader.ts';
import { goalFacts } from './goal-facts.ts';
import { measureAt } from './measure-at.ts';

/** A goal with a measure read in full at the end of a day, by the policy in force, in the unit of the measure. */
export const readingAt = (run: FactReader, goal: number, day: number): Reading => {
  const { index, reader, values } = run;
  const measure = measureAt(index, goal);
  if (measure === undefined) return ['expression-error', { missing: 'measure' }];
  const facts = goalFacts(run, goal, day);
  const [outcome, inputs, way] = reader.read(measure, facts, values, ageAt(run, goal, day));
  if (typeof outcome === 'number' && !Number.isFinite(outcome)) return ['non-finite', inputs, way];
  // Money against money lacks a rate; anything else is in a wrong unit.
  const lacksRate =
    outcome === 'unit-mismatch' &&
    measure.unit?.kind === 'currency' &&
    facts.every(({ unit }) => unit === undefined || unit.kind === 'currency');
  return [outcome, lacksRate ? { ...inputs, missing: 'exchangeRates' } : inputs, way];
};
