import { describe, expect, test } from 'vitest';
import { calm } from '../../test/fake-signal.ts';
import type { ModelEvent } from './model-port.ts';
import { replyOf, type ReplyPart, streamReply } from './reply-part.ts';

async function* chunksOf(parts: readonly ReplyPart[], thrown?: unknown): AsyncGenerator<ReplyPart> {
  for (const part of parts) yield await Promise.resolve(part);
  if (thrown !== undefined) throw thrown as Error;
}

const events = async (stream: AsyncIterable<ModelEvent>): Promise<readonly ModelEvent[]> => {
  const found: ModelEvent[] = [];
  for await (const event of stream) found.push(event);
  return found;
};

const same = (chunk: unknown): ReplyPart => chunk as ReplyPart;

describe('a reply made of parts', () => {
  test('a part that says nothing makes a reply that ended for no known reason', () => {
    expect(replyOf({})).toEqual({ text: '', finish: 'other', usage: {} });
  });

  test('words of a refusal make it one, whatever word it ended with, unless it was filtered', () => {
    expect(replyOf({ finish: 'stop', refusal: 'no' })).toMatchObject({ finish: 'refusal', refusal: 'no' });
    expect(replyOf({ finish: 'filtered', refusal: 'no' })).toMatchObject({ finish: 'filtered' });
    expect(replyOf({ finish: 'stop', refusal: '' })).toEqual({ text: '', finish: 'stop', usage: {} });
  });

  test('text adds up, later counts replace earlier ones, and nothing is forgotten', async () => {
    const parts: readonly ReplyPart[] = [
      {
        servedModel: 'm',
        responseId: 'r',
        usage: { input: 3, output: 1, cachedInput: undefined, reasoning: undefined },
      },
      { text: 'a' },
      { text: '' },
      { text: 'b', usage: { input: undefined, output: 9, cachedInput: undefined, reasoning: undefined } },
      { finish: 'length' },
    ];
    expect(await events(streamReply(chunksOf(parts), same, calm.signal))).toEqual([
      { type: 'delta', text: 'a' },
      { type: 'delta', text: 'b' },
      {
        type: 'done',
        reply: {
          text: 'ab',
          finish: 'length',
          usage: { input: 3, output: 9 },
          servedModel: 'm',
          responseId: 'r',
        },
      },
    ]);
  });

  test('a stream that breaks carries what was thrown, and one that ends because the caller gave up is no reply', async () => {
    const cause = new Error('gone');
    await expect(
      events(streamReply(chunksOf([{ text: 'a' }], cause), same, calm.signal)),
    ).rejects.toMatchObject({
      name: 'StreamFailure',
      cause,
    });
    await expect(
      events(streamReply(chunksOf([{ text: 'a' }]), same, AbortSignal.abort())),
    ).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});
