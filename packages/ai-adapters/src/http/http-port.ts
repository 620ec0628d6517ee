import type { JsonValue } from '@throughline/core';
import { portFailure } from '../model/port-failure.ts';
import type { ModelPort, SchemaDialect } from '../model/model-port.ts';
import { checkClient, portOptions } from '../model/port-options.ts';
import { cancelBody, readBody } from '../model/read-body.ts';
import { replyOf, streamReply } from '../model/reply-part.ts';
import { serverSentData } from '../model/server-sent-data.ts';
import { openaiChatBody, openaiChatPart } from '../openai/openai-chat.ts';

/** The part of the platform's `Response` that is read. */
export interface HttpResponse {
  /** Whether the status is a success. */
  readonly ok: boolean;
  /** Status. */
  readonly status: number;
  /** Headers, read for how long to wait. */
  readonly headers: unknown;
  /** A `ReadableStream` of bytes. */
  readonly body: unknown;
  /** The whole body as text. */
  text(): PromiseLike<string>;
}

/**
 * The platform's `fetch`, or one shaped like it. Written as a method, so that a function which wants more of its second
 * argument than is said here fits as well.
 */
export type HttpFetch = { fetch(url: string, init: unknown): PromiseLike<HttpResponse> }['fetch'];

/** Options of {@link httpPort}. */
export interface HttpPortOptions {
  /** The platform's `fetch`, or one of the host with limits, proxies and certificates of its own. */
  readonly fetch: HttpFetch;
  /** Where chat completions are asked for, e.g. `http://localhost:11434/v1/chat/completions`. */
  readonly url: string;
  /** Model to ask. */
  readonly model: string;
  /** More headers, such as one with a key. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Which schemas the server understands. Absent: `json-schema`. */
  readonly dialect?: SchemaDialect;
  /** More fields of the request body, sent with every call. They cannot replace those of the port. */
  readonly extraBody?: Readonly<Record<string, JsonValue>>;
}

/**
 * A port over any server that speaks the format of OpenAI's chat completions: local servers, gateways, clouds. It
 * needs nothing but `fetch`, which the host hands in. A status that is no success is a rejection with `status` and
 * `headers`; the body of such an answer is not read, because it may quote the request.
 *
 * @example
 * ```ts
 * import { httpPort } from '@throughline/ai-adapters/http';
 *
 * const answer = JSON.stringify({ choices: [{ finish_reason: 'stop', message: { content: '{"title":"Grow"}' } }] });
 * // In a program: the platform's fetch.
 * const fetch = async () => ({ ok: true, status: 200, headers: {}, body: null, text: async () => answer });
 * const port = httpPort({ fetch, url: 'http://localhost:11434/v1/chat/completions', model: 'any-model' });
 * const signal = { aborted: false, addEventListener: () => undefined, removeEventListener: () => undefined };
 * const request = { system: 'Propose.', messages: [], output: { name: 'title', schema: { type: 'object' } }, maxOutputTokens: 100 };
 * (await port.generate(request, { signal, attempt: 1 })).text; // => '{"title":"Grow"}'
 * ```
 */
export const httpPort = (options: HttpPortOptions): ModelPort => {
  checkClient('httpPort', options, 'fetch');
  const {
    fetch,
    url,
    model,
    headers,
    dialect = 'json-schema',
    extraBody,
  } = portOptions('httpPort', options, known);
  const ask = async (request: Parameters<ModelPort['generate']>[0], signal: unknown, more: object) => {
    const body = { ...openaiChatBody(request, model, dialect), max_tokens: request.maxOutputTokens, ...more };
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ ...extraBody, ...body }),
      signal,
    });
    const { ok, status, headers: told, body: unread } = response;
    if (ok) return response;
    await cancelBody(unread);
    throw portFailure('HttpFailure', { status, headers: told });
  };
  return {
    portVersion: 1,
    id: `http:${model}`,
    dialect,
    async generate(request, { signal }) {
      const response = await ask(request, signal, {});
      return replyOf(openaiChatPart(JSON.parse(await response.text())));
    },
    async *stream(request, { signal }) {
      const response = await ask(request, signal, { stream: true, stream_options: { include_usage: true } });
      yield* streamReply(serverSentData(readBody(response.body)), openaiChatPart, signal);
    },
  };
};

const known = ['fetch', 'url', 'headers', 'dialect', 'extraBody'] as const;
