import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { projectFiles } from '../workspace/project-files.ts';
import { repositoryRoot } from '../workspace/repository-root.ts';
import { exampleTagsIn, fencesOfExample } from './doc-example.ts';
import { type Fence, fencesOf } from './fence.ts';

/** A piece of TypeScript that a reader may copy. */
export interface Snippet {
  /** Page or source file it stands in, relative to the repository. */
  readonly file: string;
  /** Line of its first line of code, counted from 1. */
  readonly line: number;
  readonly code: string;
  /** False for fences marked `no-run`, which are type-checked only. */
  readonly run: boolean;
}

const pages = /^(README\.md|docs\/.*\.md|packages\/[^/]+\/README\.md|packages\/[^/]+\/docs\/.*\.md)$/;
const sources = /^packages\/[^/]+\/src\/.*\.ts$/;
const generatedPages = /^docs\/api\//;

/** Every snippet of the pages and of the `@example` tags, and fences that would escape the check. */
export function collectSnippets(): { snippets: readonly Snippet[]; problems: readonly string[] } {
  const snippets: Snippet[] = [];
  const problems: string[] = [];
  for (const file of projectFiles()) {
    for (const fence of fencesIn(file)) {
      const place = `${file}:${String(fence.line)}`;
      if (fence.language === 'ts') {
        const unknown = fence.flags.filter((flag) => flag !== 'no-run');
        if (unknown.length > 0)
          problems.push(`${place}: unknown mark \`${unknown.join(' ')}\` behind \`ts\``);
        snippets.push({ file, line: fence.line, code: fence.code, run: !fence.flags.includes('no-run') });
      } else if (/^(typescript|tsx|js|jsx|javascript|mjs|mts)$/.test(fence.language)) {
        problems.push(
          `${place}: write the fence as \`ts\`, so that it is checked, not \`${fence.language}\``,
        );
      }
    }
  }
  return { snippets, problems };
}

function fencesIn(file: string): readonly Fence[] {
  if (pages.test(file) && !generatedPages.test(file)) return fencesOf(read(file));
  if (!sources.test(file) || /\.test(-d)?\.ts$/.test(file)) return [];
  const text = read(file);
  if (!text.includes('@example')) return [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  return exampleTagsIn(source).flatMap((tag) => fencesOfExample(tag));
}

function read(file: string): string {
  return readFileSync(path.join(repositoryRoot, file), 'utf8');
}
