import type { CancelSignal } from './cancel-signal.ts';
import type { ModelEvent } from './model-port.ts';
import type { FinishReason, ModelReply, TokenUsage } from './model-reply.ts';
import { portFailure } from './port-failure.ts';

/** What one message of a provider tells: a whole answer, or a piece of one that comes bit by bit. */
export interface ReplyPart {
  /** Text to put behind what came before. */
  readonly text?: string | undefined;
  /** Why the model stopped, where this part says so. */
  readonly finish?: FinishReason | undefined;
  /** Words of a refusal, to put behind what came before. */
  readonly refusal?: string | undefined;
  /** Tokens so far; a later count replaces an earlier one. */
  readonly usage?: { readonly [Name in keyof TokenUsage]: number | undefined } | undefined;
  /** The model that answers. */
  readonly servedModel?: string | undefined;
  /** The provider's id of the answer. */
  readonly responseId?: string | undefined;
}

/** Puts parts together into one reply. Nothing is parsed or mended; a part that says nothing changes nothing. */
const startReply = (): { readonly add: (part: ReplyPart) => void; readonly reply: () => ModelReply } => {
  const texts: string[] = [];
  const refusals: string[] = [];
  const usage: Record<string, number> = {};
  const names: { servedModel?: string; responseId?: string } = {};
  let finish: FinishReason = 'other';
  return {
    add(part) {
      if (part.text !== undefined) texts.push(part.text);
      if (part.refusal !== undefined) refusals.push(part.refusal);
      if (part.finish !== undefined) finish = part.finish;
      for (const [name, count] of Object.entries(part.usage ?? {}))
        if (count !== undefined) usage[name] = count;
      if (part.servedModel !== undefined) names.servedModel = part.servedModel;
      if (part.responseId !== undefined) names.responseId = part.responseId;
    },
    reply() {
      const refusal = refusals.join('');
      // Some providers end a refusal with the word of an ordinary end.
      const refused = refusal !== '' && finish !== 'filtered';
      return {
        text: texts.join(''),
        finish: refused ? 'refusal' : finish,
        ...(refusal === '' ? {} : { refusal }),
        usage,
        ...names,
      };
    },
  };
};

/** The reply that one whole message makes. */
export const replyOf = (part: ReplyPart): ModelReply => {
  const { add, reply } = startReply();
  add(part);
  return reply();
};

/**
 * Hands pieces out as they come, and at the end the one reply they make. Some clients end a stream in silence when the
 * caller gives up: that becomes the rejection it is. A stream that breaks is a `StreamFailure` with what was thrown.
 */
export async function* streamReply(
  chunks: AsyncIterable<unknown>,
  read: (chunk: unknown) => ReplyPart,
  signal: CancelSignal,
): AsyncGenerator<ModelEvent, void> {
  const { add, reply } = startReply();
  try {
    for await (const chunk of chunks) {
      const part = read(chunk);
      add(part);
      if (part.text !== undefined && part.text !== '') yield { type: 'delta', text: part.text };
    }
  } catch (cause) {
    throw portFailure('StreamFailure', { cause });
  }
  if (signal.aborted) throw portFailure('AbortError');
  yield { type: 'done', reply: reply() };
}
