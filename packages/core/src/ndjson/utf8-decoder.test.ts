import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startUtf8Decoder } from './utf8-decoder.ts';

/** Bytes that are near to UTF-8: whole characters, pieces of them, and the bytes at every limit. */
const nearUtf8 = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }).map((text) => [...new TextEncoder().encode(text)]),
      fc
        .constantFrom(
          0x00,
          0x7f,
          0x80,
          0x8f,
          0x90,
          0x9f,
          0xa0,
          0xbf,
          0xc0,
          0xc1,
          0xc2,
          0xdf,
          0xe0,
          0xed,
          0xef,
          0xf0,
          0xf4,
          0xf5,
          0xff,
        )
        .map((byte) => [byte]),
      fc.constant([0xef, 0xbb, 0xbf]),
    ),
    { maxLength: 40 },
  )
  .map((parts) => new Uint8Array(parts.flat()));

test('gives what TextDecoder gives, however the bytes are cut', () => {
  fc.assert(
    fc.property(nearUtf8, fc.array(fc.nat(80), { maxLength: 6 }), (bytes, cuts) => {
      const places = [
        0,
        ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b),
        bytes.length,
      ];
      const decoder = startUtf8Decoder();
      let text = '';
      for (const [at, place] of places.slice(1).entries())
        text += decoder.push(bytes.subarray(places[at], place));
      text += decoder.end();
      expect(text).toBe(new TextDecoder().decode(bytes));
      expect(decoder.faults() > 0).toBe(isBroken(bytes));
    }),
    { numRuns: 300 },
  );
});

const isBroken = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return false;
  } catch {
    return true;
  }
};

test('reads every code point, and more text than one batch holds', () => {
  for (let start = 0; start < 0x110000; start += 0x4000) {
    let text = '';
    for (let point = start; point < start + 0x4000; point += 7)
      if (point < 0xd800 || point > 0xdfff) text += String.fromCodePoint(point);
    const decoder = startUtf8Decoder();
    expect(decoder.push(new TextEncoder().encode(`x${text}`)) + decoder.end() === `x${text}`).toBe(true);
    expect(decoder.faults()).toBe(0);
  }
});
