import { expect, test } from 'vitest';
import { headingsOf, pageProblems, saysFirst, wantedHeadings } from './rule-page.ts';

const contributing =
  '# Contributing\n\n## Add a rule\n\n1. The page holds `## Why`,\n   `## Example`.\n\n## Add a policy\n\n`## More`\n';
const page = '# structure/unique-ids\n\n## Why\n\nBecause.\n\n## Example\n\n```md\n## Not a heading\n```\n';

test('the wanted headings are those the recipe names', () => {
  expect(wantedHeadings(contributing)).toEqual(['Why', 'Example']);
  expect(wantedHeadings('# Contributing\n')).toEqual([]);
});

test('a whole page has no problems', () => {
  expect(pageProblems(page, 'structure/unique-ids', ['Why', 'Example'])).toEqual([]);
});

test('a wrong title, a missing and an empty section are named', () => {
  expect(pageProblems(`${page}\n## Off\n\n`, 'structure/no-loops', ['Why', 'Off', 'Source'])).toEqual([
    'its title is `structure/unique-ids`, not `structure/no-loops`',
    'its heading `## Source` is missing',
    '`## Off` is empty',
  ]);
});

test('what looks like a heading inside a fence is none', () => {
  expect(headingsOf(page, 2)).toEqual(['Why', 'Example']);
});

test('the first sentence is the title of the rule', () => {
  const text = '# a/b\n\nIds are unique\nin the set. Else sums are wrong.\n\n## Why\n';
  expect(saysFirst(text, 'ids are unique in the set.')).toBe(true);
  expect(saysFirst(text, 'ids are short')).toBe(false);
});
