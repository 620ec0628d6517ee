import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFiles } from '../workspace/project-files.ts';
import { repositoryRoot } from '../workspace/repository-root.ts';
import type { Gate } from './gate.ts';

const mostLines = 300;
const handWritten = /^(packages|scripts|examples|conformance|bench|tools)\/.*\.(ts|mts|js|mjs|cjs)$/;
const vagueNames = new Set(['common', 'types', 'constants', 'misc']);
const vagueWords = new Set(['util', 'utils', 'helper', 'helpers']);
/** A person may be a manager (`managers-on.ts`); code that calls itself one says nothing. */
const vagueEnds = new Set(['manager', 'managers', 'service', 'services']);

/** A data table that is allowed to be long, with the reason. Stands in `etc/long-files.json`. */
interface LongFile {
  readonly path: string;
  readonly reason: string;
}

/** Files stay short and are named after what they hold. */
export const fileSizeGate: Gate = {
  name: 'file-size',
  keeps: `at most ${String(mostLines)} hand-written lines per file, and file names that say something`,
  run() {
    const files = projectFiles().filter((file) => handWritten.test(file) && !/\/generated\//.test(file));
    const long = longFiles();
    const allowed = new Map(long.map((entry) => [entry.path, entry.reason]));
    const problems: string[] = [];
    const sourceLengths: number[] = [];
    for (const file of files) {
      const lines = lineCount(file);
      if (/^packages\/[^/]+\/src\//.test(file) && !/\.test(-d)?\.ts$/.test(file)) sourceLengths.push(lines);
      if (lines > mostLines && !allowed.has(file)) {
        problems.push(`${file} has ${String(lines)} lines, more than ${String(mostLines)}`);
      }
      if (isVague(file)) problems.push(`${file} is named after nothing in particular`);
      if (!isKebabCase(file)) problems.push(`${file} is not in kebab-case`);
    }
    for (const { path: file, reason } of long) {
      if (reason.trim().length < 10) problems.push(`etc/long-files.json: ${file} needs a reason`);
      if (!existsSync(path.join(repositoryRoot, file)) || lineCount(file) <= mostLines) {
        problems.push(`etc/long-files.json: ${file} is no longer a long file; take it out`);
      }
    }
    const note = `${String(files.length)} files, median of the source ${String(median(sourceLengths))} lines`;
    return Promise.resolve({ problems, note });
  },
};

function longFiles(): readonly LongFile[] {
  const file = path.join(repositoryRoot, 'etc/long-files.json');
  return JSON.parse(readFileSync(file, 'utf8')) as readonly LongFile[];
}

function lineCount(file: string): number {
  const text = readFileSync(path.join(repositoryRoot, file), 'utf8');
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

function stemOf(file: string): string {
  return path.posix.basename(file).replace(/(\.(test|test-d|config|bench|purity\.config))?\.[cm]?[jt]s$/, '');
}

function isVague(file: string): boolean {
  const stem = stemOf(file);
  const words = stem.split('-');
  return (
    vagueNames.has(stem) || vagueEnds.has(words.at(-1) ?? '') || words.some((word) => vagueWords.has(word))
  );
}

function isKebabCase(file: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(stemOf(file));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
