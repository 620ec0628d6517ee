import type { JsonValue } from '@throughline/core';
import fc from 'fast-check';
import type { JsonSchema } from '../src/model/json-schema.ts';

/** A schema as tasks have them, and a value that it takes. */
export interface SchemaAndValue {
  readonly schema: JsonSchema;
  readonly value: JsonValue;
}

interface Node {
  readonly schema: JsonSchema;
  readonly values: fc.Arbitrary<JsonValue>;
}

/** Some keys have the names of what objects inherit. */
const keys: fc.Arbitrary<string> = fc.constantFrom(
  'title',
  'note',
  'kind',
  'steps',
  'a b',
  'constructor',
  'toString',
  '__proto__',
  'null',
);

const leaf: fc.Arbitrary<Node> = fc.oneof(
  fc.tuple(fc.nat(3), fc.nat(5)).map(([minLength, more]) => ({
    schema: { type: 'string', minLength, maxLength: minLength + more },
    values: fc.string({ unit: 'grapheme-ascii', minLength, maxLength: minLength + more }),
  })),
  fc.tuple(fc.integer({ min: -9, max: 9 }), fc.nat(9)).map(([low, more]) => ({
    schema: { type: 'integer', exclusiveMinimum: low - 1, minimum: low - 5, maximum: low + more },
    values: fc.integer({ min: low, max: low + more }),
  })),
  fc.constant({ schema: { type: 'boolean', description: 'yes or no' }, values: fc.boolean() }),
  fc.constant({
    schema: { type: 'string', enum: ['low', 'high'], default: 'low' },
    values: fc.constantFrom('low', 'high'),
  }),
  fc.constant({ schema: { type: 'string', const: 'draft' }, values: fc.constant('draft') }),
);

const listOf = (node: fc.Arbitrary<Node>): fc.Arbitrary<Node> =>
  fc.tuple(node, fc.nat(2), fc.nat(2)).map(([{ schema, values }, minItems, more]) => ({
    schema: { type: 'array', items: schema, minItems, maxItems: minItems + more },
    values: fc.array(values, { minLength: minItems, maxLength: minItems + more }),
  }));

/** A closed object; `first` stands in it always, and is required. */
const objectOf = (node: fc.Arbitrary<Node>, first?: readonly [string, Node]): fc.Arbitrary<Node> =>
  fc
    .uniqueArray(fc.tuple(keys, node, fc.boolean()), { maxLength: 4, selector: ([key]) => key })
    .map((drawn) => {
      const parts = drawn
        .filter(([key]) => key !== first?.[0])
        .map(([key, part, required]) => ({ key, part, required }));
      if (first !== undefined) parts.unshift({ key: first[0], part: first[1], required: true });
      return {
        schema: {
          type: 'object',
          properties: Object.fromEntries(parts.map(({ key, part }) => [key, part.schema])),
          required: parts.filter(({ required }) => required).map(({ key }) => key),
          additionalProperties: false,
        },
        values: fc
          .tuple(
            ...parts.map(({ part, required }) =>
              required ? part.values : fc.option(part.values, { nil: undefined }),
            ),
          )
          .map((drawnValues) =>
            Object.fromEntries(
              parts.flatMap(({ key }, at) => (drawnValues[at] === undefined ? [] : [[key, drawnValues[at]]])),
            ),
          ),
      };
    });

/** Branches that a fixed value tells apart. */
const choiceOf = (node: fc.Arbitrary<Node>): fc.Arbitrary<Node> =>
  fc
    .tuple(
      fc.constantFrom('anyOf', 'oneOf'),
      ...['one', 'two'].map((name) =>
        objectOf(node, ['kind', { schema: { type: 'string', const: name }, values: fc.constant(name) }]),
      ),
    )
    .map(([word, ...branches]) => ({
      schema: { [word as string]: branches.map((branch) => branch.schema) },
      values: fc.oneof(...branches.map((branch) => branch.values)),
    }));

const inner = fc.oneof(leaf, leaf, listOf(leaf), objectOf(leaf));

/** Task schemas, up to four levels deep, each with a value that it takes. */
export const taskSchemas: fc.Arbitrary<SchemaAndValue> = objectOf(
  fc.oneof(inner, listOf(choiceOf(inner)), choiceOf(inner), objectOf(inner), listOf(objectOf(inner))),
).chain(({ schema, values }) =>
  values.map((value) => ({
    schema: { $schema: 'https://json-schema.org/draft/2020-12/schema', ...schema },
    value,
  })),
);

/** What a provider answers that has every key required: null for what is left out. Slow and obvious. */
export const widened = (schema: JsonSchema, value: JsonValue): JsonValue => {
  const branches = (schema['anyOf'] ?? schema['oneOf']) as readonly JsonSchema[] | undefined;
  if (branches !== undefined) {
    const kind = (value as { kind: string }).kind;
    const branch = branches.find(
      ({ properties }) => (properties as { kind: JsonSchema }).kind['const'] === kind,
    );
    return widened(branch as JsonSchema, value);
  }
  if (schema['type'] === 'array')
    return (value as readonly JsonValue[]).map((item) => widened(schema['items'] as JsonSchema, item));
  if (schema['type'] !== 'object') return value;
  return Object.fromEntries(
    Object.entries(schema['properties'] as JsonSchema).map(([key, part]) => [
      key,
      Object.hasOwn(value as object, key)
        ? widened(part as JsonSchema, Object.getOwnPropertyDescriptor(value, key)?.value as JsonValue)
        : null,
    ]),
  );
};
