import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bucket } from './bucket.ts';

test('buckets hold the value', () => {
  expect([
    bucket(0),
    bucket(1),
    bucket(1.9),
    bucket(-30),
    bucket('2026-04-01'),
    bucket('2026-04-01T10:00:00Z'),
    bucket('April'),
    bucket(Number.NaN),
  ]).toEqual(['0', '1 to 2', '1 to 2', '-50 to -20', '2026-04', '2026-04', undefined, undefined]);
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 1e15, noNaN: true }), (value) => {
      const [from = 0, to = 0] = (bucket(value) ?? '').split(' to ').map(Number);
      expect(from <= value && value < to && to <= from * 2.5 + 1e-12).toBe(true);
    }),
  );
});
