import { UsageError, checkOptions, compileGoals } from '@throughline/core';
import type { Finding, FormulaMeasure, GoalIndex, Goals, Result } from '@throughline/core';
import type { Formula } from '../attainment/formula.ts';
import { formulaReader } from '../attainment/formula-reader.ts';
import type { Formulas, ReadableFormulas } from '../attainment/formulas.ts';
import { measureAt } from '../facts/measure-at.ts';
import { formulaLimits } from './formula-limits.ts';
import type { FormulaLimits } from './formula-limits.ts';
import { goalValues } from './goal-values.ts';
import { compilePlan, planOf } from './measure-formula.ts';
import { readFormula } from './read-formula.ts';

/** How the formulas of a goal set are compiled. */
export interface FormulasOptions {
  /** Size limits of each formula. */
  readonly limits?: FormulaLimits;
}

/**
 * Compiles every formula of a goal set, or of a list of measures, so that `scoreGoals` and `progressOf` can read
 * them. A formula reads the current values of other goals: folded values and pooled shares in their unit, a
 * fraction where a goal has a state instead of a number, and the value of another formula; not attainments. The
 * units of the goals it reads are checked. One that is wrong is listed in `findings` with its goal, and that goal
 * is unscored: `unit-mismatch` when only units are wrong, else `expression-error`; a goal that reads itself is
 * `expression-error` too. A formula that comes into the goals later is compiled when it is read. A list that holds
 * something else is a `UsageError` `scoring/bad-argument`.
 *
 * @example
 * ```ts
 * import { scoreGoals } from '@throughline/scoring';
 * import { compileFormulas } from '@throughline/scoring/formula';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   keyResults: [
 *     { id: 'won', objective: 'grow', title: 'Deals won', measure: { kind: 'change', from: 0, to: 40 } },
 *     { id: 'leads', objective: 'grow', title: 'Leads', measure: { kind: 'change', from: 0, to: 100 } },
 *     { id: 'rate', objective: 'grow', title: 'Win rate', measure: {
 *       kind: 'formula', expression: 'won / leads * 100',
 *       inputs: [{ name: 'won', goal: 'won' }, { name: 'leads', goal: 'leads' }],
 *       of: { kind: 'change', from: 20, to: 40, unit: { kind: 'percent' } } } },
 *   ],
 *   checkIns: [
 *     { key: 'a', goal: 'won', on: '2026-05-15', at: '2026-05-15T21:00:00Z', value: 27 },
 *     { key: 'b', goal: 'leads', on: '2026-05-15', at: '2026-05-15T21:00:00Z', value: 90 },
 *   ],
 * } as const;
 * const book = scoreGoals(goals, { asOf: '2026-05-31', formulas: compileFormulas(goals) });
 * const rate = book.get('rate');
 * rate?.scored === true && rate.attainment; // => 0.5
 * ```
 */
export const compileFormulas = (
  from: Goals | readonly FormulaMeasure[],
  options: FormulasOptions = {},
): Formulas => {
  checkOptions('compileFormulas', options, ['limits'], 'scoring/bad-argument');
  const limits = formulaLimits(options.limits);
  if (isList(from) && !from.every(isFormulaMeasure))
    throw new UsageError(
      'scoring/bad-argument',
      'a list given to `compileFormulas` must hold formula measures',
    );
  const compiled = new Map<string, Result<Formula, Finding>>();
  const compile = (measure: FormulaMeasure, index?: GoalIndex): Result<Formula, Finding> => {
    const plan = planOf(measure, limits, index);
    return compiled.get(plan.key) ?? compilePlan(plan);
  };
  const keep = (measure: FormulaMeasure, index?: GoalIndex): readonly Finding[] => {
    const { key } = planOf(measure, limits, index);
    const result = compile(measure, index);
    compiled.set(key, result);
    return result.ok ? [] : result.problems;
  };
  const formulas: ReadableFormulas = {
    findings: isList(from) ? from.flatMap((measure) => keep(measure)) : findingsOf(compileGoals(from), keep),
    [formulaReader]: {
      read: (measure, facts, ruler) => readFormula(measure, compile(measure), facts, ruler),
      open: (index, knownAt, measures) => goalValues({ index, knownAt, measures, compile }),
    },
  };
  return formulas;
};

const isList = (from: Goals | readonly FormulaMeasure[]): from is readonly FormulaMeasure[] =>
  Array.isArray(from);

/** As much of a formula measure as compiling reads. */
const isFormulaMeasure = (each: unknown): boolean => {
  const { kind, inputs, of } = Object(each) as { readonly [field: string]: unknown };
  const isObject = (part: unknown): boolean => typeof part === 'object' && part !== null;
  return kind === 'formula' && Array.isArray(inputs) && inputs.every(isObject) && isObject(of);
};

/** Arrays of the document that hold goals with a measure, by kind of goal. */
const arrays: { readonly [kind: number]: string } = { 1: 'keyResults', 3: 'kpis' };

const findingsOf = (
  index: GoalIndex,
  keep: (measure: FormulaMeasure, index: GoalIndex) => readonly Finding[],
): Finding[] =>
  Array.from(index.documentOrder).flatMap((number) => {
    const measure = measureAt(index, number);
    if (measure?.kind !== 'formula') return [];
    const goal = index.ids[number]!;
    const path = [arrays[index.kind[number]!]!, goal, 'measure', 'expression'];
    return keep(measure, index).map((finding) => ({
      ...finding,
      goal,
      path,
      data: { goal, ...finding.data },
    }));
  });
