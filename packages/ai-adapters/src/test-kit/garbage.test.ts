import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readField } from '../model/read-field.ts';
import { garbageReply, garbageText, hostileJson } from './garbage.ts';

const sample = <Value>(values: fc.Arbitrary<Value>): readonly Value[] =>
  fc.sample(values, { seed: 7, numRuns: 600 });

test('hostile JSON is JSON, and holds every trap', () => {
  const texts = sample(hostileJson());
  for (const text of texts) expect(() => JSON.parse(text) as unknown).not.toThrow();
  for (const trap of ['__proto__', 'constructor', '\\u202e', '1e999', '['.repeat(100_000)])
    expect(texts.some((text) => text.includes(trap))).toBe(true);
});

test('garbage text is JSON at times, cut off at times, and fenced at times', () => {
  const texts = sample(garbageText());
  const readable = texts.filter((text) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  });
  expect(readable.length / texts.length).toBeGreaterThan(0.2);
  expect(readable.length / texts.length).toBeLessThan(0.8);
  expect(texts.some((text) => text.startsWith('```json\n'))).toBe(true);
  expect(texts.includes('')).toBe(true);
});

test('garbage replies are of every kind, some well-shaped, some that throw when they are looked at', () => {
  const replies = sample(garbageReply());
  const kinds = new Set(replies.map((reply) => (reply === null ? 'null' : typeof reply)));
  for (const kind of ['object', 'null', 'undefined', 'string', 'number', 'function'])
    expect(kinds).toContain(kind);
  const throwing = replies.filter((reply) => {
    try {
      return (reply as { text?: unknown } | null | undefined)?.text === sample;
    } catch {
      return true;
    }
  });
  expect(throwing.length).toBeGreaterThan(5);
  const wellShaped = replies.filter(
    (reply) =>
      typeof readField(reply, 'text') === 'string' &&
      typeof readField(reply, 'finish') === 'string' &&
      typeof readField(reply, 'usage') === 'object',
  );
  expect(wellShaped.length / replies.length).toBeGreaterThan(0.1);
  expect(wellShaped.length / replies.length).toBeLessThan(0.7);
});
