import type { FinishReason } from '../model/model-reply.ts';
import { readCount, readField, readText } from '../model/read-field.ts';
import type { ReplyPart } from '../model/reply-part.ts';

const finishes: ReadonlyMap<unknown, FinishReason> = /* @__PURE__ */ new Map([
  ['STOP', 'stop'],
  ['MAX_TOKENS', 'length'],
  ['SAFETY', 'filtered'],
  ['RECITATION', 'filtered'],
  ['BLOCKLIST', 'filtered'],
  ['PROHIBITED_CONTENT', 'filtered'],
  ['SPII', 'filtered'],
]);

/** Most pieces of an answer that are read; one is expected. Our choice. */
const mostPieces = 1000;

/** Reads an answer, or a chunk of one that is streamed. What the model thought to itself is left out. */
export const geminiPart = (answer: unknown): ReplyPart => {
  const candidate = readField(answer, 'candidates', 0);
  const reason = readField(candidate, 'finishReason');
  const pieces = readField(candidate, 'content', 'parts');
  const texts = (Array.isArray(pieces) ? (pieces as unknown[]).slice(0, mostPieces) : []).map((piece) =>
    readField(piece, 'thought') === true ? '' : (readText(piece, 'text') ?? ''),
  );
  const blocked = readText(answer, 'promptFeedback', 'blockReason') !== undefined;
  return {
    finish: blocked ? 'filtered' : typeof reason === 'string' ? (finishes.get(reason) ?? 'other') : undefined,
    text: texts.join(''),
    usage: {
      input: readCount(answer, 'usageMetadata', 'promptTokenCount'),
      output: readCount(answer, 'usageMetadata', 'candidatesTokenCount'),
      cachedInput: readCount(answer, 'usageMetadata', 'cachedContentTokenCount'),
      reasoning: readCount(answer, 'usageMetadata', 'thoughtsTokenCount'),
    },
    servedModel: readText(answer, 'modelVersion'),
    responseId: readText(answer, 'responseId'),
  };
};
