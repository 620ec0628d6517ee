import type { GoalIndex } from '@throughline/core';
import type { GoalValues } from '../attainment/formulas.ts';
import type { Outcome } from '../attainment/outcome.ts';
import { readMeasure } from '../attainment/read-measure.ts';
import type { FactRows } from './fact-rows.ts';
import { goalFacts } from './goal-facts.ts';
import { measureAt } from './measure-at.ts';
import { quickRatio } from './quick-ratio.ts';

/** What `outcomeAt` reads from. */
export interface FactReader {
  readonly index: GoalIndex;
  /** Facts recorded after this (ms) are not seen. */
  readonly knownAt: number;
  /** Facts of a goal that count at the end of a day. */
  readonly factsAt: (goal: number, day: number) => FactRows;
  /** Raw attainments to take in place of what the facts say, by goal number; NaN: read the facts. */
  readonly assumed?: Float64Array | undefined;
  /** What formulas read; absent: they are not read. */
  readonly values?: GoalValues | undefined;
}

/**
 * Raw attainment of a goal with a measure at the end of a day. What can be answered from the columns is;
 * everything out of the ordinary is read as `progressOf` does.
 */
export const outcomeAt = (reader: FactReader, goal: number, day: number): Outcome => {
  const { index, factsAt, assumed } = reader;
  const given = assumed === undefined ? Number.NaN : assumed[goal]!;
  if (!Number.isNaN(given)) return given;
  const facts = factsAt(goal, day);
  const quick = facts.from === facts.to ? Number.NaN : quickOrNone(index, goal, facts);
  return Number.isFinite(quick) ? quick : readInFull(reader, goal, day);
};

const readInFull = (reader: FactReader, goal: number, day: number): Outcome => {
  const measure = measureAt(reader.index, goal);
  if (measure === undefined) return 'expression-error';
  const [outcome] = readMeasure(measure, goalFacts(reader, goal, day), reader.values);
  return typeof outcome === 'string' || Number.isFinite(outcome) ? outcome : 'non-finite';
};

/** A measure of another shape, which only a document that was not parsed can hold, is read in full. */
const quickOrNone = (index: GoalIndex, goal: number, facts: FactRows): number => {
  try {
    return quickRatio(index, goal, facts);
  } catch {
    return Number.NaN;
  }
};
