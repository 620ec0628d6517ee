import type { QueryCondition } from '@throughline/cascade';

/** The level of units in a company that has none of the level that was said: all but the company itself. */
export const belowCompany = 'below-company';

/** Only units of a level, as a condition. */
export const levelIs = (level: string | undefined): readonly QueryCondition[] => {
  if (level === undefined) return [];
  if (level === belowCompany) return [{ field: 'level', op: 'is-not', value: 'company' }];
  return [{ field: 'level', op: 'is', value: level }];
};
