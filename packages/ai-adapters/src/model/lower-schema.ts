import { type JsonValue, UsageError } from '@throughline/core';
import { answering } from '../draft/answering.ts';
import { allowsNull } from './allows-null.ts';
import type { JsonSchema } from './json-schema.ts';
import type { SchemaDialect } from './model-port.ts';
import { isDialect } from './port-options.ts';

/** Keywords that all of the dialects enforce; docs/model-adapters.md says where that stands. */
const common: readonly string[] = ['type', 'properties', 'items', 'anyOf', 'enum', 'description', 'title'];

/** Keywords that a dialect enforces beside these. */
const kept: Readonly<Partial<Record<SchemaDialect, readonly string[]>>> = {
  'openai-strict': [
    'const',
    'minimum',
    'maximum',
    'exclusiveMinimum',
    'exclusiveMaximum',
    'multipleOf',
    'minItems',
    'maxItems',
  ],
  anthropic: ['const', 'required'],
  gemini: ['required', 'additionalProperties', 'minimum', 'maximum', 'minItems', 'maxItems'],
};

/** Keywords that bind nobody; a provider may refuse them, and no model needs them. */
const idle: readonly string[] = ['$schema', '$id', 'default'];

/** Most parts of a schema that are rewritten. Our choice, far beyond what providers take. */
const mostParts = 300_000;

type Draft = Record<string, JsonValue>;

/**
 * Rewrites a schema into what a provider of the dialect takes. What the dialect cannot say moves into the
 * `description`, so the model still reads it; the answer is checked against the whole schema anyway. For
 * `openai-strict`, optional keys become required ones that may be null: {@link undoNullWidening} takes that back.
 * `json-schema` and `none` change nothing. What is no schema, or no dialect, is a `UsageError` `ai-adapters/bad-argument`. Nothing is called of any vendor's package.
 *
 * Made for schemas of tasks: closed objects, lists, choices (`enum`, `const`, `anyOf`, `oneOf`), bounds.
 *
 * @example
 * ```ts
 * import { lowerSchema } from '@throughline/ai-adapters/model';
 *
 * const schema = { type: 'object', properties: { title: { type: 'string', maxLength: 80 } }, additionalProperties: false };
 * lowerSchema(schema, 'anthropic'); // => { type: 'object', properties: { title: { type: 'string', description: '(maxLength 80)' } }, additionalProperties: false }
 * lowerSchema(schema, 'json-schema') === schema; // => true
 * ```
 */
export const lowerSchema = (schema: JsonSchema, dialect: SchemaDialect): JsonSchema =>
  answering('lowerSchema', () => {
    if (!isDialect(dialect) || !isSchema(schema))
      throw new UsageError('ai-adapters/bad-argument', '`lowerSchema` takes a schema and a dialect');
    const words = kept[dialect];
    if (words === undefined) return schema;
    const root: Draft = {};
    const waiting: { readonly from: JsonSchema; readonly into: Draft }[] = [{ from: schema, into: root }];
    const lowered = (part: JsonValue): JsonValue => {
      if (!isSchema(part)) return part;
      const into: Draft = {};
      waiting.push({ from: part, into });
      return into;
    };
    let left = mostParts;
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (left-- === 0)
        throw new UsageError('ai-adapters/bad-argument', 'the schema has too many parts, or holds itself');
      const { from, into } = next;
      const said: string[] = [];
      for (const [written, value] of Object.entries(from)) {
        if (idle.includes(written)) continue;
        const [keyword, stated] = restate(written, value, from, dialect);
        if (keyword === 'properties' && isSchema(stated))
          into[keyword] = properties(stated, from, dialect, lowered);
        else if (keyword === 'items') into[keyword] = lowered(stated);
        else if (keyword === 'anyOf' && Array.isArray(stated)) into[keyword] = stated.map(lowered);
        else if (common.includes(keyword) || words.includes(keyword))
          into[keyword] = tighter(keyword, into[keyword], stated);
        else if (keyword === 'minItems' && (stated === 0 || stated === 1)) into[keyword] = stated;
        else if (keyword !== 'required' && keyword !== 'additionalProperties')
          said.push(`${written} ${JSON.stringify(value)}`);
      }
      if (dialect !== 'gemini' && from['type'] === 'object') into['additionalProperties'] = false;
      if (dialect === 'openai-strict' && isSchema(into['properties']))
        into['required'] = Object.keys(into['properties']);
      const { description } = from;
      const more = `(${said.join(', ')})`;
      if (said.length > 0)
        into['description'] = typeof description === 'string' ? `${description} ${more}` : more;
    }
    return root;
  });

const isSchema = (value: JsonValue | undefined): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The keys of an object; where all of them have to be required, those that may be left out may be null instead. */
const properties = (
  stated: JsonSchema,
  { required }: JsonSchema,
  dialect: SchemaDialect,
  lowered: (part: JsonValue) => JsonValue,
): JsonSchema => {
  const needed = new Set(Array.isArray(required) ? required : []);
  const widens = (name: string, part: JsonValue): boolean =>
    dialect === 'openai-strict' && !needed.has(name) && isSchema(part) && !allowsNull(part);
  return Object.fromEntries(
    Object.entries(stated).map(([name, part]) => [
      name,
      widens(name, part) ? { anyOf: [lowered(part), { type: 'null' }] } : lowered(part),
    ]),
  );
};

/** Says the same with a word that the dialect has. */
const restate = (
  keyword: string,
  value: JsonValue,
  { type }: JsonSchema,
  dialect: SchemaDialect,
): readonly [string, JsonValue] => {
  if (keyword === 'oneOf') return ['anyOf', value];
  if (dialect !== 'gemini') return [keyword, value];
  if (keyword === 'const') return ['enum', [value]];
  if (type !== 'integer' || typeof value !== 'number') return [keyword, value];
  if (keyword === 'exclusiveMinimum') return ['minimum', Math.floor(value) + 1];
  if (keyword === 'exclusiveMaximum') return ['maximum', Math.ceil(value) - 1];
  return [keyword, value];
};

/** Of two bounds that came to the same word, the one that lets less through. */
const tighter = (keyword: string, before: JsonValue | undefined, value: JsonValue): JsonValue => {
  if (typeof before !== 'number' || typeof value !== 'number') return value;
  return keyword === 'maximum' ? Math.min(before, value) : Math.max(before, value);
};
