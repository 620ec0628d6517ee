import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { runWorkspaceTool } from '../shell/tool.ts';
import { collectSnippets, type Snippet } from '../snippets/collect-snippets.ts';
import { typeErrors } from '../snippets/type-check.ts';
import { writeSnippets } from '../snippets/write-snippets.ts';
import { repositoryRoot } from '../workspace/repository-root.ts';
import type { Gate } from './gate.ts';

/** Code in pages and comments compiles, runs, and gives what stands behind `// =>`. */
export const snippetsGate: Gate = {
  name: 'snippets',
  keeps: 'every ts fence of the pages and comments compiles, runs and keeps its claims',
  async run() {
    const { snippets, problems } = collectSnippets();
    const written = writeSnippets(snippets);
    const known = new Map(written.checked.map((file, index) => [file, snippets[index]]));
    const wrongTypes = typeErrors(written.checked, (file, line) => {
      const snippet = known.get(path.resolve(file));
      return snippet === undefined ? file : placeOf(snippet, line);
    });
    const runs = snippets.flatMap((snippet, index) => {
      const file = written.run[index];
      return file === undefined ? [] : [{ file, place: placeOf(snippet, 0) }];
    });
    const failures = await runSnippets(runs);
    return {
      problems: [...problems, ...written.problems, ...wrongTypes, ...failures],
      note: `${String(runs.length)} run with ${String(written.claims)} claims, ${String(snippets.length)} compiled`,
    };
  },
};

function placeOf(snippet: Snippet, line: number): string {
  return `${snippet.file}:${String(snippet.line + line)}`;
}

async function runSnippets(runs: readonly { file: string; place: string }[]): Promise<readonly string[]> {
  if (runs.length === 0) return [];
  const list = path.join(repositoryRoot, 'out/snippets/list.json');
  writeFileSync(list, JSON.stringify(runs));
  const script = 'scripts/snippets/run-all.ts';
  const result = await runWorkspaceTool('tsx', ['--conditions=@throughline/source', script, list], {
    seconds: 300,
  });
  const last = result.stdout.trim().split('\n').at(-1) ?? '';
  try {
    const { ran, failures } = JSON.parse(last) as { ran: number; failures: readonly string[] };
    if (ran === runs.length) return failures;
  } catch {
    // Told below: the runner itself ended early.
  }
  return [`the snippets did not all run: ${result.output.trim().split('\n').slice(-20).join(' | ')}`];
}
