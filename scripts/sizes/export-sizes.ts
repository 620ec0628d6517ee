import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { publicEntries } from '../workspace/public-entries.ts';
import { repositoryRoot } from '../workspace/repository-root.ts';
import { bundle } from './bundle.ts';

/** Bytes of each value export of each root, bundled alone: specifier, then name. */
export type ExportSizes = Readonly<Record<string, Readonly<Record<string, number>>>>;

const table = path.join(repositoryRoot, 'etc/bundle-sizes.json');
/** A measured size may exceed the committed one by a tenth before anybody must look. */
const tolerance = 1.1;
/** Gzip rounds: differences of a few bytes say nothing about small exports. */
const slackBytes = 24;

/** Bundles every value export of every root entry alone. */
export async function measureExports(): Promise<ExportSizes> {
  const sizes: Record<string, Record<string, number>> = {};
  for (const entry of publicEntries().filter((candidate) => candidate.subpath === '.')) {
    const module: unknown = await import(pathToFileURL(path.join(repositoryRoot, entry.built)).href);
    const names = Object.keys(module as object).sort();
    const own: Record<string, number> = {};
    for (const name of names) {
      own[name] = (await bundle(`export { ${name} } from '${entry.specifier}';`)).bytes;
    }
    sizes[entry.specifier] = own;
  }
  return sizes;
}

/** Reads the committed table; empty when there is none. */
export function committedSizes(): ExportSizes {
  return existsSync(table) ? (JSON.parse(readFileSync(table, 'utf8')) as ExportSizes) : {};
}

/** Writes the committed table. */
export function commitSizes(sizes: ExportSizes): void {
  mkdirSync(path.dirname(table), { recursive: true });
  writeFileSync(table, `${JSON.stringify(sizes, null, 2)}\n`);
}

/** Exports that grew by more than a tenth, are new, or are gone. */
export function sizeChanges(committed: ExportSizes, measured: ExportSizes): readonly string[] {
  const changes: string[] = [];
  for (const [specifier, sizes] of Object.entries(measured)) {
    const before = committed[specifier] ?? {};
    for (const [name, bytes] of Object.entries(sizes)) {
      const allowed = before[name];
      if (allowed === undefined)
        changes.push(`${specifier} ${name}: ${String(bytes)} bytes, not in the table`);
      else if (bytes > Math.max(allowed * tolerance, allowed + slackBytes)) {
        changes.push(`${specifier} ${name}: ${String(bytes)} bytes, was ${String(allowed)}`);
      }
    }
  }
  for (const [specifier, sizes] of Object.entries(committed)) {
    for (const name of Object.keys(sizes)) {
      if (measured[specifier]?.[name] === undefined)
        changes.push(`${specifier} ${name}: in the table, but gone`);
    }
  }
  return changes;
}
