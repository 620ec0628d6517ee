import { readCount, readField, readText } from '../model/read-field.ts';
import type { ReplyPart } from '../model/reply-part.ts';

/** Reads an answer, or a line of one that is streamed. What the model thought to itself is left out. */
export const ollamaPart = (answer: unknown): ReplyPart => {
  const reason = readText(answer, 'done_reason');
  const ended = reason === 'stop' || reason === 'length' ? reason : 'other';
  return {
    finish: readField(answer, 'done') === true ? ended : undefined,
    text: readText(answer, 'message', 'content'),
    usage: {
      input: readCount(answer, 'prompt_eval_count'),
      output: readCount(answer, 'eval_count'),
      cachedInput: undefined,
      reasoning: undefined,
    },
    servedModel: readText(answer, 'model'),
  };
};
