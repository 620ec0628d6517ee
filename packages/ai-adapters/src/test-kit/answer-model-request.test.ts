import { describe, expect, test } from 'vitest';
import { answerModelRequest } from './answer-model-request.ts';
import type { MockScenario } from './mock-scenario.ts';
import { schemaProblems, schemaSubsets } from './schema-problems.ts';

const object = {
  type: 'object',
  properties: { a: { type: 'string' } },
  required: ['a'],
  additionalProperties: false,
};

const requests = {
  '/v1/chat/completions': (schema: unknown, stream: boolean) => ({
    response_format: { type: 'json_schema', json_schema: { name: 'x', strict: true, schema } },
    stream,
  }),
  '/v1/messages': (schema: unknown, stream: boolean) => ({
    output_config: { format: { type: 'json_schema', schema } },
    stream,
  }),
  '/v1beta/models/m:generateContent': (schema: unknown) => ({
    generationConfig: { responseJsonSchema: schema },
  }),
  '/v1beta/models/m:streamGenerateContent': (schema: unknown) => ({
    generationConfig: { responseJsonSchema: schema },
  }),
  '/api/chat': (schema: unknown, stream: boolean) => ({ format: schema, stream }),
} as const;

const scenarios: readonly MockScenario[] = [
  'ok',
  'domain-bad',
  'fenced',
  'garbage',
  'truncated',
  'empty',
  'refused',
  'rate-limited',
  'unavailable',
  'unauthorized',
  'bad-request',
  'web-page',
  'reset',
  'hang',
  'stall',
  'cut-stream',
  'malformed-stream',
];

describe.each(Object.entries(requests))('%s', (path, bodyOf) => {
  test('answers every scenario, whole and bit by bit, and always the same', () => {
    for (const scenario of scenarios)
      for (const stream of [false, true]) {
        const request = { path, body: bodyOf(object, stream) };
        const answer = answerModelRequest(request, scenario);
        expect(answerModelRequest(request, scenario)).toEqual(answer);
        expect(answer.then).toBe(
          scenario === 'reset' ? 'reset' : scenario === 'hang' || scenario === 'stall' ? 'hang' : 'end',
        );
      }
  });

  test('a script text stands in the answer', () => {
    const answer = answerModelRequest({ path, body: bodyOf(object, false) }, 'domain-bad', {
      domainBad: '☂',
    });
    expect(answer.chunks.join('')).toContain('☂');
  });
});

test.each([
  ['/v1/chat/completions', { ...object, required: [] }],
  ['/v1/chat/completions', { ...object, additionalProperties: true }],
  ['/v1/chat/completions', { anyOf: [object] }],
  ['/v1/chat/completions', { ...object, properties: { a: { type: 'string', maxLength: 3 } } }],
  ['/v1/messages', { ...object, properties: { a: { type: 'number', minimum: 3 } } }],
  [
    '/v1/messages',
    { ...object, properties: { a: { type: 'array', items: { type: 'string' }, minItems: 2 } } },
  ],
  ['/v1beta/models/m:generateContent', { ...object, properties: { a: { const: 'x' } } }],
  ['/v1beta/models/m:generateContent', { $schema: 'x', ...object }],
  ['/v1/messages', undefined],
] as const)('%s refuses %j', (path, schema) => {
  const { status, chunks } = answerModelRequest({ path, body: requests[path](schema, false) }, 'ok');
  expect(status).toBe(400);
  expect(chunks.join('').length).toBeGreaterThan(10);
});

test('names every place that is wrong', () => {
  const schema = { ...object, properties: { a: { anyOf: [{ oneOf: [] }, 7] }, b: {} } };
  expect([...schemaProblems(schema, schemaSubsets.openai)].sort()).toEqual([
    '/a/anyOf/0/oneOf is not supported',
    '/a/anyOf/1 is no schema',
    '/required must name every key',
  ]);
});

test('a path of no format is not found', () => {
  expect(answerModelRequest({ path: '/', body: {} }, 'ok').status).toBe(404);
});
