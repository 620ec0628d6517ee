import type { JsonValue } from '@throughline/core';
import { lowerSchema } from '../model/lower-schema.ts';
import type { ModelPort } from '../model/model-port.ts';
import { checkClient, portOptions } from '../model/port-options.ts';
import { replyOf, streamReply } from '../model/reply-part.ts';
import { geminiPart } from './gemini-part.ts';

/** The part of a Gemini client that is used; clients of `@google/genai` fit as they are. */
export interface GeminiClient {
  /** Models. */
  readonly models: {
    generateContent(parameters: unknown): PromiseLike<unknown>;
    generateContentStream(parameters: unknown): PromiseLike<unknown>;
  };
}

/** Options of {@link geminiPort}. */
export interface GeminiPortOptions {
  /** Model to ask. */
  readonly model: string;
  /** More fields of `config`, sent with every call. They cannot replace those of the port. */
  readonly extraConfig?: Readonly<Record<string, JsonValue>>;
}

/**
 * A port over a client of `@google/genai`, or one shaped like it. The client's own retries are off for every call.
 *
 * @example
 * ```ts
 * import { geminiPort } from '@throughline/ai-adapters/gemini';
 *
 * // In a program: new GoogleGenAI({ apiKey }).
 * const client = { models: { generateContent: async () => ({}), generateContentStream: async () => ({}) } };
 * geminiPort(client, { model: 'any-model' }).dialect; // => 'gemini'
 * ```
 */
export const geminiPort = (client: GeminiClient, options: GeminiPortOptions): ModelPort => {
  checkClient('geminiPort', client, 'models', 'generateContent');
  const { model, extraConfig } = portOptions('geminiPort', options, ['extraConfig']);
  const parameters = (request: Parameters<ModelPort['generate']>[0], signal: unknown) => ({
    model,
    contents: request.messages.map(({ role, text }) => ({
      role: role === 'assistant' ? 'model' : role,
      parts: [{ text }],
    })),
    config: {
      ...extraConfig,
      systemInstruction: request.system,
      maxOutputTokens: request.maxOutputTokens,
      responseMimeType: 'application/json',
      responseJsonSchema: lowerSchema(request.output.schema, 'gemini'),
      ...(request.temperature === undefined ? {} : { temperature: request.temperature }),
      ...(request.seed === undefined ? {} : { seed: request.seed }),
      abortSignal: signal,
      httpOptions: { retryOptions: { attempts: 1 } },
    },
  });
  return {
    portVersion: 1,
    id: `gemini:${model}`,
    dialect: 'gemini',
    generate: async (request, { signal }) =>
      replyOf(geminiPart(await client.models.generateContent(parameters(request, signal)))),
    async *stream(request, { signal }) {
      const chunks = await client.models.generateContentStream(parameters(request, signal));
      yield* streamReply(chunks as AsyncIterable<unknown>, geminiPart, signal);
    },
  };
};
