import type { Finding, FormulaMeasure, Result } from '@throughline/core';
import type { Formula } from '../attainment/formula.ts';
import type { Reading } from '../attainment/outcome.ts';
import type { AnyFact } from '../attainment/progress-fact.ts';
import { readRuled } from '../attainment/read-ruled.ts';
import type { Ruler } from '../attainment/ruler.ts';
import { unscoredReasons } from '../attainment/unscored-reason.ts';
import type { UnscoredReason } from '../attainment/unscored-reason.ts';

/** Raw attainment of a formula measure: its value, laid on the ruler of what it is measured against. */
export const readFormula = (
  measure: FormulaMeasure,
  compiled: Result<Formula, Finding>,
  facts: readonly AnyFact[],
  ruler?: Ruler,
): Reading => {
  const [value, inputs] = formulaValue(measure, compiled, facts);
  if (typeof value === 'string') return [value, inputs];
  const [outcome, used, way] = readRuled(measure.of, [{ value }], ruler);
  return [outcome, { ...used, ...inputs }, way];
};

/**
 * The value of a formula, and what went in. What is wrong with the formula comes first. Several inputs without a
 * value give one reason, the gravest, whatever their order: silence only where nothing worse is the matter, so
 * that all goals of a circle agree that the formula is wrong.
 */
export const formulaValue = (
  { expression }: FormulaMeasure,
  compiled: Result<Formula, Finding>,
  facts: readonly AnyFact[],
): Reading => {
  if (!compiled.ok) {
    const onUnits = compiled.problems.every(({ ruleId }) => unitProblems.includes(ruleId));
    const { ruleId } = compiled.problems[0];
    return [
      onUnits ? 'unit-mismatch' : 'expression-error',
      { missing: 'expression', expression, problem: ruleId },
    ];
  }
  const latest = new Map<string, AnyFact>();
  for (const fact of facts) if (fact.input !== undefined) latest.set(fact.input, fact);
  const values: [string, number][] = [];
  let reason: UnscoredReason | undefined;
  let missing = '';
  for (const name of [...compiled.value.names].sort()) {
    const { value, reason: why = 'no-data' } = latest.get(name) ?? {};
    if (typeof value === 'number') values.push([name, value]);
    else if (reason === undefined || graver(why, reason)) [reason, missing] = [why, name];
  }
  const inputs = { expression, inputs: JSON.stringify(Object.fromEntries(values)) };
  if (reason !== undefined) return [reason, { ...inputs, missing }];
  const result = compiled.value.evaluate(Object.fromEntries(values));
  return result.scored ? [result.value, inputs] : [result.reason, { ...inputs, missing: 'expression' }];
};

const unitProblems: readonly string[] = ['formula/units-differ', 'formula/unit-of-result'];

const graver = (left: UnscoredReason, right: UnscoredReason): boolean =>
  unscoredReasons.indexOf(left) > unscoredReasons.indexOf(right);
