import { answering } from '../draft/answering.ts';
import type { ModelPort } from '../model/model-port.ts';
import type { ModelReply } from '../model/model-reply.ts';
import type { ModelRequest } from '../model/model-request.ts';

/** What a scripted port does with one call: answers with a text, gives a reply as it is, throws, or is asked first. */
export type ScriptedStep =
  | string
  | { readonly reply: unknown }
  | { readonly throws: unknown }
  | ((request: ModelRequest) => string);

/** A port that does what it was told, and what it was asked. */
export interface ScriptedPort extends ModelPort {
  /** The requests so far, in order. */
  readonly requests: readonly ModelRequest[];
}

/**
 * A port without a model: the first call gets the first step, and the last step is for every call from then on. A
 * text becomes a reply that ended well. What a `reply` holds is handed over as it is, however wrong.
 *
 * @example
 * ```ts
 * import { scriptedPort } from '@throughline/ai-adapters/test-kit';
 *
 * const port = scriptedPort([{ throws: { status: 503 } }, '{"title":"Grow"}']);
 * const signal = { aborted: false, addEventListener: () => undefined, removeEventListener: () => undefined };
 * const request = { system: 'Propose.', messages: [], output: { name: 'title', schema: { type: 'object' } }, maxOutputTokens: 100 };
 * await port.generate(request, { signal, attempt: 1 }).catch((thrown) => thrown.status); // => 503
 * (await port.generate(request, { signal, attempt: 2 })).text; // => '{"title":"Grow"}'
 * port.requests.length; // => 2
 * ```
 */
export const scriptedPort = (
  steps: readonly ScriptedStep[],
  facts: Partial<Pick<ModelPort, 'id' | 'dialect'>> = {},
): ScriptedPort =>
  answering('scriptedPort', () => {
    const requests: ModelRequest[] = [];
    return {
      portVersion: 1,
      id: facts.id ?? 'scripted:steps',
      dialect: facts.dialect ?? 'json-schema',
      requests,
      generate: async (request) => {
        const step = steps[Math.min(requests.length, steps.length - 1)] ?? '';
        requests.push(request);
        if (typeof step === 'object' && 'throws' in step) throw step.throws;
        // Whether it is a reply is for the caller to find out.
        if (typeof step === 'object') return step.reply as ModelReply;
        const text = typeof step === 'function' ? step(request) : step;
        return { text, finish: 'stop', usage: { input: 11, output: 22 } };
      },
    };
  });
