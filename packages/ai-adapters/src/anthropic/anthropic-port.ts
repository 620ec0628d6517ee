import type { JsonValue } from '@throughline/core';
import { lowerSchema } from '../model/lower-schema.ts';
import type { ModelPort } from '../model/model-port.ts';
import { checkClient, portOptions } from '../model/port-options.ts';
import { replyOf, streamReply } from '../model/reply-part.ts';
import { anthropicEventPart, anthropicMessagePart } from './anthropic-part.ts';

/** The part of an Anthropic client that is used; clients of `@anthropic-ai/sdk` fit as they are. */
export interface AnthropicClient {
  /** Messages. */
  readonly messages: { create(body: unknown, options?: unknown): PromiseLike<unknown> };
}

/** Options of {@link anthropicPort}. */
export interface AnthropicPortOptions {
  /** Model to ask. */
  readonly model: string;
  /** How the answer gets its shape: the provider's own way, or a tool the model has to call. Absent: `output-config`. */
  readonly mode?: 'output-config' | 'forced-tool';
  /** More fields of the request body, sent with every call. They cannot replace those of the port. */
  readonly extraBody?: Readonly<Record<string, JsonValue>>;
}

/**
 * A port over a client of `@anthropic-ai/sdk`, or one shaped like it. `forced-tool` is for models without structured
 * output; the tool has no effect but its input, which is the answer. The provider has no seed, so none is sent.
 *
 * @example
 * ```ts
 * import { anthropicPort } from '@throughline/ai-adapters/anthropic';
 *
 * // In a program: new Anthropic({ apiKey }).
 * const client = { messages: { create: async () => ({ stop_reason: 'end_turn', content: [{ type: 'text', text: '{}' }] }) } };
 * anthropicPort(client, { model: 'any-model', mode: 'forced-tool' }).id; // => 'anthropic:any-model'
 * ```
 */
export const anthropicPort = (client: AnthropicClient, options: AnthropicPortOptions): ModelPort => {
  checkClient('anthropicPort', client, 'messages', 'create');
  const { model, mode, extraBody } = portOptions('anthropicPort', options, ['mode', 'extraBody']);
  const ask = (request: Parameters<ModelPort['generate']>[0], signal: unknown, more: object) => {
    const { system, messages, output, maxOutputTokens, temperature } = request;
    const schema = lowerSchema(output.schema, 'anthropic');
    const { name, description = 'the answer' } = output;
    const shape =
      mode === 'forced-tool'
        ? {
            tools: [{ name, description, input_schema: schema }],
            tool_choice: { type: 'tool', name, disable_parallel_tool_use: true },
          }
        : { output_config: { format: { type: 'json_schema', schema } } };
    const body = {
      model,
      system,
      messages: messages.map(({ role, text }) => ({ role, content: text })),
      max_tokens: maxOutputTokens,
      ...(temperature === undefined ? {} : { temperature }),
    };
    return client.messages.create({ ...extraBody, ...body, ...shape, ...more }, { signal, maxRetries: 0 });
  };
  return {
    portVersion: 1,
    id: `anthropic:${model}`,
    dialect: 'anthropic',
    generate: async (request, { signal }) => replyOf(anthropicMessagePart(await ask(request, signal, {}))),
    async *stream(request, { signal }) {
      const events = (await ask(request, signal, { stream: true })) as AsyncIterable<unknown>;
      yield* streamReply(events, anthropicEventPart, signal);
    },
  };
};
