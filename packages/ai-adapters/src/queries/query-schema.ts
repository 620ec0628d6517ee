import { queryVocabulary } from '@throughline/cascade';
import type { JsonSchema } from '../model/json-schema.ts';
import { bookStates } from './query.ts';

const { entities, fieldsOf, operators, aggregates, limits } = queryVocabulary;

const fields = [...new Set(entities.flatMap((entity) => [...fieldsOf(entity).keys()]))];
const allOperators = [...new Set(Object.values(operators).flat())];

const closed = (properties: JsonSchema, required: readonly string[]): JsonSchema => ({
  type: 'object',
  properties,
  required: [...required],
  additionalProperties: false,
});
const oneOf = (words: readonly string[]): JsonSchema => ({ type: 'string', enum: [...words] });
const listOf = (items: JsonSchema, maxItems: number): JsonSchema => ({ type: 'array', items, maxItems });
const words = { type: 'array', items: { type: 'string' }, maxItems: limits.words } as const;

/**
 * JSON Schema of a query, for a model that translates a question: closed, with the fields and operators of every
 * entity. Which field goes with which entity and operator is checked by `checkQuery`, which says what to mend.
 *
 * @example
 * ```ts
 * import { querySchema } from '@throughline/ai-adapters/queries';
 *
 * querySchema['required']; // => ['of']
 * ```
 */
export const querySchema: JsonSchema = closed(
  {
    of: oneOf([...entities, ...Object.keys(bookStates)]),
    where: listOf(
      closed(
        {
          field: oneOf(fields),
          op: oneOf(allOperators),
          value: { anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }, words] },
        },
        ['field', 'op', 'value'],
      ),
      limits.conditions,
    ),
    select: listOf(oneOf(fields), limits.select),
    groupBy: oneOf(fields),
    among: words,
    aggregates: listOf(
      closed(
        {
          of: oneOf(aggregates),
          field: oneOf(fields),
          values: words,
          as: { type: 'string', maxLength: 200 },
        },
        ['of'],
      ),
      limits.aggregates,
    ),
    having: listOf(
      closed(
        { field: { type: 'string' }, op: oneOf(operators.number), value: { type: ['number', 'boolean'] } },
        ['field', 'op', 'value'],
      ),
      limits.aggregates,
    ),
    orderBy: listOf(
      closed({ by: { type: 'string' }, direction: oneOf(['ascending', 'descending']) }, ['by']),
      limits.orderBy,
    ),
    limit: { type: 'integer', minimum: 1, maximum: limits.limit },
    state: oneOf([...new Set(Object.values(bookStates).flat())]),
    owner: { type: 'string' },
    since: { type: 'string' },
    before: { type: 'string' },
    doneSince: { type: 'string' },
    doneBefore: { type: 'string' },
    dueSince: { type: 'string' },
    dueBefore: { type: 'string' },
    aggregate: oneOf(['count', 'share']),
  },
  ['of'],
);
