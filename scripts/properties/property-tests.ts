import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../workspace/repository-root.ts';

/** Test files that hold a property, in their own text or in that of a file of the repository that they import. */
export function propertyTests(files: readonly string[]): readonly string[] {
  const known = new Set(files);
  const texts = new Map<string, string>();
  const textOf = (file: string): string => {
    const read = texts.get(file);
    if (read !== undefined) return read;
    const text = readFileSync(path.join(repositoryRoot, file), 'utf8');
    texts.set(file, text);
    return text;
  };
  const importsOf = (file: string): readonly string[] =>
    [...textOf(file).matchAll(/from '(\.[^']+\.ts)'/g)]
      .map(([, to = '']) => path.posix.join(path.posix.dirname(file), to))
      .filter((to) => known.has(to));
  return files
    .filter((file) => file.endsWith('.test.ts'))
    .filter((file) =>
      [file, ...importsOf(file)].some((each) => /\bfc\.(?:assert|check)\(/.test(textOf(each))),
    );
}
