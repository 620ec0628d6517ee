import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { runPnpm } from '../shell/run-pnpm.ts';
import { packageFolders, publicEntries } from '../workspace/public-entries.ts';
import { repositoryRoot } from '../workspace/repository-root.ts';

/** Builds the packages unless every built file is newer than every source and setting it depends on. */
export async function buildPackages(): Promise<void> {
  if (isFresh()) return;
  const { code, output } = await runPnpm(['run', 'build']);
  if (code !== 0) throw new Error(`the packages could not be built:\n${output}`);
}

function isFresh(): boolean {
  const built = publicEntries().flatMap((entry) => {
    const stem = path.join(repositoryRoot, entry.built).replace(/\.js$/, '');
    return ['.js', '.cjs', '.d.ts', '.d.cts'].map((end) => stem + end);
  });
  if (built.length === 0 || !built.every((file) => existsSync(file))) return false;
  const oldest = Math.min(...built.map((file) => statSync(file).mtimeMs));
  const inputs = packageFolders.flatMap((folder) => {
    const home = path.join(repositoryRoot, 'packages', folder);
    return [
      ...['package.json', 'tsup.config.ts', 'tsconfig.json', 'tsconfig.build.json'].map((name) =>
        path.join(home, name),
      ),
      ...readdirSync(path.join(home, 'src'), { recursive: true, encoding: 'utf8' }).map((name) =>
        path.join(home, 'src', name),
      ),
    ];
  });
  const settings = ['tsconfig.base.json', 'scripts/build/package-build.ts'];
  const all = [...inputs, ...settings.map((name) => path.join(repositoryRoot, name))];
  return all.every((file) => statSync(file).mtimeMs < oldest);
}
