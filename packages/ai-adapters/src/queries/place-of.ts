import type { QueryCondition } from '@throughline/cascade';
import type { Parts } from './parts.ts';

/** The unit a question names, as a condition: the unit or one below. */
export const placeOf = (parts: Parts): readonly QueryCondition[] => {
  const unit = parts.take('unit');
  parts.take('bareUnit');
  return unit === undefined ? [] : [{ field: 'unit', op: 'within', value: unit.id }];
};
