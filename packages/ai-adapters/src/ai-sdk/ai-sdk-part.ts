import type { FinishReason } from '../model/model-reply.ts';
import { portFailure } from '../model/port-failure.ts';
import { readCount, readField, readText } from '../model/read-field.ts';
import type { ReplyPart } from '../model/reply-part.ts';

const finishes: ReadonlyMap<unknown, FinishReason> = /* @__PURE__ */ new Map([
  ['stop', 'stop'],
  ['tool-calls', 'stop'],
  ['length', 'length'],
  ['content-filter', 'filtered'],
]);

/** Most pieces of an answer that are read; one is expected. Our choice. */
const mostPieces = 1000;

/** Reads what `doGenerate` gives, in the form of any of the three specifications. */
export const aiSdkResultPart = (result: unknown): ReplyPart => {
  const pieces = readField(result, 'content');
  const texts = (Array.isArray(pieces) ? (pieces as unknown[]).slice(0, mostPieces) : []).map((piece) =>
    readField(piece, 'type') === 'text' ? (readText(piece, 'text') ?? '') : '',
  );
  return { ...endPart(result), ...namesOf(readField(result, 'response')), text: texts.join('') };
};

/** Reads one event of what `doStream` gives. An error on the way goes on as it is. */
export const aiSdkEventPart = (event: unknown): ReplyPart => {
  switch (readField(event, 'type')) {
    case 'text-delta':
      return { text: readText(event, 'delta') };
    case 'response-metadata':
      return namesOf(event);
    case 'finish':
      return endPart(event);
    case 'error':
      throw portFailure('StreamFailure', { cause: readField(event, 'error') });
    default:
      return {};
  }
};

const namesOf = (response: unknown): ReplyPart => ({
  servedModel: readText(response, 'modelId'),
  responseId: readText(response, 'id'),
});

/** How it ended: a word and flat counts in v2, an object and nested counts since v3. */
const endPart = (end: unknown): ReplyPart => {
  const reason = readField(end, 'finishReason');
  const usage = readField(end, 'usage');
  return {
    finish: finishes.get(readField(reason, 'unified') ?? reason) ?? 'other',
    usage: {
      input: readCount(usage, 'inputTokens') ?? readCount(usage, 'inputTokens', 'total'),
      output: readCount(usage, 'outputTokens') ?? readCount(usage, 'outputTokens', 'total'),
      cachedInput: readCount(usage, 'cachedInputTokens') ?? readCount(usage, 'inputTokens', 'cacheRead'),
      reasoning: readCount(usage, 'reasoningTokens') ?? readCount(usage, 'outputTokens', 'reasoning'),
    },
  };
};
