import { expect, test } from 'vitest';
import { readBody } from './read-body.ts';

const streamOf = (cancel: () => unknown, thrown?: Error) => {
  let at = 0;
  return {
    getReader: () => ({
      read: () => {
        at += 1;
        if (at === 3 && thrown !== undefined) return Promise.reject(thrown);
        return Promise.resolve(at > 3 ? { done: true } : { done: false, value: at });
      },
      cancel: async () => cancel(),
    }),
  };
};

test('a stream that is read to its end, or breaks, is not cancelled', async () => {
  let cancelled = 0;
  const found: unknown[] = [];
  for await (const value of readBody(streamOf(() => (cancelled += 1)))) found.push(value);
  expect(found).toEqual([1, 2, 3]);
  const broken = readBody(streamOf(() => (cancelled += 1), new Error('gone')));
  await expect(drain(broken)).rejects.toThrow('gone');
  expect(cancelled).toBe(0);
});

test('a stream that is left early is cancelled once, and what cancelling throws harms nobody', async () => {
  let cancelled = 0;
  const stream = streamOf(() => {
    cancelled += 1;
    throw new Error('already gone');
  });
  for await (const value of readBody(stream)) if (value === 2) break;
  expect(cancelled).toBe(1);
});

const drain = async (values: AsyncIterable<unknown>): Promise<void> => {
  for await (const _ of values);
};
