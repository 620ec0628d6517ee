import type { Finding, FormulaMeasure, GoalIndex, Result } from '@throughline/core';
import type { Formula } from '../attainment/formula.ts';
import type { GoalValues } from '../attainment/formulas.ts';
import type { Outcome } from '../attainment/outcome.ts';
import type { AnyFact } from '../attainment/progress-fact.ts';
import { valueOf } from '../attainment/value-of.ts';
import { valueRules } from '../attainment/value-rules.ts';
import { goalFacts } from '../facts/goal-facts.ts';
import { measureAt } from '../facts/measure-at.ts';
import type { MeasurePolicy } from '../policy/measure-policy.ts';
import { formulaValue, readFormula } from './read-formula.ts';

/** Whose values are read, as known when, under which policy, and how a formula is compiled. */
export interface ValueSource {
  readonly index: GoalIndex;
  readonly knownAt: number;
  readonly measures: MeasurePolicy;
  readonly compile: (measure: FormulaMeasure, index: GoalIndex) => Result<Formula, Finding>;
}

/**
 * Values of goals as formulas read them, each worked out once for a day. A formula may read another one, to any
 * depth: goals wait on a list until what they read is known. A goal that reads itself, over whatever way, is an
 * error of the expression, and so is everything that reads it.
 */
export const goalValues = ({ index, knownAt, measures, compile }: ValueSource): GoalValues => {
  const rules = valueRules(measures);
  const compiled = new Map<number, Result<Formula, Finding>>();
  const known = new Map<number, Map<number, Outcome>>();
  const noReads: ReadonlyMap<string, number> = new Map();

  const formulaAt = (goal: number, measure: FormulaMeasure): Result<Formula, Finding> => {
    const found = compiled.get(goal) ?? compile(measure, index);
    compiled.set(goal, found);
    return found;
  };

  /** Names of a formula with the goals they stand for. One that cannot be compiled reads nothing. */
  const readsOf = (goal: number): ReadonlyMap<string, number> => {
    const measure = measureAt(index, goal);
    if (measure?.kind !== 'formula') return noReads;
    const formula = formulaAt(goal, measure);
    if (!formula.ok) return noReads;
    const goals = new Map(measure.inputs.map(({ name, goal: read }) => [name, index.numberOf(read) ?? -1]));
    return new Map(formula.value.names.map((name) => [name, goals.get(name) ?? -1]));
  };

  const factsFrom = (goal: number, values: ReadonlyMap<number, Outcome>): AnyFact[] =>
    [...readsOf(goal)].map(([input, read]) => {
      // What is still waited for reads this goal in turn.
      const value = values.get(read) ?? 'expression-error';
      return typeof value === 'number' ? { input, value } : { input, reason: value };
    });

  const plainValue = (goal: number, day: number): Outcome => {
    const measure = measureAt(index, goal);
    if (measure === undefined || measure.kind === 'formula') return 'expression-error';
    try {
      return valueOf(measure, goalFacts({ index, knownAt }, goal, day), rules);
    } catch {
      // A measure of another shape, which only a document that was not parsed can hold.
      return 'expression-error';
    }
  };

  /** Makes the values of some goals known, and of all they read. */
  const settle = (goals: Iterable<number>, day: number): ReadonlyMap<number, Outcome> => {
    const values = known.get(day) ?? new Map<number, Outcome>();
    known.set(day, values);
    const open = new Set<number>();
    const waiting = [...goals];
    for (let goal = waiting.at(-1); goal !== undefined; goal = waiting.at(-1)) {
      const measure = goal < 0 || values.has(goal) ? undefined : measureAt(index, goal);
      if (goal < 0 || values.has(goal)) waiting.pop();
      else if (measure?.kind !== 'formula') {
        values.set(goal, plainValue(goal, day));
        waiting.pop();
      } else if (open.has(goal)) {
        values.set(goal, formulaValue(measure, formulaAt(goal, measure), factsFrom(goal, values))[0]);
        open.delete(goal);
        waiting.pop();
      } else {
        open.add(goal);
        for (const read of readsOf(goal).values()) if (!open.has(read)) waiting.push(read);
      }
    }
    return values;
  };

  return {
    read: (measure, facts, ruler) => readFormula(measure, compile(measure, index), facts, ruler),
    readsOf,
    valueAt: (goal, day) => settle([goal], day).get(goal) ?? 'expression-error',
    inputsAt: (goal, day) => {
      settle([goal], day);
      return factsFrom(goal, known.get(day) ?? new Map());
    },
  };
};
