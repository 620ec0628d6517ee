import { queryVocabulary } from '@throughline/cascade';
import type { JsonSchema } from '../model/json-schema.ts';
import { bookStates } from '../queries/query.ts';

/** A query as a model writes it: what it names stands as ids of the request, numbers and days as facts. */
export interface QueryReply {
  readonly of: string;
  readonly where: readonly ReplyCondition[];
  readonly select: readonly string[];
  readonly groupBy: readonly string[];
  readonly aggregates: readonly {
    readonly of: string;
    readonly field: readonly string[];
    readonly words: readonly string[];
  }[];
  readonly orderBy: readonly { readonly field: string; readonly direction: string }[];
  readonly limit: readonly string[];
  readonly state: readonly string[];
  readonly owner: readonly string[];
}

/** A condition; exactly one of its lists holds the value. */
export interface ReplyCondition {
  readonly field: string;
  readonly op: string;
  readonly words: readonly string[];
  readonly records: readonly string[];
  readonly people: readonly string[];
  readonly facts: readonly string[];
}

const { entities, fieldsOf, operators, aggregates } = queryVocabulary;

const fields = /* @__PURE__ */ (() => [
  ...new Set(entities.flatMap((entity) => [...fieldsOf(entity).keys()])),
])();

/** Conditions and entries of lists; fewer than a query may have, as no question says more. Our choice. */
const [mostConditions, mostWords, mostFields] = [10, 20, 10];

const oneOf = (words: readonly string[]): JsonSchema => ({ type: 'string', enum: [...new Set(words)] });
const listOf = (items: JsonSchema, maxItems: number, description?: string): JsonSchema => ({
  type: 'array',
  items,
  maxItems,
  ...(description === undefined ? {} : { description }),
});
const closed = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
});
const id = (format: string): JsonSchema => ({ type: 'string', format });
const words = /* @__PURE__ */ listOf({ type: 'string', minLength: 1, maxLength: 60 }, mostWords);

/** Shape of a {@link QueryReply}: closed lists of words, and ids of the request for everything else. */
export const queryReply: JsonSchema = /* @__PURE__ */ (() =>
  closed({
    of: oneOf([...entities, ...Object.keys(bookStates)]),
    where: listOf(
      closed({
        field: oneOf(fields),
        op: oneOf(Object.values(operators).flat()),
        words,
        records: listOf(id('record-id'), mostWords),
        people: listOf(id('person-id'), mostWords),
        facts: listOf(id('fact-id'), 1, 'For numbers and days.'),
      }),
      mostConditions,
    ),
    select: listOf(oneOf(fields), mostFields),
    groupBy: listOf(oneOf(fields), 1),
    aggregates: listOf(closed({ of: oneOf(aggregates), field: listOf(oneOf(fields), 1), words }), mostFields),
    orderBy: listOf(
      closed({
        field: oneOf([...fields, ...aggregates, 'group']),
        direction: oneOf(['ascending', 'descending']),
      }),
      2,
    ),
    limit: listOf(id('fact-id'), 1, 'How many, where the question says so.'),
    state: listOf(oneOf(Object.values(bookStates).flat()), 1, 'For reviews and action items only.'),
    owner: listOf(id('person-id'), 1, 'For action items only.'),
  }))();
