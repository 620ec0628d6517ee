import { expect, test } from 'vitest';
import { retryAfter } from './retry-after.ts';

test.each<[headers: unknown, milliseconds: number | undefined]>([
  [{ 'retry-after': '2' }, 2000],
  [{ 'Retry-After': '2' }, 2000],
  [{ 'retry-after': ' 2 ' }, 2000],
  [{ 'retry-after': ['2'] }, 2000],
  [{ 'retry-after': 2 }, 2000],
  [{ 'retry-after': '0' }, 0],
  [{ 'retry-after': '1.5' }, 1500],
  [{ 'retry-after': '2', 'Retry-After-Ms': '7' }, 7],
  [new Map([['retry-after', '3']]), 3000],
  [new Headers({ 'Retry-After': '3' }), 3000],
  [{ 'retry-after': '-1' }, undefined],
  [{ 'retry-after': '1e9' }, undefined],
  [{ 'retry-after': '0x10' }, undefined],
  [{ 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }, undefined],
  [{ 'retry-after': Number.NaN }, undefined],
  [{ 'retry-after': '1'.repeat(20) }, undefined],
  [{ get: () => 5 }, undefined],
  ['retry-after: 5', undefined],
  [null, undefined],
])('%j', (headers, milliseconds) => {
  expect(retryAfter(headers)).toBe(milliseconds);
});

test('headers that throw say nothing', () => {
  const hostile = new Proxy(
    {},
    {
      get: () => {
        throw new Error('no');
      },
      ownKeys: () => {
        throw new Error('no');
      },
    },
  );
  expect(retryAfter(hostile)).toBeUndefined();
});
