import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../workspace/repository-root.ts';
import { bundle } from './bundle.ts';

/** One line of `budgets.json`. */
interface Budget {
  readonly name: string;
  /** A module that imports what is measured and exports it. */
  readonly code: string;
  /** The most it may weigh, minified and zipped. */
  readonly maxBytes: number;
  /** Libraries it may contain; none when absent. */
  readonly libraries?: readonly string[];
  /** Packages that are there anyway and do not count; none when absent. */
  readonly apart?: readonly string[];
}

/** Measures every budget; one problem per budget that is overrun or brings a library it should not. */
export async function checkBudgets(): Promise<{ problems: string[]; lines: string[] }> {
  const problems: string[] = [];
  const lines: string[] = [];
  for (const { name, code, maxBytes, libraries = [], apart = [] } of readBudgets()) {
    try {
      const measured = await bundle(code, apart);
      lines.push(`${name}: ${String(measured.bytes)} of ${String(maxBytes)} bytes`);
      if (measured.bytes > maxBytes) {
        problems.push(`${name}: ${String(measured.bytes)} bytes, more than ${String(maxBytes)}`);
      }
      const unwanted = measured.libraries.filter((library) => !libraries.includes(library));
      if (unwanted.length > 0) problems.push(`${name}: contains ${unwanted.join(', ')}`);
    } catch (error) {
      problems.push(
        `${name}: ${error instanceof Error ? (error.message.split('\n')[1] ?? error.message) : 'failed'}`,
      );
    }
  }
  return { problems, lines };
}

function readBudgets(): readonly Budget[] {
  return JSON.parse(readFileSync(path.join(repositoryRoot, 'budgets.json'), 'utf8')) as readonly Budget[];
}
