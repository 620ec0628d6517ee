import ts from 'typescript';
import { expect, test } from 'vitest';
import { exampleTagsIn, fencesOfExample } from './doc-example.ts';

const text = `/**
 * Adds.
 *
 * @example
 * \`\`\`ts
 * const sum = add(1, 2);
 * sum; // => 3
 * \`\`\`
 * @param a - first
 */
export const add = (a: number, b: number): number => a + b;

export interface Box {
  /**
   * @example
   * \`\`\`ts no-run
   * open();
   * \`\`\`
   */
  open(): void;
}
`;

const source = ts.createSourceFile('add.ts', text, ts.ScriptTarget.ES2022, true);

test('reads the examples of exports and of members, each once, with the lines of the file', () => {
  expect(exampleTagsIn(source).flatMap((tag) => fencesOfExample(tag))).toEqual([
    { language: 'ts', flags: [], line: 6, code: 'const sum = add(1, 2);\nsum; // => 3\n' },
    { language: 'ts', flags: ['no-run'], line: 17, code: 'open();\n' },
  ]);
});

test('the lines it names are the lines of the code', () => {
  const lines = text.split('\n');
  for (const fence of exampleTagsIn(source).flatMap((tag) => fencesOfExample(tag))) {
    expect(lines[fence.line - 1]).toContain(fence.code.split('\n')[0]);
  }
});
