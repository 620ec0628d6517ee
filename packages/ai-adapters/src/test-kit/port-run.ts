import { classifyThrown } from '../model/classify-thrown.ts';
import type { CancelSignal } from '../model/cancel-signal.ts';
import type { ModelPort } from '../model/model-port.ts';
import type { ModelReply } from '../model/model-reply.ts';
import type { ModelRequest } from '../model/model-request.ts';
import { readField, readText } from '../model/read-field.ts';
import { mockUsage } from './mock-scenario.ts';

/** A signal and how to give it; an `AbortController` of the platform fits. */
export interface Abortable {
  /** Goes to the port. */
  readonly signal: CancelSignal;
  /** Gives up. */
  abort(): void;
}

/** One call of a port, and what may happen meanwhile. */
export interface PortRun {
  readonly port: ModelPort;
  readonly request: ModelRequest;
  readonly abortable: Abortable;
  /** The text the model is made to say; told apart from any other. */
  readonly text: string;
}

/** In words: how a call of `generate` ended. */
export const generateOutcome = async ({ port, request, abortable, text }: PortRun): Promise<string> => {
  try {
    return replyOutcome(await port.generate(request, { signal: abortable.signal, attempt: 1 }), text);
  } catch (thrown) {
    return thrownOutcome(thrown);
  }
};

/** In words: how a call of `stream` ended, and whether the pieces make up what the end says. */
export const streamOutcome = async ({ port, request, abortable, text }: PortRun): Promise<string> => {
  let shown = '';
  const ends: ModelReply[] = [];
  try {
    if (port.stream === undefined) return 'no stream';
    for await (const event of port.stream(request, { signal: abortable.signal, attempt: 1 })) {
      if (ends.length > 0) return 'events after the last one';
      if (event.type === 'done') ends.push(event.reply);
      else shown += event.text;
    }
  } catch (thrown) {
    return thrownOutcome(thrown);
  }
  const [end] = ends;
  if (end === undefined) return 'no last event';
  if (end.text !== shown) return 'pieces that do not make the text';
  return replyOutcome(end, text);
};

/** In words: what leaving a stream after its first piece did. */
export const leftOutcome = async ({ port, request, abortable }: PortRun): Promise<string> => {
  if (port.stream === undefined) return 'no stream';
  for await (const event of port.stream(request, { signal: abortable.signal, attempt: 1 }))
    return event.type === 'delta' ? 'left' : 'no piece';
  return 'no event';
};

const replyOutcome = (reply: unknown, text: string): string => {
  const finish = readText(reply, 'finish') ?? 'no finish';
  const said = readField(reply, 'text');
  const words = said === '' ? 'no text' : said === text ? 'text as sent' : 'another text';
  const { input, output } = (readField(reply, 'usage') ?? {}) as ModelReply['usage'];
  const counted = input === mockUsage.input && output === mockUsage.output ? ', tokens counted' : '';
  return `${finish}, ${words}${counted}`;
};

const thrownOutcome = (thrown: unknown): string => {
  const { code, retryAfterMs } = classifyThrown(thrown);
  return `rejects: ${code}${retryAfterMs === undefined ? '' : `, wait ${String(retryAfterMs)} ms`}`;
};
