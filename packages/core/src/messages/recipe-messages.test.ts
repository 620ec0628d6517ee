import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recipeMessages } from './recipe-messages.ts';

const page = readFileSync(new URL('../../docs/findings-recipe.md', import.meta.url), 'utf8');
const tests = readFileSync(new URL('../draft/draft-changes.test.ts', import.meta.url), 'utf8');

test('every message has its section on the page its url names, and the page has no other', () => {
  const rules = new Set(Object.keys(recipeMessages).map((key) => key.split('#')[0]?.replace('/', '-')));
  expect([...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual([...rules]);
});

test('every message is met by an edit that is refused', () => {
  for (const key of Object.keys(recipeMessages)) expect(tests).toContain(`'${key}'`);
});
