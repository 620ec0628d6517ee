import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { installTools } from './shell/tool.ts';
import { repositoryRoot } from './workspace/repository-root.ts';

// Installs the tools and runs one of them, with input: tsx scripts/with-tools.ts <program> <arguments>

const [program = '', ...args] = process.argv.slice(2);
await installTools();
const file = path.join(repositoryRoot, 'tools/node_modules/.bin', program);
const { status } = spawnSync(file, args, {
  cwd: repositoryRoot,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
