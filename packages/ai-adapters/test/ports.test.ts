import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UsageError } from '@throughline/core';
import { openaiPort } from '../src/openai/openai-port.ts';
import { aiSdkPort } from '../src/ai-sdk/ai-sdk-port.ts';
import { httpPort } from '../src/http/http-port.ts';
import { classifyThrown } from '../src/model/classify-thrown.ts';
import type { ModelReply } from '../src/model/model-reply.ts';
import { garbageReply } from '../src/test-kit/garbage.ts';
import { damagedAnswers } from './damaged-answers.ts';
import { fakeNames, fakePort } from './fake-clients.ts';
import { calm, smallRequest } from './fake-signal.ts';

const finishes = new Set(['stop', 'length', 'refusal', 'filtered', 'other']);

const isReply = ({ text, finish, usage, refusal, servedModel, responseId }: ModelReply): boolean =>
  typeof text === 'string' &&
  finishes.has(finish) &&
  Object.values(usage).every((count) => Number.isSafeInteger(count) && count >= 0) &&
  [refusal, servedModel, responseId].every((name) => name === undefined || typeof name === 'string');

describe.each(fakeNames)('%s', (name) => {
  test('makes a well-formed reply, or a rejection, of whatever its client answers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(garbageReply(), damagedAnswers(name)), async (answer) => {
        const { port } = fakePort(name, answer);
        try {
          expect(isReply(await port.generate(smallRequest, calm))).toBe(true);
        } catch (thrown) {
          expect(classifyThrown(thrown).code).not.toBe('aborted');
        }
        expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  test('passes on what its client throws, once asked', async () => {
    const { port, asked } = fakePort(name, () => {
      throw Object.assign(new Error('busy'), { status: 429 });
    });
    await expect(port.generate(smallRequest, calm)).rejects.toMatchObject({ status: 429 });
    expect(asked.length).toBe(1);
  });

  test('sends its own fields, whatever more is asked for, and the request stays unchanged', async () => {
    const before = JSON.stringify(smallRequest);
    const { port, asked } = fakePort(name, {});
    expect(port.id).toMatch(/any-model$/);
    await port.generate({ ...smallRequest, temperature: 0, seed: 1 }, calm);
    expect(JSON.stringify(smallRequest)).toBe(before);
    const sent = JSON.stringify(asked);
    expect(sent).not.toContain('"model":"x"');
    expect(sent).toContain('Propose a title.');
    expect(sent).toContain('temperature');
    expect(sent.includes('seed')).toBe(!name.startsWith('anthropic'));
  });
});

test.each([
  ['openai', { choices: [{ finish_reason: 'stop', message: { content: 'a' } }] }, 'stop'],
  ['openai', { choices: [{ finish_reason: 'content_filter', message: { content: '' } }] }, 'filtered'],
  ['openai', { choices: [{ finish_reason: 'tool_calls', message: {} }] }, 'other'],
  ['openai', { choices: [] }, 'other'],
  ['anthropic', { stop_reason: 'stop_sequence', content: [] }, 'stop'],
  ['anthropic', { stop_reason: 'model_context_window_exceeded', content: [] }, 'length'],
  ['anthropic', { stop_reason: 'pause_turn', content: [] }, 'other'],
  ['gemini', { promptFeedback: { blockReason: 'SAFETY' } }, 'filtered'],
  ['gemini', { candidates: [{ finishReason: 'SPII' }] }, 'filtered'],
  ['gemini', { candidates: [{ finishReason: 'MALFORMED_FUNCTION_CALL' }] }, 'other'],
  ['ollama', { done: true, done_reason: 'load' }, 'other'],
  ['ollama', { done: false, done_reason: 'stop' }, 'other'],
  ['ai-sdk', { finishReason: 'content-filter', content: [] }, 'filtered'],
  ['ai-sdk', { finishReason: { unified: 'tool-calls', raw: 'x' }, content: [] }, 'stop'],
  ['ai-sdk', { finishReason: { unified: 'error' }, content: [] }, 'other'],
])('%s: %j ended with %s', async (name, answer, finish) => {
  expect((await fakePort(name, answer).port.generate(smallRequest, calm)).finish).toBe(finish);
});

test.each([
  [
    'openai',
    {
      id: 'r',
      model: 'm',
      usage: {
        prompt_tokens: 5,
        completion_tokens: 4,
        prompt_tokens_details: { cached_tokens: 3 },
        completion_tokens_details: { reasoning_tokens: 2 },
      },
    },
  ],
  [
    'anthropic',
    { id: 'r', model: 'm', usage: { input_tokens: 5, output_tokens: 4, cache_read_input_tokens: 3 } },
  ],
  [
    'gemini',
    {
      responseId: 'r',
      modelVersion: 'm',
      usageMetadata: {
        promptTokenCount: 5,
        candidatesTokenCount: 4,
        cachedContentTokenCount: 3,
        thoughtsTokenCount: 2,
      },
    },
  ],
  ['ollama', { model: 'm', prompt_eval_count: 5, eval_count: 4 }],
  [
    'ai-sdk',
    {
      response: { id: 'r', modelId: 'm' },
      usage: { inputTokens: 5, outputTokens: 4, cachedInputTokens: 3, reasoningTokens: 2 },
    },
  ],
  [
    'ai-sdk',
    {
      response: { id: 'r', modelId: 'm' },
      usage: { inputTokens: { total: 5, cacheRead: 3 }, outputTokens: { total: 4, reasoning: 2 } },
    },
  ],
])('%s counts tokens and names what answered: %j', async (name, answer) => {
  const { usage, servedModel, responseId } = await fakePort(name, answer).port.generate(smallRequest, calm);
  const { cachedInput = 3, reasoning = 2, ...counts } = usage;
  expect({ ...counts, cachedInput, reasoning }).toEqual({
    input: 5,
    output: 4,
    cachedInput: 3,
    reasoning: 2,
  });
  expect([servedModel, responseId ?? 'r']).toEqual(['m', 'r']);
});

test('what a model thought to itself is no part of the answer', async () => {
  const gemini = {
    candidates: [
      { finishReason: 'STOP', content: { parts: [{ text: 'hm', thought: true }, { text: '{}' }] } },
    ],
  };
  expect((await fakePort('gemini', gemini).port.generate(smallRequest, calm)).text).toBe('{}');
  const aiSdk = {
    content: [
      { type: 'reasoning', text: 'hm' },
      { type: 'text', text: '{}' },
    ],
  };
  expect((await fakePort('ai-sdk', aiSdk).port.generate(smallRequest, calm)).text).toBe('{}');
});

test('a wrong call is a usage error', () => {
  const client = { chat: { completions: { create: async () => ({}) } } };
  const wrong = [
    () => openaiPort(client, {} as never),
    () => openaiPort(client, { model: '' }),
    () => openaiPort(client, undefined as never),
    () => openaiPort(client, { model: 'm', strickt: true } as never),
    () => httpPort({ model: 'm', url: 'http://localhost' } as never),
    () => httpPort({ model: 'm', fetch: async () => ({}) } as never),
    () => aiSdkPort({ provider: 'p', modelId: 'm' } as never),
    () => aiSdkPort(undefined as never, { dialect: 'none' }),
    () => httpPort({ model: 'm', url: 'http://localhost', fetch, dialect: 'openai' } as never),
  ];
  for (const call of wrong) expect(call).toThrow(UsageError);
});
