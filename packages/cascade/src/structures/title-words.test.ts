import { expect, it } from 'vitest';
import { titleWords } from './title-words.ts';

it('are their words, however they are written', () => {
  expect([' Time-to-Hire ', 'time to hire', 'TIME, to hire!'].map(titleWords)).toEqual(
    new Array(3).fill('time to hire'),
  );
  expect(titleWords('Cafe\u0301')).toBe(titleWords('CAFÉ'));
  expect(titleWords('!?')).toBe('');
});
