import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from './repository-root.ts';

const ignoredFolders = new Set(['node_modules', 'dist', '.tsc', 'out', '.git', 'temp', 'coverage']);

/**
 * Paths of all files that are or would be tracked, relative to the repository, sorted.
 * Asks git when there is a work tree; otherwise walks the folders without the generated ones.
 */
export function projectFiles(): readonly string[] {
  if (existsSync(path.join(repositoryRoot, '.git'))) {
    const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: repositoryRoot,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    return listed
      .split('\0')
      .filter((file) => file !== '' && existsSync(path.join(repositoryRoot, file)))
      .sort();
  }
  return walk('').sort();
}

function walk(start: string): string[] {
  const found: string[] = [];
  const waiting = [start];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const item of readdirSync(path.join(repositoryRoot, folder), { withFileTypes: true })) {
      const file = path.posix.join(folder, item.name);
      if (item.isDirectory()) {
        if (!ignoredFolders.has(item.name)) waiting.push(file);
      } else if (item.isFile()) {
        found.push(file);
      }
    }
  }
  return found;
}
