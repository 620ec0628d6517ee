import { expect, test } from 'vitest';
import { fencesOf } from './fence.ts';

const page = [
  '# Page',
  '',
  '```ts',
  'one();',
  '```',
  '',
  '- item',
  '  ```ts no-run',
  '  two();',
  '    three();',
  '  ```',
];

test('finds every fence with its language, flags, line and code', () => {
  expect(fencesOf(page.join('\n'))).toEqual([
    { language: 'ts', flags: [], line: 4, code: 'one();\n' },
    { language: 'ts', flags: ['no-run'], line: 9, code: 'two();\n  three();\n' },
  ]);
});

test('a longer fence holds a shorter one', () => {
  expect(fencesOf('````md\n```ts\nx\n```\n````\n')).toEqual([
    { language: 'md', flags: [], line: 2, code: '```ts\nx\n```\n' },
  ]);
});

test('text without fences has none, and inline code is no fence', () => {
  expect(fencesOf('a `b` c\n``` not a fence ``` here\n')).toEqual([]);
});

test('a fence that is never closed ends with the text', () => {
  expect(fencesOf('```ts\nx();')).toEqual([{ language: 'ts', flags: [], line: 2, code: 'x();\n' }]);
});
