import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

test('what the limits call not built is not built: take a subpath off the list when it is', () => {
  const [, section = ''] = read('docs/known-limits.md').split('\n## Not built yet\n');
  const listed = [...section.matchAll(/`@throughline\/([a-z-]+)\/([a-z-]+)`/g)];
  expect(listed.length).toBeGreaterThan(0);
  for (const [name, floor = '', subpath = ''] of listed) {
    const { exports } = JSON.parse(read(`packages/${floor}/package.json`)) as { exports: object };
    expect(Object.keys(exports), name).not.toContain(`./${subpath}`);
  }
});
