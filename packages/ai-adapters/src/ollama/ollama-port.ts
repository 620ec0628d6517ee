import type { JsonValue } from '@throughline/core';
import type { ModelPort } from '../model/model-port.ts';
import { checkClient, portOptions } from '../model/port-options.ts';
import { replyOf, streamReply } from '../model/reply-part.ts';
import { untilAborted } from '../model/until-aborted.ts';
import { ollamaPart } from './ollama-part.ts';

/** The part of an Ollama client that is used; clients of the `ollama` package fit as they are. */
export interface OllamaClient {
  /** Chat. */
  chat(request: unknown): PromiseLike<unknown>;
}

/** Options of {@link ollamaPort}. */
export interface OllamaPortOptions {
  /** Model to ask. */
  readonly model: string;
  /** More fields of the request, such as `keep_alive`. They cannot replace those of the port. */
  readonly extraBody?: Readonly<Record<string, JsonValue>>;
}

/**
 * A port over a client of the `ollama` package, or one shaped like it. The client takes no signal: giving up frees
 * the caller at once, while the server may work on; `httpPort` with the server's `/v1` address ends the call itself.
 *
 * @example
 * ```ts
 * import { ollamaPort } from '@throughline/ai-adapters/ollama';
 *
 * // In a program: new Ollama({ host }).
 * const client = { chat: async () => ({ done: true, done_reason: 'stop', message: { content: '{}' } }) };
 * ollamaPort(client, { model: 'any-model' }).id; // => 'ollama:any-model'
 * ```
 */
export const ollamaPort = (client: OllamaClient, options: OllamaPortOptions): ModelPort => {
  checkClient('ollamaPort', client, 'chat');
  const { model, extraBody } = portOptions('ollamaPort', options, ['extraBody']);
  const ask = (request: Parameters<ModelPort['generate']>[0], stream: boolean) =>
    client.chat({
      ...extraBody,
      model,
      messages: [
        { role: 'system', content: request.system },
        ...request.messages.map(({ role, text }) => ({ role, content: text })),
      ],
      format: request.output.schema,
      stream,
      options: {
        num_predict: request.maxOutputTokens,
        ...(request.temperature === undefined ? {} : { temperature: request.temperature }),
        ...(request.seed === undefined ? {} : { seed: request.seed }),
      },
    });
  return {
    portVersion: 1,
    id: `ollama:${model}`,
    dialect: 'json-schema',
    generate: async (request, { signal }) =>
      replyOf(ollamaPart(await untilAborted(ask(request, false), signal))),
    async *stream(request, { signal }) {
      const stopped = (late: unknown) => (late as { abort?(): void }).abort?.();
      const chunks = await untilAborted(ask(request, true), signal, stopped);
      const stop = () => stopped(chunks);
      signal.addEventListener('abort', stop);
      try {
        yield* streamReply(chunks as AsyncIterable<unknown>, ollamaPart, signal);
      } finally {
        signal.removeEventListener('abort', stop);
      }
    },
  };
};
