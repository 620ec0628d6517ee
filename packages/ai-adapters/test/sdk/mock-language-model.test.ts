import { aiSdkPort } from '@throughline/ai-adapters/ai-sdk';
import { MockLanguageModelV3 } from 'ai/test';
import { expect, test } from 'vitest';
import { calm, smallRequest } from '../fake-signal.ts';

test('the model that the AI SDK brings for tests fits as it is', async () => {
  const model = new MockLanguageModelV3({
    provider: 'mock',
    modelId: 'any-model',
    doGenerate: {
      content: [{ type: 'text', text: '{"title":"Grow"}' }],
      finishReason: { unified: 'stop', raw: 'stop' },
      usage: {
        inputTokens: { total: 11, noCache: 11, cacheRead: 0, cacheWrite: 0 },
        outputTokens: { total: 22, text: 22, reasoning: 0 },
      },
      warnings: [],
    },
  });
  const port = aiSdkPort(model, { dialect: 'openai-strict' });
  expect(port.id).toBe('ai-sdk/mock:any-model');
  expect(await port.generate(smallRequest, calm)).toEqual({
    text: '{"title":"Grow"}',
    finish: 'stop',
    usage: { input: 11, output: 22, cachedInput: 0, reasoning: 0 },
  });
  expect(model.doGenerateCalls.length).toBe(1);
});
