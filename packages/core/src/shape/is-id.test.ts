import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idFault, isId } from './is-id.ts';

test('an id has 1 to 200 code points', () => {
  expect(idFault('')).toBe('empty');
  expect(isId('😀'.repeat(200))).toBe(true);
  expect(idFault('😀'.repeat(201))).toBe('too-long');
  expect(idFault('a'.repeat(1_000_000))).toBe('too-long');
});

test.each(['__proto__', 'constructor', 'prototype'])('%s is no id', (word) => {
  expect(idFault(word)).toBe('reserved');
  expect(isId(`${word}x`)).toBe(true);
});

test('ids of other systems fit as they are', () => {
  for (const id of ['HR-GOAL-2026-0007', 'urn:uuid:5f0c', 'a/b c', 'ÄÖÜ', 'key with  spaces', '0'])
    expect(isId(id)).toBe(true);
});

test('half of a surrogate pair is no id, wherever it stands; a whole one is', () => {
  for (const id of [
    '\ud83d',
    '\ude00',
    'a\ud83d',
    '\ud83da',
    '\ude00\ud83d',
    'a\ude00b',
    '😀\ud83d',
    '\ud83d😀',
  ])
    expect([isId(id), idFault(id)]).toEqual([false, 'lone-surrogate']);
  for (const id of ['😀', 'a😀b', '😀😀', '\ud7ff\ue000']) expect(isId(id)).toBe(true);
  expect(idFault('\ud83d\n')).toBe('control-character');
});

test('agrees with the definition written out, and names a fault exactly when it says no', () => {
  const slow = (text: string): boolean =>
    [...text].length >= 1 &&
    [...text].length <= 200 &&
    ![...text].some((sign) => /^[\p{Cc}\p{Cs}]$/u.test(sign)) &&
    !['__proto__', 'constructor', 'prototype'].includes(text);
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 210 }),
    fc.string({ unit: fc.constantFrom('a', '\u0085', '\u00a0', '~') }),
    fc.string({ unit: fc.constantFrom('a', '\ud83d', '\ude00', '\ud7ff', '\ue000'), maxLength: 6 }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(isId(text)).toBe(slow(text));
      expect(idFault(text) === undefined).toBe(isId(text));
    }),
    { numRuns: 1000 },
  );
});
