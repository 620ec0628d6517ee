import fc from 'fast-check';
import { answerModelRequest } from '../src/test-kit/answer-model-request.ts';
import type { MockScenario } from '../src/test-kit/mock-scenario.ts';

const schema = { type: 'object', properties: {}, required: [], additionalProperties: false };

/** A request of each format that the server of the test kit answers, by the name of the adapter that asks so. */
const requests: Readonly<Record<string, { readonly path: string; readonly body: unknown }>> = {
  openai: {
    path: '/v1/chat/completions',
    body: { response_format: { json_schema: { strict: true, schema } } },
  },
  anthropic: { path: '/v1/messages', body: { output_config: { format: { schema } } } },
  'anthropic forced-tool': {
    path: '/v1/messages',
    body: { tools: [{ input_schema: schema }], tool_choice: { name: 'title' } },
  },
  gemini: { path: '/m:generateContent', body: { generationConfig: { responseJsonSchema: schema } } },
  ollama: { path: '/api/chat', body: { format: schema, stream: false } },
};

/** What the AI SDK makes of an answer, in its own words. */
const aiSdkResult = {
  content: [{ type: 'text', text: '{"title":"Grow"}' }],
  finishReason: { unified: 'stop', raw: 'stop' },
  usage: { inputTokens: { total: 11 }, outputTokens: { total: 22 } },
  response: { id: 'r', modelId: 'served-model' },
};

const soundAnswer = (name: string, scenario: MockScenario): unknown => {
  const request = requests[name === 'http' ? 'openai' : name];
  return request === undefined
    ? aiSdkResult
    : JSON.parse(answerModelRequest(request, scenario).chunks.join(''));
};

/** A place in a JSON value: a step at each level, taken modulo what is there. */
const damageAt = (value: unknown, path: readonly number[], damage: unknown): unknown => {
  const [step = 0, ...rest] = path;
  if (path.length === 0 || typeof value !== 'object' || value === null) return damage;
  const entries = Object.entries(value);
  if (entries.length === 0) return damage;
  const at = step % entries.length;
  const changed = entries.map(([key, inner], place) => [
    key,
    place === at ? damageAt(inner, rest, damage) : inner,
  ]);
  return Array.isArray(value) ? changed.map(([, inner]) => inner) : Object.fromEntries(changed);
};

/** Answers as the provider behind an adapter gives them, with anything at all in one place. */
export const damagedAnswers = (name: string): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      fc.constantFrom<MockScenario>('ok', 'refused', 'truncated', 'empty', 'garbage'),
      fc.array(fc.nat(11), { minLength: 1, maxLength: 6 }),
      fc.anything({ withBigInt: true, withNullPrototype: true }),
    )
    .map(([scenario, path, damage]) => damageAt(soundAnswer(name, scenario), path, damage));
