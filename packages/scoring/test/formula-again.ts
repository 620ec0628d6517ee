import type { ExplanationStep } from '@throughline/scoring';
import { naiveFormula } from './naive-formula.ts';

/** What a formula gives for the inputs that its step names. Without any of them there is no value. */
export const formulaAgain = (
  { inputs }: ExplanationStep,
  used: readonly ExplanationStep[],
): ExplanationStep['output'] => {
  if (used.some(({ output }) => output === null)) return null;
  const values = new Map(used.map(({ inputs: { name }, output }) => [String(name), Number(output)]));
  const value = naiveFormula(String(inputs['expression']), values) ?? Number.NaN;
  return Number.isNaN(value) ? null : value + 0;
};
