import { expect, it } from 'vitest';
import { progressOf } from './progress-of.ts';

// Eleven public implementations of "how far is this key result" disagree on every one of these inputs.
// Ours, as shown in the README: displayed and raw, in percent.
it.each([
  ['20 to 30, now 25', { from: 20, to: 30 }, 25, 50, 50],
  ['40 to 20, now 30', { from: 40, to: 20 }, 30, 50, 50],
  ['20 to 30, now 15 (wrong way)', { from: 20, to: 30 }, 15, 0, -50],
  ['20 to 30, now 35 (beyond)', { from: 20, to: 30 }, 35, 100, 150],
  ['keep at least 99.9, now 99.95', { kind: 'threshold', comparator: '>=', limit: 99.9 }, 99.95, 100, 100],
  ['5 to 0, now 2', { from: 5, to: 0 }, 2, 60, 60],
  ['-10 to 10, now 0', { from: -10, to: 10 }, 0, 50, 50],
] as const)('%s', (_, measure, now, displayed, raw) => {
  const answer = progressOf(measure, now);
  expect(answer.scored && [answer.value * 100, answer.raw * 100]).toEqual([displayed, raw]);
});

it('a maintained value written as a change from 99.9 to 99.9 is refused by name, not answered with a number', () => {
  const answer = progressOf({ from: 99.9, to: 99.9 }, 99.95);
  expect(answer.scored || answer.reason).toBe('degenerate-target');
});
