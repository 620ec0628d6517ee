import { expect, test } from 'vitest';
import { nearestWord } from './nearest-word.ts';

const words = ['commitment', 'committed', 'title', 'weight', 'keyResults', 'on', 'at', 'by'];

test.each([
  ['Title', 'title'],
  ['key_results', 'keyResults'],
  ['Key Results', 'keyResults'],
  ['wieght', 'weight'],
  ['titel', 'title'],
  ['comitment', 'commitment'],
  ['commited', 'committed'],
  ['weightInPercent', 'weight'],
  ['keyRes', 'keyResults'],
])('%s is meant as %s', (word, meant) => {
  expect(nearestWord(word, words)).toBe(meant);
});

test.each([['owner'], ['commit'], ['tit'], [''], ['x'], ['priority'], ['bt'], ['w'.repeat(10_000)]])(
  'nothing is guessed for %s',
  (word) => {
    expect(nearestWord(word, words)).toBeUndefined();
  },
);
