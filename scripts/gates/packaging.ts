import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildPackages } from '../build/build-packages.ts';
import { runCommand } from '../shell/run-command.ts';
import { runPnpm } from '../shell/run-pnpm.ts';
import { runTool } from '../shell/tool.ts';
import { type PublicEntry, packageFolders, publicEntries } from '../workspace/public-entries.ts';
import { repositoryRoot } from '../workspace/repository-root.ts';
import type { Gate } from './gate.ts';

/** The packed packages hold what they promise, for every way of importing them. */
export const packagingGate: Gate = {
  name: 'packaging',
  keeps: 'the packed packages resolve, with types, for import and require',
  async run() {
    await buildPackages();
    const packed = path.join(repositoryRoot, 'out/packed');
    rmSync(packed, { recursive: true, force: true });
    mkdirSync(packed, { recursive: true });
    const problems: string[] = [];
    for (const folder of packageFolders) {
      const home = path.join(repositoryRoot, 'packages', folder);
      const pack = await runPnpm(['pack', '--pack-destination', packed], { cwd: home });
      if (pack.code !== 0) problems.push(...said(folder, pack.output));
    }
    for (const name of readdirSync(packed).sort()) {
      const tarball = path.join(packed, name);
      problems.push(...(await contentProblems(tarball)), ...(await importProblems(tarball)));
      const lint = await runTool('publint', ['run', tarball, '--strict']);
      if (lint.code !== 0) problems.push(...said(name, lint.output));
      // Node 10's way of resolving knows no subpaths; every Node that is supported reads `exports`.
      const types = await runTool('attw', [
        tarball,
        '--profile',
        'node16',
        '--format',
        'ascii',
        '--no-emoji',
      ]);
      if (types.code !== 0) problems.push(...said(name, types.output));
    }
    return { problems, note: `${String(packageFolders.length)} tarballs` };
  },
};

function said(name: string, output: string): string[] {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => `${name}: ${line.trimEnd()}`);
}

async function contentProblems(tarball: string): Promise<string[]> {
  const name = path.basename(tarball);
  const listing = await runCommand('tar', ['-tzf', tarball]);
  if (listing.code !== 0) return said(name, listing.output);
  const files = new Set(listing.stdout.split('\n').map((file) => file.replace(/^package\//, '')));
  const entries = publicEntries().filter((entry) => name.startsWith(`throughline-${entry.folder}-`));
  const wanted = ['package.json', 'README.md', 'LICENSE', ...entries.flatMap(filesOf)];
  const missing = wanted.filter((file) => !files.has(file)).map((file) => `${name}: ${file} is missing`);
  const tests = [...files]
    .filter((file) => /\.test(-d)?\.ts$/.test(file))
    .map((file) => `${name}: holds ${file}`);
  const manifest = await runCommand('tar', ['-xzOf', tarball, 'package/package.json']);
  const local = /"(workspace|catalog|link|file):/.exec(manifest.stdout);
  const unresolved = local === null ? [] : [`${name}: package.json still holds ${local[0]}`];
  return [...missing, ...tests, ...unresolved, ...licenceProblems(name)];
}

/**
 * Built files import what the package file names, and nothing else: a host that installs the package alone can load
 * every subpath, but for optional peers, which are named as well.
 */
async function importProblems(tarball: string): Promise<string[]> {
  const name = path.basename(tarball);
  const manifest = await runCommand('tar', ['-xzOf', tarball, 'package/package.json']);
  const built = await runCommand('tar', [
    '-xzOf',
    tarball,
    '--wildcards',
    'package/dist/*.js',
    'package/dist/*.cjs',
  ]);
  if (manifest.code !== 0 || built.code !== 0) return said(name, manifest.output + built.output);
  const { dependencies = {}, peerDependencies = {} } = JSON.parse(manifest.stdout) as Readonly<
    Record<string, Readonly<Record<string, string>>>
  >;
  const named = new Set([...Object.keys(dependencies), ...Object.keys(peerDependencies)]);
  const imports = built.stdout.matchAll(
    /(?:^import|\bfrom)\s*['"]([^'"\n]+)['"];?$|\brequire\(['"]([^'"\n]+)['"]\)/gm,
  );
  const packages = [...imports].flatMap(([, from, required]) => {
    const specifier = from ?? required ?? '';
    if (specifier.startsWith('.')) return [];
    return [/^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier];
  });
  return [...new Set(packages)]
    .filter((imported) => !named.has(imported))
    .map((imported) => `${name}: imports \`${imported}\`, which its package file does not name`);
}

function filesOf(entry: PublicEntry): string[] {
  const inPackage = (file: string): string => file.replace(/^packages\/[^/]+\//, '');
  const stem = inPackage(entry.built).replace(/\.js$/, '');
  return [inPackage(entry.source), `${stem}.js`, `${stem}.cjs`, `${stem}.d.ts`, `${stem}.d.cts`];
}

function licenceProblems(name: string): string[] {
  const folder = packageFolders.find((candidate) => name.startsWith(`throughline-${candidate}-`));
  if (folder === undefined) return [`${name}: belongs to no package`];
  const own = readFileSync(path.join(repositoryRoot, 'packages', folder, 'LICENSE'), 'utf8');
  const common = readFileSync(path.join(repositoryRoot, 'LICENSE'), 'utf8');
  return own === common ? [] : [`${name}: LICENSE differs from the one of the repository`];
}
