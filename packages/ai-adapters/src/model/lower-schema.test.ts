import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { taskSchemas, widened } from '../../test/task-schemas.ts';
import { schemaProblems, schemaSubsets } from '../test-kit/schema-problems.ts';
import type { JsonSchema } from './json-schema.ts';
import { lowerSchema } from './lower-schema.ts';
import { undoNullWidening } from './undo-null-widening.ts';

const object = (properties: JsonSchema, rest: JsonSchema = {}): JsonSchema => ({
  type: 'object',
  properties,
  ...rest,
});

describe('one rule after the other', () => {
  test.each<readonly [string, JsonSchema, 'openai-strict' | 'anthropic' | 'gemini', JsonSchema]>([
    [
      'keys that may be left out',
      object({ note: { type: 'string' } }),
      'openai-strict',
      object(
        { note: { anyOf: [{ type: 'string' }, { type: 'null' }] } },
        { additionalProperties: false, required: ['note'] },
      ),
    ],
    [
      'a key that may be null already',
      object({ note: { type: ['string', 'null'] } }),
      'openai-strict',
      object({ note: { type: ['string', 'null'] } }, { additionalProperties: false, required: ['note'] }),
    ],
    [
      'keys stay as they are',
      object({ note: { type: 'string' } }, { required: [] }),
      'gemini',
      object({ note: { type: 'string' } }, { required: [] }),
    ],
    [
      'an object without keys',
      { type: 'object' },
      'anthropic',
      { type: 'object', additionalProperties: false },
    ],
    ['oneOf', { oneOf: [{ type: 'string' }] }, 'gemini', { anyOf: [{ type: 'string' }] }],
    ['const', { const: 'draft' }, 'gemini', { enum: ['draft'] }],
    ['const stays', { const: 'draft' }, 'anthropic', { const: 'draft' }],
    [
      'lengths of texts',
      { type: 'string', description: 'a title', minLength: 1, maxLength: 80 },
      'openai-strict',
      { type: 'string', description: 'a title (minLength 1, maxLength 80)' },
    ],
    ['bounds stay', { type: 'number', minimum: 0 }, 'openai-strict', { type: 'number', minimum: 0 }],
    ['bounds', { type: 'number', minimum: 0 }, 'anthropic', { type: 'number', description: '(minimum 0)' }],
    [
      'bounds of whole numbers that are not included',
      { type: 'integer', minimum: 3, exclusiveMinimum: 0, exclusiveMaximum: 10, maximum: 20 },
      'gemini',
      { type: 'integer', minimum: 3, maximum: 9 },
    ],
    [
      'bounds of other numbers that are not included',
      { type: 'number', exclusiveMinimum: 0 },
      'gemini',
      { type: 'number', description: '(exclusiveMinimum 0)' },
    ],
    ['lists of any length', { type: 'array', minItems: 1 }, 'anthropic', { type: 'array', minItems: 1 }],
    [
      'lists of a length',
      { type: 'array', minItems: 2, maxItems: 5 },
      'anthropic',
      { type: 'array', description: '(minItems 2, maxItems 5)' },
    ],
    [
      'words that bind nobody',
      { $schema: 'x', $id: 'y', type: 'string', default: 'z' },
      'gemini',
      { type: 'string' },
    ],
    [
      'what no dialect knows',
      { type: 'string', pattern: '^a' },
      'gemini',
      { type: 'string', description: '(pattern "^a")' },
    ],
  ])('%s', (_, schema, dialect, lowered) => {
    expect(lowerSchema(schema, dialect)).toEqual(lowered);
  });

  test('two dialects take a schema as it is', () => {
    const schema = object({ note: { type: 'string', default: 'x' } });
    expect(lowerSchema(schema, 'json-schema')).toBe(schema);
    expect(lowerSchema(schema, 'none')).toBe(schema);
  });

  test('a schema of 100,000 levels ends in an answer', () => {
    let schema: JsonSchema = { type: 'string' };
    for (let level = 0; level < 100_000; level++) schema = { type: 'array', items: schema };
    expect(lowerSchema(schema, 'openai-strict')['type']).toBe('array');
  });
});

const ajv = new Ajv2020({ strict: false, ownProperties: true });
const takes = (schema: JsonSchema, value: unknown): boolean => ajv.validate(schema, value);

const namesPrototype = (schema: JsonSchema): boolean => JSON.stringify(schema).includes('__proto__');

describe('over schemas as tasks have them', () => {
  test('the judge of the test kit finds nothing, and lowering twice changes nothing more', () => {
    fc.assert(
      fc.property(taskSchemas, ({ schema }) => {
        for (const [dialect, subset] of [
          ['openai-strict', schemaSubsets.openai],
          ['anthropic', schemaSubsets.anthropic],
          ['gemini', schemaSubsets.gemini],
        ] as const) {
          const lowered = lowerSchema(schema, dialect);
          expect(schemaProblems(lowered, subset)).toEqual([]);
          expect(lowerSchema(lowered, dialect)).toEqual(lowered);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a value that the schema takes is taken after lowering', () => {
    fc.assert(
      // The validator passes over keys of that name.
      fc.property(
        taskSchemas.filter(({ schema }) => !namesPrototype(schema)),
        ({ schema, value }) => {
          expect(takes(schema, value)).toBe(true);
          expect(takes(lowerSchema(schema, 'anthropic'), value)).toBe(true);
          expect(takes(lowerSchema(schema, 'gemini'), value)).toBe(true);
          expect(takes(lowerSchema(schema, 'openai-strict'), widened(schema, value))).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  /** Whether taking back the widening gives the value again, for an implementation that may be a wrong one. */
  const givesBack =
    (undo: typeof undoNullWidening) =>
    ({ schema, value }: { schema: JsonSchema; value: unknown }): void => {
      const sent = widened(schema, value as never);
      const before = JSON.stringify(sent);
      expect(undo(schema, sent)).toEqual(value);
      expect(JSON.stringify(sent)).toBe(before);
    };

  test('taking back the widening gives the value again', () => {
    fc.assert(fc.property(taskSchemas, givesBack(undoNullWidening)), { numRuns: 300 });
  });

  test('the law sees an undo that stops at the first level, and one that drops what is required', () => {
    const shallow: typeof undoNullWidening = (_, value) =>
      Object.fromEntries(Object.entries(value as object).filter(([, inner]) => inner !== null));
    expect(() => fc.assert(fc.property(taskSchemas, givesBack(shallow)), { numRuns: 300 })).toThrow();
    const greedy: typeof undoNullWidening = (schema, value) =>
      undoNullWidening({ ...schema, required: [] }, value);
    expect(greedy(object({ a: {} }, { required: ['a'] }), { a: null })).not.toEqual(
      undoNullWidening(object({ a: {} }, { required: ['a'] }), { a: null }),
    );
  });
});
