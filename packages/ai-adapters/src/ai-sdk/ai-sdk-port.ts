import type { JsonValue } from '@throughline/core';
import { answering } from '../draft/answering.ts';
import { lowerSchema } from '../model/lower-schema.ts';
import type { ModelPort, SchemaDialect } from '../model/model-port.ts';
import { checkClient, portOptions } from '../model/port-options.ts';
import { readBody } from '../model/read-body.ts';
import { readField, readText } from '../model/read-field.ts';
import { replyOf, streamReply } from '../model/reply-part.ts';
import { aiSdkEventPart, aiSdkResultPart } from './ai-sdk-part.ts';

/** The part of a language model of the AI SDK that is used; models of its specifications v2, v3 and v4 fit as they are. */
export interface AiSdkModel {
  /** Name of the provider. */
  readonly provider: string;
  /** Name of the model. */
  readonly modelId: string;
  /** Asks once. */
  doGenerate(options: unknown): PromiseLike<unknown>;
  /** Asks once, and answers bit by bit. */
  doStream(options: unknown): PromiseLike<unknown>;
}

/** Options of {@link aiSdkPort}. */
export interface AiSdkPortOptions {
  /** Which schemas the provider behind the model understands. Absent: `json-schema`. */
  readonly dialect?: SchemaDialect;
  /** Options of the provider, sent with every call. */
  readonly providerOptions?: Readonly<Record<string, Readonly<Record<string, JsonValue>>>>;
}

/**
 * A port over a language model of the AI SDK, as its providers hand them out. The functions of the `ai` package are
 * not used, so nothing of it is needed, and its retries and telemetry are not in the way.
 *
 * @example
 * ```ts
 * import { aiSdkPort } from '@throughline/ai-adapters/ai-sdk';
 *
 * // In a program: createOpenAICompatible({ name, baseURL })('any-model').
 * const model = { provider: 'local', modelId: 'any-model', doGenerate: async () => ({}), doStream: async () => ({}) };
 * aiSdkPort(model, { dialect: 'json-schema' }).id; // => 'ai-sdk/local:any-model'
 * ```
 */
export const aiSdkPort = (model: AiSdkModel, options: AiSdkPortOptions = {}): ModelPort => {
  checkClient('aiSdkPort', model, 'doGenerate');
  const [provider = '', modelId = ''] = ['provider', 'modelId'].map((name) => readText(model, name));
  const given = answering('aiSdkPort', () => ({ ...options, model: modelId }));
  const { dialect = 'json-schema', providerOptions } = portOptions('aiSdkPort', given, known);
  const call = (request: Parameters<ModelPort['generate']>[0], abortSignal: unknown) => ({
    prompt: [
      { role: 'system', content: request.system },
      ...request.messages.map(({ role, text }) => ({ role, content: [{ type: 'text', text }] })),
    ],
    responseFormat:
      dialect === 'none'
        ? { type: 'text' }
        : { type: 'json', ...request.output, schema: lowerSchema(request.output.schema, dialect) },
    maxOutputTokens: request.maxOutputTokens,
    ...(request.temperature === undefined ? {} : { temperature: request.temperature }),
    ...(request.seed === undefined ? {} : { seed: request.seed }),
    ...(providerOptions === undefined ? {} : { providerOptions }),
    abortSignal,
  });
  return {
    portVersion: 1,
    id: `ai-sdk/${provider}:${modelId}`,
    dialect,
    generate: async (request, { signal }) =>
      replyOf(aiSdkResultPart(await model.doGenerate(call(request, signal)))),
    async *stream(request, { signal }) {
      const result = await model.doStream(call(request, signal));
      yield* streamReply(readBody(readField(result, 'stream')), aiSdkEventPart, signal);
    },
  };
};

const known = ['dialect', 'providerOptions'] as const;
