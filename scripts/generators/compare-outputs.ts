import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../workspace/repository-root.ts';
import type { Generator } from './generator.ts';

/** What the committed files lack, compared with what their generators would write. */
export interface OutputComparison {
  readonly files: number;
  /** One line per file that is missing or differs. */
  readonly stale: readonly string[];
}

/** Runs the generators; with `write`, stale files are written, otherwise only named. */
export async function compareOutputs(
  generators: readonly Generator[],
  { write, root = repositoryRoot }: { write: boolean; root?: string },
): Promise<OutputComparison> {
  const stale: string[] = [];
  const owners = new Map<string, string>();
  for (const generator of generators) {
    for (const [file, content] of await generator.outputs()) {
      const other = owners.get(file);
      if (other !== undefined)
        stale.push(`${file} is written by both \`${other}\` and \`${generator.name}\``);
      owners.set(file, generator.name);
      const target = path.join(root, file);
      const present = existsSync(target) ? readFileSync(target, 'utf8') : undefined;
      if (present === content) continue;
      stale.push(`${file} ${present === undefined ? 'is missing' : firstDifference(present, content)}`);
      if (!write) continue;
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
  }
  return { files: owners.size, stale };
}

function firstDifference(present: string, content: string): string {
  const lines = present.split('\n');
  const wanted = content.split('\n');
  const at = wanted.findIndex((line, index) => line !== lines[index]);
  return `is stale from line ${String((at === -1 ? wanted.length : at) + 1)} on`;
}
