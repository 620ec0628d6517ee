import { UsageError } from '@throughline/core';
import type { Finding, FormulaMeasure, GoalIndex } from '@throughline/core';
import type { MeasurePolicy } from '../policy/measure-policy.ts';
import { formulaReader } from './formula-reader.ts';
import type { Outcome, Reading } from './outcome.ts';
import type { AnyFact } from './progress-fact.ts';
import type { Ruler } from './ruler.ts';

/** Compiled formulas, as `compileFormulas` of `@throughline/scoring/formula` gives them. */
export interface Formulas {
  /** What is wrong with formulas that could not be compiled; their goals have no score. */
  readonly findings: readonly Finding[];
}

/** Formulas of this package. */
export interface ReadableFormulas extends Formulas {
  readonly [formulaReader]: FormulaReader;
}

/** Reads formula measures. */
export interface FormulaReader {
  /** Raw attainment of a measure over facts about its inputs. */
  readonly read: (measure: FormulaMeasure, facts: readonly AnyFact[], ruler?: Ruler) => Reading;
  /** The current values of goals, read once each. */
  readonly open: (index: GoalIndex, knownAt: number, measures: MeasurePolicy) => GoalValues;
}

/** The current values of the goals of one index, as formulas read them. */
export interface GoalValues {
  /** Raw attainment of a formula measure, with the units of the goals it reads. */
  readonly read: FormulaReader['read'];
  /** What the formula of a goal reads at the end of a day, as facts about its inputs. */
  readonly inputsAt: (goal: number, day: number) => readonly AnyFact[];
  /** The value of a goal at the end of a day, or why there is none. */
  readonly valueAt: (goal: number, day: number) => Outcome;
  /** What the names of the formula of a goal stand for: numbers of goals, -1 for one that is not there. */
  readonly readsOf: (goal: number) => ReadonlyMap<string, number>;
}

/** How formulas are read; what are no formulas is a `UsageError` `scoring/bad-argument`. */
export const readerOf = (formulas: Formulas | undefined): FormulaReader | undefined => {
  if (formulas === undefined) return undefined;
  const reader = (Object(formulas) as Partial<ReadableFormulas>)[formulaReader];
  if (reader === undefined)
    throw new UsageError('scoring/bad-argument', '`formulas` must be what `compileFormulas` gave');
  return reader;
};
