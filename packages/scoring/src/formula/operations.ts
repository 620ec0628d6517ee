import { isPure, joined, multiplied, raised } from './quantity.ts';
import type { Quantity } from './quantity.ts';

/** What an operation makes of the units of its operands; `undefined` where they do not go together. */
export type UnitRule = (operands: readonly Quantity[], exponent: number | undefined) => Quantity | undefined;

/** An operation of the language. */
export interface Operation {
  /** Name of its kernel. */
  readonly kernel: string;
  readonly operands: 1 | 2 | 3;
  readonly unit: UnitRule;
}

const same: UnitRule = ([one = 'any']) => one;
const alike: UnitRule = ([left = 'any', right = 'any']) => joined(left, right);
const truth: UnitRule = ([left = 'any', right = left]) =>
  joined(left, right) === undefined ? undefined : 'any';
const product: UnitRule = ([left = 'any', right = 'any']) => multiplied(left, right, 1);
const quotient: UnitRule = ([left = 'any', right = 'any']) => multiplied(left, right, -1);
const pure: UnitRule = ([one = 'any']) => (isPure(one) ? 'any' : undefined);
const root: UnitRule = ([one = 'any']) => raised(one, 0.5);
const power: UnitRule = ([of = 'any', by = 'any'], exponent) =>
  isPure(by) ? raised(of, exponent) : undefined;
const branch: UnitRule = ([, yes = 'any', no = 'any']) => joined(yes, no);
const logic: UnitRule = () => 'any';

const operation = (kernel: string, operands: 1 | 2 | 3, unit: UnitRule): Operation => ({
  kernel,
  operands,
  unit,
});

/** Operators by the name the parser gives them. What is not here is not part of the language. */
export const operators: ReadonlyMap<unknown, Operation> = /* @__PURE__ */ new Map([
  ['unaryMinus', /* @__PURE__ */ operation('negate', 1, same)],
  ['add', /* @__PURE__ */ operation('add', 2, alike)],
  ['subtract', /* @__PURE__ */ operation('subtract', 2, alike)],
  ['multiply', /* @__PURE__ */ operation('multiply', 2, product)],
  ['divide', /* @__PURE__ */ operation('divide', 2, quotient)],
  ['pow', /* @__PURE__ */ operation('power', 2, power)],
  ['equal', /* @__PURE__ */ operation('equal', 2, truth)],
  ['unequal', /* @__PURE__ */ operation('unequal', 2, truth)],
  ['smaller', /* @__PURE__ */ operation('smaller', 2, truth)],
  ['smallerEq', /* @__PURE__ */ operation('smallerOrEqual', 2, truth)],
  ['larger', /* @__PURE__ */ operation('larger', 2, truth)],
  ['largerEq', /* @__PURE__ */ operation('largerOrEqual', 2, truth)],
  ['and', /* @__PURE__ */ operation('both', 2, logic)],
  ['or', /* @__PURE__ */ operation('either', 2, logic)],
  ['not', /* @__PURE__ */ operation('not', 1, logic)],
]);

/** `condition ? one : other`. */
export const choice: Operation = /* @__PURE__ */ operation('choose', 3, branch);

/** Functions of one argument. */
export const functions: ReadonlyMap<unknown, Operation> = /* @__PURE__ */ new Map([
  ['abs', /* @__PURE__ */ operation('abs', 1, same)],
  ['ceil', /* @__PURE__ */ operation('ceil', 1, same)],
  ['exp', /* @__PURE__ */ operation('exp', 1, pure)],
  ['floor', /* @__PURE__ */ operation('floor', 1, same)],
  ['log', /* @__PURE__ */ operation('log', 1, pure)],
  ['log10', /* @__PURE__ */ operation('log10', 1, pure)],
  ['round', /* @__PURE__ */ operation('round', 1, same)],
  ['sqrt', /* @__PURE__ */ operation('sqrt', 1, root)],
]);

/** Functions of one or more arguments: one operation between each two of them. `mean` divides what it added. */
export const folds: ReadonlyMap<unknown, Operation> = /* @__PURE__ */ new Map([
  ['max', /* @__PURE__ */ operation('most', 2, alike)],
  ['mean', /* @__PURE__ */ operation('add', 2, alike)],
  ['min', /* @__PURE__ */ operation('least', 2, alike)],
  ['sum', /* @__PURE__ */ operation('add', 2, alike)],
]);

/** Names of all functions, in order. */
export const functionNames = (): string[] => [...functions.keys(), ...folds.keys()].map(String).sort();
