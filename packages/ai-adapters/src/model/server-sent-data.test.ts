import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classifyThrown } from './classify-thrown.ts';
import { serverSentData } from './server-sent-data.ts';

async function* pieces(parts: readonly unknown[]): AsyncIterable<unknown> {
  for (const part of parts) yield await Promise.resolve(part);
}

const read = async (parts: readonly unknown[]): Promise<readonly unknown[]> => {
  const found: unknown[] = [];
  for await (const value of serverSentData(pieces(parts))) found.push(value);
  return found;
};

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('gives the same values however the bytes are cut, also inside a sign or a line end', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.jsonValue({ maxDepth: 2 }), { maxLength: 4 }),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.array(fc.nat(200), { maxLength: 5 }),
      async (values, end, cuts) => {
        const all = bytes(
          values.map((value) => `event: x${end}data: ${JSON.stringify(value)}${end}${end}`).join(''),
        );
        const places = [0, ...cuts.map((cut) => Math.min(cut, all.length)).sort((a, b) => a - b), all.length];
        const parts = places.slice(1).map((place, at) => all.subarray(places[at], place));
        expect(JSON.stringify(await read(parts))).toBe(JSON.stringify(values));
      },
    ),
    { numRuns: 200 },
  );
});

test.each<readonly [string, readonly unknown[], readonly unknown[]]>([
  ['ends at the word for it', [bytes('data: 1\n\ndata: [DONE]\n\ndata: 2\n\n')], [1]],
  ['needs no space', [bytes('data:1\n\n')], [1]],
  ['passes over comments, names and other fields', [bytes(': hello\nid: 7\nretry: 3\ndata: 1\n\n')], [1]],
  ['passes over an empty line of data', [bytes('data:\n\ndata: 1\n\n')], [1]],
  ['passes over a line without an end', [bytes('data: 1\n\ndata: 2')], [1]],
  ['passes over pieces that are no bytes', [undefined, 'data: 1\n\n', bytes('data: 2\n\n')], [2]],
  ['has nothing to say about nothing', [], []],
])('%s', async (_, parts, values) => {
  expect(await read(parts)).toEqual(values);
});

test('what is no JSON, and a line that never ends, is a failure of the provider', async () => {
  const code = (parts: readonly unknown[]) =>
    read(parts).then(
      () => 'none',
      (thrown: unknown) => classifyThrown(thrown).code,
    );
  expect(await code([bytes('data: {"a": \n\n')])).toBe('provider-unavailable');
  const long = bytes('x'.repeat(1_000_000));
  expect(await code([long, long, long, long, bytes('\n')])).toBe('none');
  expect(await code([long, long, long, long, bytes('x')])).toBe('provider-unavailable');
});
