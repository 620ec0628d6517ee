import { UsageError } from '@throughline/core';
import { answering } from '../draft/answering.ts';
import type { ModelPort, SchemaDialect } from './model-port.ts';
import { readField, readText } from './read-field.ts';
import type { ReplyFixture } from './record-port.ts';

/**
 * A port that answers from recorded answers and calls nothing. The last answer recorded for a request counts. A request
 * that was not recorded is a failure: `modelDrafter` declines with `bad-request`.
 *
 * @example
 * ```ts
 * import { replayPort } from '@throughline/ai-adapters/model';
 * import { sha256Of } from '@throughline/core/hash';
 *
 * const port = replayPort([], { id: 'example:one', hash: sha256Of });
 * const signal = { aborted: false, addEventListener: () => undefined, removeEventListener: () => undefined };
 * const request = { system: '', messages: [], output: { name: 'x', schema: {} }, maxOutputTokens: 9 };
 * await port.generate(request, { signal, attempt: 1 }).catch(({ name }) => name); // => 'ReplayMiss'
 * ```
 */
export const replayPort = (
  fixtures: Iterable<ReplyFixture>,
  options: {
    /** Id of the port that was recorded. */
    readonly id: string;
    /** The hash it was recorded with. */
    readonly hash: (value: unknown) => string;
    /** Dialect of the port that was recorded. Absent: `json-schema`. */
    readonly dialect?: SchemaDialect;
  },
): ModelPort =>
  answering('replayPort', () => {
    if (
      readText(options, 'id') === undefined ||
      typeof readField(options, 'hash') !== 'function' ||
      !isList(fixtures)
    )
      throw new UsageError(
        'ai-adapters/bad-argument',
        '`replayPort` needs a list of fixtures, an `id` and a `hash`',
      );
    const replies = new Map([...fixtures].map(({ request, reply }) => [request, reply]));
    return {
      portVersion: 1,
      id: options.id,
      dialect: options.dialect ?? 'json-schema',
      generate: (request) => {
        const reply = replies.get(options.hash(request));
        return reply === undefined
          ? Promise.reject(
              Object.assign(new Error('no answer was recorded for this request'), {
                name: 'ReplayMiss',
                status: 404,
              }),
            )
          : Promise.resolve(reply);
      },
    };
  });

const isList = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Symbol.iterator in value;
