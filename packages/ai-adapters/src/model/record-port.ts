import { UsageError } from '@throughline/core';
import { answering } from '../draft/answering.ts';
import type { CallContext, ModelEvent, ModelPort } from './model-port.ts';
import type { ModelReply } from './model-reply.ts';
import type { ModelRequest } from './model-request.ts';
import { readField } from './read-field.ts';
import { readReply } from './read-reply.ts';

/** A recorded answer. Keys and headers live below the port, so none can stand in it. */
export interface ReplyFixture {
  /** Hash of the request. */
  readonly request: string;
  /** The answer, with what the contract names and nothing else. */
  readonly reply: ModelReply;
}

/**
 * A port that hands every answer of another to `sink` and passes it on. A request is known by its hash; `hash` is
 * `sha256Of` of `@throughline/core/hash`. Failures and what is no reply are passed on and not recorded.
 *
 * @example
 * ```ts
 * import { recordPort, replayPort, type ReplyFixture } from '@throughline/ai-adapters/model';
 * import { sha256Of } from '@throughline/core/hash';
 *
 * const live = {
 *   portVersion: 1, id: 'example:one', dialect: 'none',
 *   generate: async () => ({ text: '{}', finish: 'stop', usage: {} }) as const,
 * } as const;
 * const fixtures: ReplyFixture[] = [];
 * const signal = { aborted: false, addEventListener: () => undefined, removeEventListener: () => undefined };
 * const request = { system: 'Propose.', messages: [], output: { name: 'x', schema: {} }, maxOutputTokens: 9 };
 * await recordPort(live, (fixture) => fixtures.push(fixture), sha256Of).generate(request, { signal, attempt: 1 });
 * const replay = replayPort(fixtures, { id: 'example:one', hash: sha256Of });
 * (await replay.generate(request, { signal, attempt: 1 })).text; // => '{}'
 * ```
 */
export const recordPort = (
  port: ModelPort,
  sink: (fixture: ReplyFixture) => void,
  hash: (value: unknown) => string,
): ModelPort =>
  answering('recordPort', () => {
    const record = (request: ModelRequest, given: unknown): void => {
      const reply = readReply(given);
      if (reply !== undefined) sink({ request: hash(request), reply });
    };
    if (
      typeof readField(port, 'generate') !== 'function' ||
      typeof sink !== 'function' ||
      typeof hash !== 'function'
    )
      throw new UsageError('ai-adapters/bad-argument', '`recordPort` needs a port, a sink and a hash');
    const { stream } = port;
    return {
      portVersion: 1,
      id: port.id,
      dialect: port.dialect,
      generate: async (request, context) => {
        const reply = await port.generate(request, context);
        record(request, reply);
        return reply;
      },
      ...(stream === undefined
        ? {}
        : {
            async *stream(request: ModelRequest, context: CallContext): AsyncGenerator<ModelEvent> {
              for await (const event of stream.call(port, request, context)) {
                if (event.type === 'done') record(request, event.reply);
                yield event;
              }
            },
          }),
    };
  });
