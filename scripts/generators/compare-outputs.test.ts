import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compareOutputs } from './compare-outputs.ts';
import type { Generator } from './generator.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'generators-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const table: Generator = { name: 'table', outputs: () => new Map([['docs/table.md', 'a\nb\n']]) };

test('a missing file is named, and written only when asked', async () => {
  expect((await compareOutputs([table], { write: false, root })).stale).toEqual(['docs/table.md is missing']);
  expect((await compareOutputs([table], { write: false, root })).stale).toHaveLength(1);
  await compareOutputs([table], { write: true, root });
  expect(readFileSync(path.join(root, 'docs/table.md'), 'utf8')).toBe('a\nb\n');
  expect(await compareOutputs([table], { write: false, root })).toEqual({ files: 1, stale: [] });
});

test('a changed file is named with the first line that differs', async () => {
  await compareOutputs([table], { write: true, root });
  writeFileSync(path.join(root, 'docs/table.md'), 'a\nB\n');
  const { stale } = await compareOutputs([table], { write: false, root });
  expect(stale).toEqual(['docs/table.md is stale from line 2 on']);
});

test('two generators of one file are refused', async () => {
  const { stale } = await compareOutputs([table, { ...table, name: 'again' }], { write: true, root });
  expect(stale).toContain('docs/table.md is written by both `table` and `again`');
});
