export type { FormulaLimits } from './formula-limits.ts';
export type { FormulaOptions } from './compile-formula.ts';
export { compileFormula } from './compile-formula.ts';
export type { FormulasOptions } from './compile-formulas.ts';
export { compileFormulas } from './compile-formulas.ts';
export { formulaMessagesGerman } from './formula-messages-german.ts';
