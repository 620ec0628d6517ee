import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { repositoryRoot } from '../workspace/repository-root.ts';
import { type CommandOptions, type CommandResult, runCommand } from './run-command.ts';
import { runPnpm } from './run-pnpm.ts';

const toolFolder = path.join(repositoryRoot, 'tools');

/** Installs the checkers of `tools/`, which the workspace install leaves out. */
export async function installTools(): Promise<void> {
  const { code, output } = await runPnpm(['--dir', toolFolder, 'install', '--frozen-lockfile']);
  if (code !== 0) throw new Error(`the tools could not be installed:\n${output}`);
}

/** Runs a program of `tools/` in the repository. */
export function runTool(
  name: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return runBinary(path.join(toolFolder, 'node_modules/.bin', name), args, options);
}

/** Runs a program of the workspace, such as `tsc`, in the repository. */
export function runWorkspaceTool(
  name: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return runBinary(path.join(repositoryRoot, 'node_modules/.bin', name), args, options);
}

/** Imports a library of `tools/`; the caller states the part of its interface it uses. */
export async function importTool(name: string): Promise<unknown> {
  const file = createRequire(path.join(toolFolder, 'package.json')).resolve(name);
  return import(pathToFileURL(file).href);
}

function runBinary(file: string, args: readonly string[], options: CommandOptions): Promise<CommandResult> {
  const onWindows = `${file}.cmd`;
  return runCommand(process.platform === 'win32' && existsSync(onWindows) ? onWindows : file, args, options);
}
