import type { JsonValue } from '@throughline/core';
import type { ModelPort, SchemaDialect } from '../model/model-port.ts';
import { checkClient, portOptions } from '../model/port-options.ts';
import { replyOf, streamReply } from '../model/reply-part.ts';
import { openaiChatBody, openaiChatPart } from './openai-chat.ts';

/** The part of an OpenAI client that is used; clients of the `openai` package fit as they are, `AzureOpenAI` too. */
export interface OpenaiClient {
  /** Chat completions. */
  readonly chat: { readonly completions: { create(body: unknown, options?: unknown): PromiseLike<unknown> } };
}

/** Options of {@link openaiPort}. */
export interface OpenaiPortOptions {
  /** Model to ask. */
  readonly model: string;
  /** Whether the provider enforces the schema to the letter. Absent: true. */
  readonly strict?: boolean;
  /** More fields of the request body, sent with every call. They cannot replace those of the port. */
  readonly extraBody?: Readonly<Record<string, JsonValue>>;
}

/**
 * A port over a client of the `openai` package, or one shaped like it. Majors 6 and 7 ran with it; no package of a
 * vendor is imported. The client's own retries are off for every call.
 *
 * @example
 * ```ts
 * import { openaiPort } from '@throughline/ai-adapters/openai';
 *
 * // In a program: new OpenAI({ apiKey }).
 * const client = { chat: { completions: { create: async () => ({ choices: [{ finish_reason: 'stop', message: { content: '{}' } }] }) } } };
 * const port = openaiPort(client, { model: 'any-model' });
 * port.id; // => 'openai:any-model'
 * port.dialect; // => 'openai-strict'
 * ```
 */
export const openaiPort = (client: OpenaiClient, options: OpenaiPortOptions): ModelPort => {
  checkClient('openaiPort', client, 'chat', 'completions', 'create');
  const { model, strict = true, extraBody } = portOptions('openaiPort', options, ['strict', 'extraBody']);
  const dialect: SchemaDialect = strict ? 'openai-strict' : 'json-schema';
  const ask = (request: Parameters<ModelPort['generate']>[0], signal: unknown, more: object) =>
    client.chat.completions.create(
      {
        ...extraBody,
        ...openaiChatBody(request, model, dialect),
        max_completion_tokens: request.maxOutputTokens,
        ...more,
      },
      { signal, maxRetries: 0 },
    );
  return {
    portVersion: 1,
    id: `openai:${model}`,
    dialect,
    generate: async (request, { signal }) => replyOf(openaiChatPart(await ask(request, signal, {}))),
    async *stream(request, { signal }) {
      const more = { stream: true, stream_options: { include_usage: true } };
      yield* streamReply(
        (await ask(request, signal, more)) as AsyncIterable<unknown>,
        openaiChatPart,
        signal,
      );
    },
  };
};
