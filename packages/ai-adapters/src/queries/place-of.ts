import type { QueryCondition } from '@throughline/cascade';
import type { Parts } from './parts.ts';

/** The units a question names, as a condition: one of the units or below it. */
export const placeOf = (parts: Parts): readonly QueryCondition[] => {
  const unit = parts.take('unit');
  parts.take('bareUnit');
  const more = parts.take('units') ?? [];
  if (unit === undefined) return [];
  const value = more.length === 0 ? unit.id : [unit, ...more].map(({ id }) => id);
  return [{ field: 'unit', op: 'within', value }];
};
