import { expect, it } from 'vitest';
import { beginsAWord } from './begins-a-word.ts';

it('finds words at the beginning of words only, in any case', () => {
  const has = beginsAWord(['autonom', 'human review', 'übersicht', 'a+b']);
  const texts = [
    'Autonomously closed',
    'non-autonomous',
    'Share without HUMAN REVIEWS',
    'Übersichten',
    'wants a+b',
  ];
  for (const text of texts) expect([text, has(text)]).toEqual([text, true]);
  const others = [
    'superhuman review',
    'semiautonomous',
    'inhuman reviews',
    'Grobübersicht',
    'aab',
    '9autonom',
    '',
  ];
  for (const text of others) expect([text, has(text)]).toEqual([text, false]);
});

it('looks at the first 10,000 characters and no further', () => {
  const has = beginsAWord(['fria']);
  expect(has(`${'x '.repeat(4990)}fria`)).toBe(true);
  expect(has(`${'x '.repeat(5000)}fria`)).toBe(false);
});
