import { startUtf8Decoder, UsageError } from '@throughline/core';
import { answering } from '../draft/answering.ts';
import { readField } from '../model/read-field.ts';
import { answerModelRequest } from './answer-model-request.ts';
import type { MockScenario, MockTexts } from './mock-scenario.ts';

/** The part of a request of `node:http` that is read. */
interface ServerRequest extends AsyncIterable<unknown> {
  readonly url?: string | undefined;
}

/** The part of an answer of `node:http` that is written. */
interface ServerResponse {
  writeHead(status: number, headers: Readonly<Record<string, string>>): unknown;
  write(chunk: string): unknown;
  end(): unknown;
  destroy(): unknown;
}

/** The part of a server of `node:http` that is used. */
interface HttpServer {
  listen(port: number, host: string, listening: () => void): unknown;
  address(): unknown;
  close(closed: () => void): unknown;
  closeAllConnections(): void;
}

/** `createServer` of `node:http`. */
export type CreateServer = (
  listener: (request: ServerRequest, response: ServerResponse) => void,
) => HttpServer;

/** A server that runs. */
export interface MockModelServer {
  /** Where it listens, e.g. `http://127.0.0.1:40123`. */
  readonly url: string;
  /** How many requests came. */
  readonly hits: () => number;
  /** Bodies of the requests as text, in order: what left the machine. */
  readonly bodies: () => readonly string[];
  /** Ends it, with every open connection. */
  readonly close: () => Promise<void>;
}

/**
 * Starts a server on 127.0.0.1 that speaks the formats of OpenAI, Anthropic, Gemini and Ollama, whole and bit by bit,
 * and refuses with 400 what the providers refuse. Each request gets the next scenario of the script, and the last one
 * from then on. For tests of adapters; `createServer` is handed in, because the library touches no network.
 *
 * @example
 * ```ts
 * import { createServer } from 'node:http';
 * import { mockModelServer } from '@throughline/ai-adapters/test-kit';
 *
 * const server = await mockModelServer(createServer, ['rate-limited', 'ok']);
 * const ask = () => fetch(`${server.url}/api/chat`, { method: 'POST', body: JSON.stringify({ format: { type: 'object' }, stream: false }) });
 * (await ask()).status; // => 429
 * (await ask()).status; // => 200
 * server.hits(); // => 2
 * await server.close();
 * ```
 */
export const mockModelServer = async (
  createServer: CreateServer,
  script: readonly MockScenario[],
  texts: MockTexts = {},
): Promise<MockModelServer> => {
  if (typeof (createServer as unknown) !== 'function' || !isText(readField(script, 0)))
    throw new UsageError(
      'ai-adapters/bad-argument',
      '`mockModelServer` needs `createServer` of `node:http`, and a script with a scenario',
    );
  const bodies: string[] = [];
  const handle = async (request: ServerRequest, response: ServerResponse): Promise<void> => {
    const decoder = startUtf8Decoder();
    let body = '';
    for await (const piece of request) if (piece instanceof Uint8Array) body += decoder.push(piece);
    const scenario = script[Math.min(bodies.length, script.length - 1)] ?? 'ok';
    bodies.push(body);
    const path = (request.url ?? '').replace(/\?.*$/, '');
    const { status, headers, chunks, then } = answerModelRequest(
      { path, body: parsed(body) },
      scenario,
      texts,
    );
    if (then === 'reset') response.destroy();
    else if (then === 'end' || chunks.length > 0) {
      response.writeHead(status, headers);
      for (const chunk of chunks) response.write(chunk);
      if (then === 'end') response.end();
    }
  };
  const server = answering('mockModelServer', () =>
    createServer((request, response) => {
      handle(request, response).catch(() => response.destroy());
    }),
  );
  if (!['listen', 'address', 'close'].every((name) => typeof readField(server, name) === 'function'))
    throw new UsageError('ai-adapters/bad-argument', '`createServer` must be that of `node:http`');
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${String(readField(server.address(), 'port'))}`,
    hits: () => bodies.length,
    bodies: () => [...bodies],
    close: () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      }),
  };
};

const isText = (value: unknown): boolean => typeof value === 'string';

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
};
