import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../workspace/repository-root.ts';
import { withClaims } from './claims.ts';
import type { Snippet } from './collect-snippets.ts';

/** The snippets as files: one as written, to be type-checked, and one with its claims, to be run. */
export interface WrittenSnippets {
  /** Absolute path of each file as written, in the order of the snippets. */
  readonly checked: readonly string[];
  /** Absolute path of each file to run; `undefined` for those that are not run. */
  readonly run: readonly (string | undefined)[];
  readonly claims: number;
  readonly problems: readonly string[];
}

const folder = path.join(repositoryRoot, 'out/snippets');

/** Writes every snippet under `out/snippets`, where package names resolve as they do for a host. */
export function writeSnippets(snippets: readonly Snippet[]): WrittenSnippets {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const checked: string[] = [];
  const run: (string | undefined)[] = [];
  const problems: string[] = [];
  let claims = 0;
  for (const [index, snippet] of snippets.entries()) {
    const name = String(index).padStart(4, '0');
    const file = path.join(folder, `${name}.ts`);
    writeFileSync(file, snippet.code);
    checked.push(file);
    problems.push(...relativeImports(snippet));
    if (!snippet.run) {
      run.push(undefined);
      continue;
    }
    const claimed = withClaims(snippet.code, (line) => `${snippet.file}:${String(snippet.line + line)}`);
    claims += claimed.claims;
    problems.push(...claimed.problems);
    const runnable = path.join(folder, `${name}.run.ts`);
    const start = `import { claim as __claim } from '../../scripts/snippets/claim.ts'; `;
    writeFileSync(runnable, start + claimed.code);
    run.push(runnable);
  }
  return { checked, run, claims, problems };
}

function relativeImports({ file, line, code }: Snippet): string[] {
  const found = [...code.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]*)['"]/g)];
  return found.map(
    ([, target]) =>
      `${file}:${String(line)}: imports \`${target ?? ''}\`; a snippet imports packages by name`,
  );
}
