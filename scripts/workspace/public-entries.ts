import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from './repository-root.ts';

/** One public import of a package, such as `@throughline/core/schema`. */
export interface PublicEntry {
  /** Folder name under `packages/`. */
  readonly folder: string;
  /** What a host writes after `from`. */
  readonly specifier: string;
  /** Key in `exports`: `.` or `./schema`. */
  readonly subpath: string;
  /** Source file, relative to the repository. */
  readonly source: string;
  /** Built ESM file, relative to the repository. */
  readonly built: string;
}

interface PackageManifest {
  readonly name: string;
  readonly exports: Readonly<
    Record<string, string | { '@throughline/source': string; import: { default: string } }>
  >;
}

/** Folder names of the published packages, lowest floor first. */
export const packageFolders = ['core', 'scoring', 'cascade', 'ai-adapters'] as const;

/** Every public entry of every package, read from the `exports` of the package files. */
export function publicEntries(): readonly PublicEntry[] {
  const present = new Set(readdirSync(path.join(repositoryRoot, 'packages')));
  return packageFolders.filter((folder) => present.has(folder)).flatMap(entriesOf);
}

function entriesOf(folder: string): PublicEntry[] {
  const file = path.join(repositoryRoot, 'packages', folder, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as PackageManifest;
  return Object.entries(manifest.exports).flatMap(([subpath, target]) => {
    if (typeof target === 'string') return [];
    return [
      {
        folder,
        subpath,
        specifier: path.posix.join(manifest.name, subpath),
        source: path.posix.join('packages', folder, target['@throughline/source']),
        built: path.posix.join('packages', folder, target.import.default),
      },
    ];
  });
}
