import { plainText } from '../grounding/plain-text.ts';
import { classifyThrown, type Thrown } from './classify-thrown.ts';
import type { ModelEvent, ModelPort } from './model-port.ts';
import type { ModelReply } from './model-reply.ts';
import type { ModelRequest } from './model-request.ts';
import type { Operation } from './open-operation.ts';
import { readReply } from './read-reply.ts';

/** One call: a reply of the right make, or what went wrong. */
export type Called =
  | { readonly ok: true; readonly reply: ModelReply }
  | { readonly ok: false; readonly failure: Thrown };

/** Longest answer that is gathered while it streams, in UTF-16 units, and most pieces of one. Our choice. */
const longestStream = 400_000;
const mostPieces = 200_000;

const failed = (code: Thrown['code']): Called => ({ ok: false, failure: { code } });

/** Calls a port once. It is not trusted: whatever it throws or returns, and whenever, comes back as a value. */
export const callPort = async (
  port: ModelPort,
  request: ModelRequest,
  attempt: number,
  operation: Operation,
  onPartial: ((text: string) => void) | undefined,
): Promise<Called> => {
  const stopped = operation.stopped();
  if (stopped !== undefined) return failed(stopped);
  const context = { signal: operation.signal, attempt };
  // An async function turns what is thrown at once into a rejection.
  const asked = (async (): Promise<unknown> =>
    onPartial === undefined || typeof port.stream !== 'function'
      ? await port.generate(request, context)
      : await gather(port.stream(request, context), onPartial, operation))();
  const settled = await operation.within(asked);
  if (settled === 'stopped') return failed(operation.stopped() ?? 'aborted');
  if ('thrown' in settled) {
    const failure = classifyThrown(settled.thrown, operation.now());
    // Nobody gave up, so the other end did.
    return failure.code === 'aborted' ? failed('provider-unavailable') : { ok: false, failure };
  }
  if (settled.value === brokenOff) return failed('provider-unavailable');
  const reply = readReply(settled.value);
  return reply === undefined ? failed('adapter-bug') : { ok: true, reply };
};

/** A stream that ended without its last event. */
const brokenOff = Symbol('broken off');

/** Reads a stream to its last event. Pieces are shown; only the last event carries the answer. */
const gather = async (
  stream: AsyncIterable<ModelEvent>,
  onPartial: (text: string) => void,
  operation: Operation,
): Promise<unknown> => {
  let text = '';
  let pieces = 0;
  let showFrom = 0;
  for await (const event of stream) {
    if (operation.stopped() !== undefined) return brokenOff;
    if (event.type === 'done') return event.reply;
    // The types are the contract; a port may break it.
    const piece: { readonly type: unknown; readonly text: unknown } = event;
    if (piece.type !== 'delta' || typeof piece.text !== 'string') return undefined;
    text += piece.text;
    pieces += 1;
    if (text.length > longestStream || pieces > mostPieces) return { text, finish: 'length', usage: {} };
    if (text.length < showFrom) continue;
    // A share more each time, so that showing takes linear time however small the pieces are.
    showFrom = text.length + 20 + text.length / 50;
    try {
      onPartial(plainText(text, longestStream));
    } catch {
      // Showing is the host's business and ends no draft.
    }
  }
  return brokenOff;
};
