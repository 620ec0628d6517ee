import type { MeasureUnit } from '@throughline/core';

/**
 * What is known of the unit of a part of a formula. `any`: nothing. `bare`: it is made of written numbers only,
 * so it fits every unit it is added to and changes none it multiplies. Otherwise powers of base units; counts,
 * percent and ratios are pure numbers, which `of` tells apart where they are added.
 */
export type Quantity =
  | 'any'
  | 'bare'
  | { readonly powers: ReadonlyMap<string, number>; readonly of?: string };

const pure = (of: string): Quantity => ({ powers: new Map(), of });
const base = (name: string): Quantity => ({ powers: new Map([[name, 1]]) });

/** The quantity of a unit; without a unit nothing is known. Money without a currency is in `currency`. */
export const quantityOf = (unit: MeasureUnit | undefined, currency?: string): Quantity => {
  switch (unit?.kind) {
    case 'percent':
    case 'ratio':
      return pure(unit.kind);
    case 'count':
      return unit.of === undefined ? { powers: new Map() } : pure(unit.of);
    case 'currency': {
      const iso = unit.iso ?? currency;
      return iso === undefined ? 'any' : base(iso);
    }
    case 'duration':
      return base(unit.in);
    case 'score':
      return base('score');
    case 'custom':
      return base(`'${unit.label}'`);
    default:
      return 'any';
  }
};

/** The quantity of a sum, a comparison or a choice; `undefined` where both sides differ. */
export const joined = (left: Quantity, right: Quantity): Quantity | undefined => {
  if (left === 'any' || left === 'bare') return right === 'bare' ? left : right;
  if (right === 'any' || right === 'bare') return left;
  const same =
    left.powers.size === right.powers.size &&
    [...left.powers].every(([name, power]) => right.powers.get(name) === power);
  if (!same || (left.of !== undefined && right.of !== undefined && left.of !== right.of)) return undefined;
  return left.of === undefined ? right : left;
};

/** The quantity of a product (`sign` 1) or a quotient (`sign` -1). */
export const multiplied = (left: Quantity, right: Quantity, sign: 1 | -1): Quantity => {
  if (left === 'any' || right === 'any') return 'any';
  if (left === 'bare' && right === 'bare') return 'bare';
  const powers = new Map(left === 'bare' ? [] : left.powers);
  if (right !== 'bare') {
    for (const [name, power] of right.powers) {
      const sum = (powers.get(name) ?? 0) + sign * power;
      if (sum === 0) powers.delete(name);
      else powers.set(name, sum);
    }
  }
  return { powers };
};

/** The quantity of a power; `undefined` where a unit is raised to what is not written as a number. */
export const raised = (quantity: Quantity, exponent: number | undefined): Quantity | undefined => {
  if (typeof quantity === 'string') return quantity;
  if (quantity.powers.size === 0 || exponent === 0) return { powers: new Map() };
  if (exponent === undefined) return undefined;
  return { powers: new Map([...quantity.powers].map(([name, power]) => [name, power * exponent])) };
};

/** Is it a pure number, or may it be one? */
export const isPure = (quantity: Quantity): boolean =>
  typeof quantity === 'string' || quantity.powers.size === 0;

/** A quantity for readers, e.g. `USD/deals`. */
export const quantityText = (quantity: Quantity): string => {
  if (typeof quantity === 'string') return 'a number';
  const { powers, of } = quantity;
  if (powers.size === 0) return of ?? 'a number';
  return [...powers].map(([name, power]) => (power === 1 ? name : `${name}^${power}`)).join(' ');
};
