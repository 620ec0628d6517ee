import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkReply } from './check-reply.ts';
import type { JsonSchema } from './json-schema.ts';
import { parseReply } from './parse-reply.ts';
import { readReply } from './read-reply.ts';
import { schemaForPort } from './schema-for-port.ts';

const scalar = fc.oneof(
  fc.string({ maxLength: 6, unit: 'grapheme' }),
  fc.integer({ min: -5, max: 5 }),
  fc.constantFrom(1.5, -0.5),
  fc.boolean(),
  fc.constant(null),
);
const word = fc.constantFrom('a', 'b', 'c');
const { schema } = fc.letrec<{ schema: JsonSchema }>((tie) => ({
  schema: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    fc.record(
      { type: fc.constant('string'), minLength: fc.nat(2), maxLength: fc.integer({ min: 1, max: 4 }) },
      { requiredKeys: ['type'] },
    ),
    fc.record(
      {
        type: fc.constantFrom('integer', 'number'),
        minimum: fc.integer({ min: -3, max: 3 }),
        maximum: fc.integer({ min: -3, max: 3 }),
      },
      { requiredKeys: ['type'] },
    ),
    fc.constantFrom<JsonSchema>({ type: 'boolean' }, { type: 'null' }, { type: ['string', 'null'] }, {}),
    fc
      .uniqueArray(scalar, { minLength: 1, maxLength: 3, selector: (one) => JSON.stringify(one) })
      .map((choices) => ({ enum: choices })),
    scalar.map((only) => ({ const: only })),
    fc.record(
      { type: fc.constant('array'), items: tie('schema'), minItems: fc.nat(2), maxItems: fc.nat(3) },
      { requiredKeys: ['type'] },
    ),
    fc
      .tuple(
        fc.dictionary(word, tie('schema'), { maxKeys: 3 }),
        fc.subarray(['a', 'b']),
        fc.constantFrom(true, false, undefined),
      )
      .map(
        ([properties, required, additional]): JsonSchema => ({
          type: 'object',
          properties,
          required,
          ...(additional === undefined ? {} : { additionalProperties: additional }),
        }),
      ),
    fc.array(tie('schema'), { minLength: 1, maxLength: 3 }).map((branches) => ({ anyOf: branches })),
  ),
}));
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(word, tie('value'), { maxKeys: 3 }),
  ),
}));

test('agrees with ajv about every schema and value, and copies what is right', () => {
  let right = 0;
  fc.assert(
    fc.property(schema, fc.array(value, { minLength: 4, maxLength: 4 }), (drawn, values) => {
      const ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false }).compile(drawn);
      for (const one of values) {
        const checked = checkReply(drawn, one);
        expect(checked.ok).toBe(ajv(one));
        if (!checked.ok) expect(checked.violations.length).toBeGreaterThan(0);
        else {
          right += 1;
          expect(checked.value).toEqual(JSON.parse(JSON.stringify(one)));
          if (typeof one === 'object' && one !== null) expect(checked.value).not.toBe(one);
        }
      }
    }),
    { numRuns: 200 },
  );
  expect(right).toBeGreaterThan(20);
});

describe('hostile values', () => {
  const closed = {
    type: 'object',
    properties: { list: { type: 'array', items: {} } },
    additionalProperties: false,
  } as const;

  test('reserved keys are refused, and say nothing of the key', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const checked = checkReply({ type: 'object' }, JSON.parse(`{"${key}":{"polluted":true}}`));
      expect(checked).toMatchObject({ ok: false, violations: [{ code: 'reserved-key', path: '' }] });
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('depth and size end in a violation', () => {
    let deep: unknown = 1;
    for (let at = 0; at < 200_000; at++) deep = [deep];
    expect(checkReply(closed, { list: deep })).toMatchObject({ ok: false, violations: [{ code: 'size' }] });
    expect(
      checkReply(
        {},
        Array.from({ length: 200_000 }, () => 0),
      ).ok,
    ).toBe(false);
    expect(checkReply(closed, deep)).toMatchObject({
      ok: false,
      violations: [{ code: 'type', path: '' }, { code: 'size' }],
    });
  });

  test('no word of the value stands in a violation', () => {
    const secret = 'SECRETWORD';
    const checked = checkReply(
      {
        type: 'object',
        properties: { a: { type: 'string', maxLength: 2 }, b: { enum: ['x'] } },
        additionalProperties: { type: 'null' },
      },
      { a: secret, b: secret, [secret]: secret },
    );
    expect(checked.ok).toBe(false);
    expect(JSON.stringify(checked)).not.toContain(secret);
  });
});

test('a string is read once with its format, a fixed choice not at all', () => {
  const read: unknown[] = [];
  const of = {
    type: 'object',
    properties: { a: { type: 'string', format: 'record-id' }, b: { enum: ['x'] } },
  } as const;
  const checked = checkReply(of, { a: 'R1', b: 'x' }, (text, format, path) => {
    read.push([text, format, path]);
    return 'real';
  });
  expect(checked).toEqual({ ok: true, value: { a: 'real', b: 'x' } });
  expect(read).toEqual([['R1', 'record-id', '/a']]);
  expect(schemaForPort(of)).toEqual({
    type: 'object',
    properties: {
      a: { type: 'string', description: 'id of a record of the request, such as R1' },
      b: { enum: ['x'] },
    },
  });
});

test('reading: one fence, no mending, bounds before parsing', () => {
  for (const text of ['{"a":1}', ' {"a":1}\n', '```json\n{"a":1}\n```', '```\n{"a":1}```'])
    expect(parseReply(text), text).toEqual({ ok: true, value: { a: 1 } });
  for (const text of [
    '{"a":1',
    '{"a":[1',
    'Sure! {"a":1}',
    '```json {"a":1}',
    '```',
    '',
    '``````',
    '```\n```',
    '{"a":"',
    '{a:1}',
    '"\\',
  ])
    expect(parseReply(text), text).toMatchObject({ ok: false, violation: { code: 'not-json' } });
  expect(parseReply('['.repeat(1e5))).toMatchObject({ ok: false, violation: { code: 'too-deep' } });
  expect(parseReply(`"${'['.repeat(1e5)}"`).ok).toBe(true);
  expect(parseReply(' '.repeat(4e5 + 1))).toMatchObject({ ok: false, violation: { code: 'too-long' } });
});

test('a reply is read once and copied; what is none is undefined', () => {
  const throwing = new Proxy(
    {},
    {
      get: () => {
        throw new Error('no');
      },
    },
  );
  for (const none of [
    undefined,
    null,
    5,
    'text',
    [],
    {},
    { text: 5, finish: 'stop' },
    { text: '', finish: 'done' },
    throwing,
    {
      get text() {
        throw new Error('no');
      },
    },
  ])
    expect(readReply(none)).toBeUndefined();
  expect(
    readReply({
      text: 'x',
      finish: 'stop',
      usage: { input: -1, output: 2, reasoning: 'x' },
      servedModel: 'a b',
      responseId: 'r',
      extra: 1,
    }),
  ).toEqual({
    text: 'x',
    finish: 'stop',
    usage: { output: 2 },
    responseId: 'r',
  });
});
