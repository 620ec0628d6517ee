import type {
  Content,
  Field,
  MarkedShape,
  ObjectShape,
  Shape,
  ShapeTable,
  TaggedShape,
} from '../../packages/core/src/shape/shape.ts';
import { fieldsOf } from '../../packages/core/src/shape/fields-of.ts';
import {
  idLength,
  longTextLength,
  type ShapeLimits,
  shapeLimits,
  shortTextLength,
} from '../../packages/core/src/shape/shape-limits.ts';
import { changeTables } from '../../packages/core/src/shape/tables/change-tables.ts';
import { goalSetTables } from '../../packages/core/src/shape/tables/goal-set-tables.ts';
import { reviewBookTables } from '../../packages/core/src/shape/tables/review-book-tables.ts';
import { type ShapeWords, shapeWords } from './shape-words.ts';
import type { Generator } from './generator.ts';

const tables: ShapeTable = { ...goalSetTables, ...reviewBookTables, ...changeTables };

/** JSON Schema 2020-12 of the documents that hosts store and send, described in the words of the interfaces. */
export const jsonSchema: Generator = {
  name: 'json-schema',
  outputs: () => {
    const words = shapeWords();
    const files = ['goalSet', 'reviewBook', 'change'].map((name) => {
      const file = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      const schema = { $id: `urn:throughline:${file}:1`, ...jsonSchemaOf(name, words) };
      return [`schemas/${file}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`] as const;
    });
    return new Map(files);
  },
};

type Json = Readonly<Record<string, unknown>>;

/** The schema of one shape, with all that it refers to. */
export function jsonSchemaOf(name: string, words: ShapeWords, limits: ShapeLimits = shapeLimits): Json {
  const definitions = new Map<string, Json>();
  const waiting = [name];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (definitions.has(next)) continue;
    const shape = tables[next];
    if (shape === undefined) throw new Error(`no shape is called \`${next}\``);
    definitions.set(next, schemaOf(shape, words, limits));
    waiting.push(...shapesIn(shape));
  }
  const sorted = [...definitions].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: titleOf(name),
    $ref: `#/$defs/${name}`,
    $defs: { ...Object.fromEntries(sorted), ...leaves },
  };
}

function shapesIn(shape: Shape): readonly string[] {
  if (shape.form === 'tagged') return shape.variants;
  if (shape.form === 'marked') return shape.variants.map((variant) => variant.shape);
  return [...fieldsOf(tables, shape).values()].flatMap((field) => {
    const content: Content = field.type === 'list' ? field.of : field;
    return content.type === 'shape' ? [content.shape] : [];
  });
}

function schemaOf(shape: Shape, words: ShapeWords, limits: ShapeLimits): Json {
  const description = words.ofShape(shape.name);
  if (shape.form === 'tagged') return { description, oneOf: taggedOf(shape) };
  if (shape.form === 'marked') return { description, oneOf: markedOf(shape) };
  return { description, ...objectOf(shape, words, limits) };
}

function taggedOf(shape: TaggedShape): readonly Json[] {
  return shape.variants.map((variant) => ({ $ref: `#/$defs/${variant}` }));
}

function markedOf(shape: MarkedShape): readonly Json[] {
  return shape.variants.map((variant) => ({ $ref: `#/$defs/${variant.shape}` }));
}

function objectOf(shape: ObjectShape, words: ShapeWords, limits: ShapeLimits): Json {
  const fields = [...fieldsOf(tables, shape)];
  const required = fields.filter(([, field]) => field.required === true).map(([key]) => key);
  const properties = fields.map(([key, field]) => [
    key,
    fieldOf(field, words.ofField(shape.name, key), limits),
  ]);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}

function fieldOf(field: Field, description: string, limits: ShapeLimits): Json {
  const content = contentOf(field, limits);
  return { description, ...(field.nullable === true ? { anyOf: [content, { type: 'null' }] } : content) };
}

function contentOf(content: Content, limits: ShapeLimits): Json {
  switch (content.type) {
    case 'id':
      return {
        $ref: '#/$defs/Id',
        ...(content.ref === undefined ? {} : { $comment: `points at: ${content.ref}` }),
      };
    case 'shortText':
      return { $ref: '#/$defs/ShortText' };
    case 'longText':
      return { $ref: '#/$defs/LongText' };
    case 'number':
    case 'boolean':
      return { type: content.type };
    case 'date':
      return { $ref: '#/$defs/CivilDate' };
    case 'instant':
      return { $ref: '#/$defs/Instant' };
    case 'choice':
      return { enum: content.of };
    case 'tag':
    case 'version':
      return { const: content.value };
    case 'shape':
      return { $ref: `#/$defs/${content.shape}` };
    case 'extensions':
      return { $ref: '#/$defs/Extensions' };
    case 'list':
      return { type: 'array', items: contentOf(content.of, limits), maxItems: limits[content.limit] };
  }
}

const day =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))';
const year = '(?!0000)[0-9]{4}';
const time = '(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,3})?Z';
const reserved = { enum: ['__proto__', 'constructor', 'prototype'] };

/** Kinds of text and data. What JSON Schema cannot say about them is listed in its test. */
const leaves: Json = {
  Id: {
    description: `Id of anything: 1 to ${String(idLength)} code points, no control characters, case counts. Not said here: no half of a surrogate pair by itself, which text in UTF-8 cannot hold anyway.`,
    type: 'string',
    minLength: 1,
    maxLength: idLength,
    pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]*$',
    not: reserved,
  },
  ShortText: {
    description: 'A line such as a title or a name.',
    type: 'string',
    minLength: shortTextLength.least,
    maxLength: shortTextLength.most,
  },
  LongText: { description: 'Running text.', type: 'string', maxLength: longTextLength.most },
  CivilDate: {
    description: 'A day without a time zone, such as `2026-04-01`.',
    type: 'string',
    pattern: `^${year}-${day}$`,
  },
  Instant: {
    description: 'A moment in UTC, such as `2026-05-15T21:00:00Z`.',
    type: 'string',
    pattern: `^${year}-${day}T${time}$`,
  },
  Extensions: {
    description: 'Data of the host, kept word for word and never read by the engine.',
    type: 'object',
    propertyNames: { not: reserved },
    additionalProperties: { $ref: '#/$defs/JsonValue' },
  },
  JsonValue: {
    description: 'Any value that JSON can carry.',
    anyOf: [
      { type: ['string', 'number', 'boolean', 'null'] },
      { type: 'array', items: { $ref: '#/$defs/JsonValue' } },
      { $ref: '#/$defs/Extensions' },
    ],
  },
};

function titleOf(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
