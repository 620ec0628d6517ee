import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  symlinkSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { projectFiles } from '../workspace/project-files.ts';
import { repositoryRoot } from '../workspace/repository-root.ts';

/**
 * Copies the tracked and untracked files into a temporary folder, with installed modules that belong to
 * the copy: packages of the workspace lead into it, everything else to what is installed here.
 */
export function copyTree(): string {
  const copy = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'throughline-gates-')));
  for (const file of projectFiles()) copyKeepingTimes(file, copy);
  for (const home of ['.', 'tools', ...foldersIn('packages'), ...foldersIn('examples')]) {
    copyModules(path.join(repositoryRoot, home), path.join(copy, home));
    const built = path.join(home, 'dist');
    if (existsSync(path.join(repositoryRoot, built))) copyKeepingTimes(built, copy);
  }
  return copy;
}

function copyKeepingTimes(file: string, copy: string): void {
  const target = path.join(copy, file);
  mkdirSync(path.dirname(target), { recursive: true });
  cpSync(path.join(repositoryRoot, file), target, { recursive: true, preserveTimestamps: true });
}

function foldersIn(parent: string): string[] {
  const full = path.join(repositoryRoot, parent);
  if (!existsSync(full)) return [];
  return readdirSync(full).map((name) => path.join(parent, name));
}

function copyModules(from: string, to: string): void {
  const modules = path.join(from, 'node_modules');
  if (!existsSync(modules) || !existsSync(to)) return;
  copyLinks(modules, path.join(to, 'node_modules'));
}

/** Recreates the links of a modules folder; the store of unpacked packages is linked as a whole. */
function copyLinks(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const item of readdirSync(from, { withFileTypes: true })) {
    const source = path.join(from, item.name);
    const target = path.join(to, item.name);
    if (item.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (item.name === '.pnpm') symlinkSync(source, target, 'junction');
    else if (item.name === '.bin') cpSync(source, target, { recursive: true, verbatimSymlinks: true });
    else if (item.isDirectory() && item.name.startsWith('@')) copyLinks(source, target);
  }
}
