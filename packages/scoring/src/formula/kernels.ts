import { compare } from '../numeric/compare.ts';
import { roundHalfAway } from '../numeric/round-half-away.ts';

/**
 * One operation over a block of rows: reads the first `count` of up to three operands, writes `out`, which may
 * be the first of them. What is not finite stays so: where an operation would turn infinity into a number
 * again (`1 / infinity`, a comparison), adding 0 times its operands makes NaN of it. A result is a number
 * exactly when everything it rests on was one.
 */
export type Kernel = (
  out: Float64Array,
  left: Float64Array,
  right: Float64Array,
  third: Float64Array,
  count: number,
) => void;

const negate: Kernel = (out, left, _right, _third, count) => {
  for (let row = 0; row < count; row++) out[row] = -left[row]!;
};
const add: Kernel = (out, left, right, _third, count) => {
  for (let row = 0; row < count; row++) out[row] = left[row]! + right[row]!;
};
const subtract: Kernel = (out, left, right, _third, count) => {
  for (let row = 0; row < count; row++) out[row] = left[row]! - right[row]!;
};
const multiply: Kernel = (out, left, right, _third, count) => {
  for (let row = 0; row < count; row++) out[row] = left[row]! * right[row]!;
};
const divide: Kernel = (out, left, right, _third, count) => {
  for (let row = 0; row < count; row++) {
    const by = right[row]!;
    out[row] = left[row]! / by + 0 * by;
  }
};
const power: Kernel = (out, left, right, _third, count) => {
  for (let row = 0; row < count; row++) {
    const base = left[row]!;
    const exponent = right[row]!;
    out[row] = powerOf(base, exponent) + 0 * base + 0 * exponent;
  }
};
const least: Kernel = (out, left, right, _third, count) => {
  for (let row = 0; row < count; row++) {
    const one = left[row]!;
    const other = right[row]!;
    out[row] = (one < other ? one : other) + 0 * one + 0 * other;
  }
};
const most: Kernel = (out, left, right, _third, count) => {
  for (let row = 0; row < count; row++) {
    const one = left[row]!;
    const other = right[row]!;
    out[row] = (one > other ? one : other) + 0 * one + 0 * other;
  }
};
const choose: Kernel = (out, left, right, third, count) => {
  for (let row = 0; row < count; row++) {
    const condition = left[row]!;
    // Only the branch that is taken has to be a number: `leads == 0 ? 0 : won / leads`.
    out[row] = (condition === 0 ? third[row]! : right[row]!) + 0 * condition;
  }
};
const both: Kernel = (out, left, right, _third, count) => {
  for (let row = 0; row < count; row++) {
    const one = left[row]!;
    const other = right[row]!;
    out[row] = one === 0 ? 0 : (other === 0 ? 0 : 1) + 0 * one + 0 * other;
  }
};
const either: Kernel = (out, left, right, _third, count) => {
  for (let row = 0; row < count; row++) {
    const one = left[row]!;
    const other = right[row]!;
    out[row] = (one === 0 ? (other === 0 ? 0 : 1) + 0 * other : 1) + 0 * one;
  }
};
const not: Kernel = (out, left, _right, _third, count) => {
  for (let row = 0; row < count; row++) out[row] = (left[row] === 0 ? 1 : 0) + 0 * left[row]!;
};

/** What a comparison answers where the left side is less, the same (within the engine's epsilon), or more. */
const comparing =
  (less: number, same: number, more: number): Kernel =>
  (out, left, right, _third, count) => {
    for (let row = 0; row < count; row++) {
      const one = left[row]!;
      const other = right[row]!;
      const sign = compare(one, other);
      out[row] = (sign < 0 ? less : sign > 0 ? more : same) + 0 * one + 0 * other;
    }
  };

const absolute: Kernel = (out, left, _right, _third, count) => {
  for (let row = 0; row < count; row++) out[row] = Math.abs(left[row]!);
};
const squareRoot: Kernel = (out, left, _right, _third, count) => {
  for (let row = 0; row < count; row++) out[row] = Math.sqrt(left[row]!);
};

const mapping =
  (of: (value: number) => number): Kernel =>
  (out, left, _right, _third, count) => {
    for (let row = 0; row < count; row++) out[row] = of(left[row]!) + 0 * left[row]!;
  };

/** Whole exponents up to 64 by multiplication, the same on every machine; others as the machine has them. */
const powerOf = (base: number, exponent: number): number => {
  if (exponent === 2) return base * base;
  if (!Number.isInteger(exponent) || Math.abs(exponent) > 64) return base ** exponent;
  let product = 1;
  for (let left = Math.abs(exponent), factor = base; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) product *= factor;
    factor *= factor;
  }
  return exponent < 0 ? 1 / product : product;
};

const rounded = (value: number): number => {
  const floor = Math.floor(value);
  return roundHalfAway(floor, value - floor - 0.5);
};

/** Every operation of the language by name. */
export const kernels: { readonly [name: string]: Kernel } = {
  negate,
  add,
  subtract,
  multiply,
  divide,
  power,
  least,
  most,
  choose,
  both,
  either,
  not,
  equal: /* @__PURE__ */ comparing(0, 1, 0),
  unequal: /* @__PURE__ */ comparing(1, 0, 1),
  smaller: /* @__PURE__ */ comparing(1, 0, 0),
  smallerOrEqual: /* @__PURE__ */ comparing(1, 1, 0),
  larger: /* @__PURE__ */ comparing(0, 0, 1),
  largerOrEqual: /* @__PURE__ */ comparing(0, 1, 1),
  abs: absolute,
  ceil: /* @__PURE__ */ mapping((value) => Math.ceil(value)),
  floor: /* @__PURE__ */ mapping((value) => Math.floor(value)),
  round: /* @__PURE__ */ mapping(rounded),
  sqrt: squareRoot,
  exp: /* @__PURE__ */ mapping((value) => Math.exp(value)),
  log: /* @__PURE__ */ mapping((value) => Math.log(value)),
  log10: /* @__PURE__ */ mapping((value) => Math.log10(value)),
};
