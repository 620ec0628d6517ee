import { expect, it } from 'vitest';
import { nearestName } from './nearest-name.ts';

it.each([
  ['asof', 'asOf'],
  ['waiver', 'waivers'],
  ['ruels', 'rules'],
  ['lmit', 'limit'],
  ['score', 'scores'],
  ['day', undefined],
  ['', undefined],
  ['x'.repeat(100_000), undefined],
])('takes %s for %s', (given, meant) => {
  expect(nearestName(given, ['asOf', 'rules', 'scores', 'waivers', 'limit'])).toBe(meant);
});
