import type { JsonValue } from '@throughline/core';
import { lowerSchema } from '../model/lower-schema.ts';
import type { SchemaDialect } from '../model/model-port.ts';
import type { FinishReason } from '../model/model-reply.ts';
import type { ModelRequest } from '../model/model-request.ts';
import { readCount, readField, readText } from '../model/read-field.ts';
import type { ReplyPart } from '../model/reply-part.ts';

/** The part of a chat completions request that every server of that format knows. */
export const openaiChatBody = (
  { system, messages, output, temperature, seed }: ModelRequest,
  model: string,
  dialect: SchemaDialect,
): Readonly<Record<string, JsonValue>> => ({
  model,
  messages: [
    { role: 'system', content: system },
    ...messages.map(({ role, text }) => ({ role, content: text })),
  ],
  ...(dialect === 'none' ? {} : { response_format: responseFormat(output, dialect) }),
  ...(temperature === undefined ? {} : { temperature }),
  ...(seed === undefined ? {} : { seed }),
});

const responseFormat = ({ name, description, schema }: ModelRequest['output'], dialect: SchemaDialect) => ({
  type: 'json_schema',
  json_schema: {
    name,
    ...(description === undefined ? {} : { description }),
    strict: dialect === 'openai-strict',
    schema: lowerSchema(schema, dialect),
  },
});

const finishes: ReadonlyMap<unknown, FinishReason> = /* @__PURE__ */ new Map([
  ['stop', 'stop'],
  ['length', 'length'],
  ['content_filter', 'filtered'],
]);

/** Reads a chat completion, or a chunk of one that is streamed. */
export const openaiChatPart = (answer: unknown): ReplyPart => {
  const choice = readField(answer, 'choices', 0);
  const message = readField(choice, 'message') ?? readField(choice, 'delta');
  const reason = readField(choice, 'finish_reason');
  return {
    finish: typeof reason === 'string' ? (finishes.get(reason) ?? 'other') : undefined,
    text: readText(message, 'content'),
    refusal: readText(message, 'refusal'),
    usage: {
      input: readCount(answer, 'usage', 'prompt_tokens'),
      output: readCount(answer, 'usage', 'completion_tokens'),
      cachedInput: readCount(answer, 'usage', 'prompt_tokens_details', 'cached_tokens'),
      reasoning: readCount(answer, 'usage', 'completion_tokens_details', 'reasoning_tokens'),
    },
    servedModel: readText(answer, 'model'),
    responseId: readText(answer, 'id'),
  };
};
