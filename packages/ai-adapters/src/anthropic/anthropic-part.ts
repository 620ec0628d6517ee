import type { FinishReason } from '../model/model-reply.ts';
import { readCount, readField, readText } from '../model/read-field.ts';
import type { ReplyPart } from '../model/reply-part.ts';

const finishes: ReadonlyMap<unknown, FinishReason> = /* @__PURE__ */ new Map([
  ['end_turn', 'stop'],
  ['stop_sequence', 'stop'],
  ['tool_use', 'stop'],
  ['max_tokens', 'length'],
  ['model_context_window_exceeded', 'length'],
  ['refusal', 'refusal'],
]);

/** Most blocks of an answer that are read; one is expected. Our choice. */
const mostBlocks = 1000;

/** Reads a whole message. The input of a tool comes as a value here and is written out again, nothing else. */
export const anthropicMessagePart = (message: unknown): ReplyPart => {
  const blocks = readField(message, 'content');
  const texts = (Array.isArray(blocks) ? (blocks as unknown[]).slice(0, mostBlocks) : []).map((block) =>
    readField(block, 'type') === 'tool_use'
      ? JSON.stringify(readField(block, 'input') ?? null)
      : (readText(block, 'text') ?? ''),
  );
  return { ...startPart(message), finish: finishOf(readField(message, 'stop_reason')), text: texts.join('') };
};

/** Reads one event of a message that is streamed; the input of a tool comes as raw text. */
export const anthropicEventPart = (event: unknown): ReplyPart => {
  const delta = readField(event, 'delta');
  if (readField(event, 'type') === 'message_start') return startPart(readField(event, 'message'));
  return {
    finish: finishOf(readField(delta, 'stop_reason')),
    text: readText(delta, 'text') ?? readText(delta, 'partial_json'),
    usage: usageOf(readField(event, 'usage')),
  };
};

const startPart = (message: unknown): ReplyPart => ({
  usage: usageOf(readField(message, 'usage')),
  servedModel: readText(message, 'model'),
  responseId: readText(message, 'id'),
});

const finishOf = (reason: unknown): FinishReason | undefined =>
  typeof reason === 'string' ? (finishes.get(reason) ?? 'other') : undefined;

const usageOf = (usage: unknown): ReplyPart['usage'] => ({
  input: readCount(usage, 'input_tokens'),
  output: readCount(usage, 'output_tokens'),
  cachedInput: readCount(usage, 'cache_read_input_tokens'),
  reasoning: undefined,
});
