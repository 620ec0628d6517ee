import { operators } from './check-condition.ts';
import { aggregateKinds, queryLimits } from './check-query.ts';
import type { QueryOperator } from './goal-query.ts';
import { fieldsOf, queryEntities } from './query-fields.ts';
import type { QueryEntity, QueryField, QueryFieldType } from './query-fields.ts';

/** What a query can be made of. */
export interface QueryVocabulary {
  /** What can be asked about. */
  readonly entities: readonly QueryEntity[];
  /** The fields of an entity, by name. */
  readonly fieldsOf: (entity: QueryEntity) => ReadonlyMap<string, QueryField>;
  /** Operators by type of field. */
  readonly operators: Readonly<Record<QueryFieldType, readonly QueryOperator[]>>;
  /** Numbers over entries. */
  readonly aggregates: readonly string[];
  /** Bounds of a query. */
  readonly limits: typeof queryLimits;
}

/**
 * What a query can be made of: entities, their fields, and how each is compared. Forms, grammars and schemas for
 * language models are built from it, so that they cannot ask for what is not there.
 *
 * @example
 * ```ts
 * import { queryVocabulary } from '@throughline/cascade';
 *
 * queryVocabulary.fieldsOf('goal').get('alignment')?.words; // => ['top', 'aligned', 'unaligned']
 * queryVocabulary.operators.date; // => ['before', 'since', 'known']
 * ```
 */
export const queryVocabulary: QueryVocabulary = {
  entities: queryEntities,
  fieldsOf,
  operators,
  aggregates: aggregateKinds,
  limits: queryLimits,
};
