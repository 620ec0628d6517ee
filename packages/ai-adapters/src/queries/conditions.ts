import type { QueryCondition } from '@throughline/cascade';

/** Conditions of a query, all of which must hold. */
export type Conditions = readonly QueryCondition[];

/** Nothing is asked for. */
export const none: Conditions = [];

/** Everything, or nothing where a part of it is missing. */
export const all = (lists: readonly (Conditions | undefined)[]): Conditions | undefined =>
  lists.every((list) => list !== undefined) ? lists.flat() : undefined;
