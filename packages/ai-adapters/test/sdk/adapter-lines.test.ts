import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const source = new URL('../../src/', import.meta.url);
const page = readFileSync(new URL('../../../../docs/model-adapters.md', import.meta.url), 'utf8');
const adapters = ['ai-sdk', 'anthropic', 'gemini', 'http', 'ollama', 'openai'];

const textOf = (file: string): string => readFileSync(new URL(file, source), 'utf8');

/** Lines of the adapter's function, without comments and empty ones. */
const linesOf = (adapter: string): number => {
  const text = textOf(`${adapter}/${adapter}-port.ts`).replace(/\/\*\*[^]*?\*\//g, '');
  const [body = ''] = /export const \w+Port = [^]*?\n};/.exec(text) ?? [];
  return body.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('//')).length;
};

describe.each(adapters)('%s', (adapter) => {
  test('has 20 to 40 lines, as the page says', () => {
    const lines = linesOf(adapter);
    expect(lines).toBeGreaterThanOrEqual(20);
    expect(lines).toBeLessThanOrEqual(40);
    const row = page.split('\n').find((line) => line.startsWith(`| \`@throughline/ai-adapters/${adapter}\``));
    expect(row?.split('|').at(-3)?.trim()).toBe(String(lines));
  });
});

test('no file that is shipped imports a package of a vendor', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  );
  expect(files.length).toBeGreaterThan(100);
  const names = files.flatMap((file) =>
    [
      ...textOf(file)
        .replace(/\/\*\*[^]*?\*\//g, '')
        .matchAll(/(?:from|import) '([^.'][^']*)'/g),
    ].map(([, name]) => name),
  );
  expect([...new Set(names)].filter((name) => !name?.startsWith('@throughline/'))).toEqual(['fast-check']);
});
