import { all, type Conditions } from './conditions.ts';
import type { Limit, NumberField } from './mark.ts';
import type { Parts } from './parts.ts';

/** Fields between 0 and 1. */
const fractions: readonly string[] = ['attainment', 'score', 'confidence'];

/** Bounds of numbers: `with a score below 0.4`. */
export const limitsOf = (parts: Parts): Conditions | undefined => {
  const limits = parts.take('limits') ?? [];
  const isStep = limits.some(({ field }) => field === 'attainmentStep' || field === 'confidenceStep');
  if (isStep) parts.take('step');
  // A measure said apart from its only bound, as in `which score is below 0.4`.
  const apart = limits.length === 1 && !parts.has('rank') ? parts.take('measure') : undefined;
  const [first] = limits;
  if (apart !== undefined && first?.field !== undefined && first.field !== apart) return undefined;
  return all(limits.map((limit) => limitOf(limit, apart)));
};

/**
 * Attainment, score and confidence are 0 to 1. A number above that must be said as a percentage, or be that of a named
 * attainment or confidence; a whole number needs its measure: `more than 1` may count something.
 */
const limitOf = (
  { field: said, op, value, percent }: Limit,
  apart: NumberField | undefined,
): Conditions | undefined => {
  const field = said ?? apart ?? 'attainment';
  const isNamed = said !== undefined || apart !== undefined;
  if (field === 'attainmentStep' || field === 'confidenceStep') return [{ field, op, value }];
  if (field === 'weight') return percent ? undefined : [{ field, op, value }];
  if (!fractions.includes(field)) return undefined;
  if (!isNamed && !percent && Number.isInteger(value)) return undefined;
  const isPercentage = percent || (field !== 'score' && isNamed && value >= 10 && value <= 100);
  if (!isPercentage && value > 1) return undefined;
  return [{ field, op, value: isPercentage ? value / 100 : value }];
};
