import { trait, type Relation } from '../language/sense.ts';
import type { Quantity } from './quantity.ts';
import { lessIsBetter } from './head-traits.ts';
import type { KeyResultReading } from './reading.ts';
import type { ReadingUnit } from '../language/reading-unit.ts';

/** A relation and whether the text says it. */
export interface Comparison {
  readonly comparator: Relation | null;
  readonly explicit: boolean;
}

const turned: Readonly<Record<Relation, Relation>> = {
  '>': '<=',
  '>=': '<',
  '<': '>=',
  '<=': '>',
  '==': '==',
  between: 'between',
};

/** What `or better` says for a metric of which less is better. */
const sided: Readonly<Record<Relation, Relation>> = { ...turned, '>=': '<=', '<=': '>=' };

/** Direction, unit and traits that decide what is meant when no relation is written. */
export interface ComparisonContext {
  readonly direction: KeyResultReading['direction'];
  readonly unit: ReadingUnit;
  readonly traits: number;
  readonly relative: boolean;
  /** More of it is aimed at: a share of a population, things made or won. */
  readonly counts: boolean;
  /** `No request takes more than ...`: the relation is denied. */
  readonly denied: boolean;
  /** `to` stands before the number. */
  readonly to: boolean;
  /** The number is the word for zero. */
  readonly zero: boolean;
  /** The verb limits from above. */
  readonly limits: boolean;
  /** `or better` stands behind the number. */
  readonly orBetter: boolean;
}

/** The relation the final value must satisfy: as said, else as direction and metric imply. */
export const comparisonOf = (quantity: Quantity, context: ComparisonContext): Comparison => {
  const { relation } = quantity;
  const falls =
    context.limits ||
    context.direction === 'decrease' ||
    (context.direction !== 'increase' &&
      !context.counts &&
      context.unit.kind !== 'ratio' &&
      (lessIsBetter(context.traits) ||
        (context.unit.kind === 'duration' && (context.traits & trait.higher) === 0)));
  if (relation !== null) {
    if (context.orBetter && falls) return { comparator: sided[relation], explicit: true };
    const strict = relation === '>' || relation === '<';
    return { comparator: context.denied && strict ? turned[relation] : relation, explicit: true };
  }
  if (context.relative) return { comparator: null, explicit: false };
  const levelled = context.direction === 'achieve' || context.direction === 'maintain';
  if (quantity.value === 0 && (context.zero || (levelled && !context.to)))
    return { comparator: '==', explicit: true };
  // A share is never more than the whole, so `at most 100 %` asks for nothing.
  const whole = context.unit.kind === 'percent' && quantity.value === 100 && context.direction !== 'decrease';
  return { comparator: falls && !whole ? '<=' : '>=', explicit: false };
};
