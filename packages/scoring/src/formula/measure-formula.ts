import type { Finding, FormulaMeasure, GoalIndex, MeasureUnit, Result } from '@throughline/core';
import type { Formula } from '../attainment/formula.ts';
import { measureAt } from '../facts/measure-at.ts';
import { compileFormula } from './compile-formula.ts';
import type { FormulaOptions } from './compile-formula.ts';
import { valueUnit } from './value-unit.ts';

/** Everything that decides how the formula of a measure is compiled. */
export interface FormulaPlan {
  readonly expression: string;
  readonly options: FormulaOptions;
  /** The same for plans that compile to the same. */
  readonly key: string;
}

/** The plan of a measure; with an index, the units of the goals it reads are known. */
export const planOf = (
  measure: FormulaMeasure,
  limits: FormulaOptions['limits'],
  index?: GoalIndex,
): FormulaPlan => {
  const { expression, inputs } = measure;
  const names = inputs.map(({ name }) => name);
  const units: [string, MeasureUnit][] = [];
  for (const { name, goal } of inputs) {
    const number = index?.numberOf(goal);
    const read = index === undefined || number === undefined ? undefined : measureAt(index, number);
    const unit = read === undefined ? undefined : valueUnit(read);
    if (unit !== undefined) units.push([name, unit]);
  }
  const unit = valueUnit(measure);
  const currency = index?.document.organization.currency;
  return {
    expression,
    options: {
      names,
      // Own keys only; a name that is no name is refused before units are looked at.
      units: Object.fromEntries(units),
      ...(unit === undefined ? {} : { unit }),
      ...(currency === undefined ? {} : { currency }),
      ...(limits === undefined ? {} : { limits }),
    },
    key: JSON.stringify([expression, names, units, unit ?? null, currency ?? null], asJson),
  };
};

/** Compiles a plan. */
export const compilePlan = ({ expression, options }: FormulaPlan): Result<Formula, Finding> =>
  compileFormula(expression, options);

/** A measure that no parser has seen may hold what JSON has no word for. */
const asJson = (_name: string, value: unknown): unknown =>
  typeof value === 'bigint' ? String(value) : value;
