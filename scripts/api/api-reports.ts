import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { importTool, runWorkspaceTool } from '../shell/tool.ts';
import { type PublicEntry, publicEntries } from '../workspace/public-entries.ts';
import { repositoryRoot } from '../workspace/repository-root.ts';

/** The part of the extractor's interface used here. */
interface ExtractorLibrary {
  readonly Extractor: {
    invoke(
      config: unknown,
      options: { localBuild: boolean; messageCallback(message: ExtractorMessage): void },
    ): { apiReportChanged: boolean; errorCount: number };
  };
  readonly ExtractorConfig: {
    prepare(options: Readonly<Record<string, unknown>>): unknown;
  };
}

interface ExtractorMessage {
  readonly text: string;
  readonly logLevel: string;
  readonly messageId: string;
  readonly sourceFilePath?: string;
  handled: boolean;
}

const reportFolder = path.join(repositoryRoot, 'etc/api');
const scratchFolder = path.join(repositoryRoot, 'out/api');

/**
 * Compares the public types of every entry with the reports under `etc/api`, or writes the reports.
 * The types are read from the declarations that `tsc -b` leaves in each package's `.tsc` folder.
 */
export async function apiReports({ update }: { update: boolean }): Promise<{
  reports: number;
  problems: readonly string[];
}> {
  const compiled = await runWorkspaceTool('tsc', ['-b', '--pretty', 'false']);
  if (compiled.code !== 0) return { reports: 0, problems: compiled.output.trim().split('\n') };
  mkdirSync(reportFolder, { recursive: true });
  mkdirSync(scratchFolder, { recursive: true });
  const library = (await importTool('@microsoft/api-extractor')) as ExtractorLibrary;
  const problems: string[] = [];
  const entries = publicEntries();
  for (const entry of entries) problems.push(...reportOf(entry, library, update));
  const wanted = new Set(entries.map((entry) => `${reportName(entry)}.api.md`));
  for (const file of readdirSync(reportFolder)) {
    if (!wanted.has(file)) problems.push(`etc/api/${file} belongs to no public entry`);
  }
  return { reports: entries.length, problems };
}

function reportOf(
  entry: PublicEntry,
  { Extractor, ExtractorConfig }: ExtractorLibrary,
  update: boolean,
): string[] {
  const home = path.join(repositoryRoot, 'packages', entry.folder);
  const name = reportName(entry);
  const config = ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: path.join(home, 'package.json'),
    configObject: {
      projectFolder: home,
      mainEntryPointFilePath: path.join(repositoryRoot, declarationOf(entry)),
      compiler: { tsconfigFilePath: path.join(home, 'tsconfig.json') },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder,
        reportTempFolder: scratchFolder,
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
      messages: { extractorMessageReporting: { default: { logLevel: 'none' } } },
    },
  });
  const problems: string[] = [];
  const { apiReportChanged } = Extractor.invoke(config, {
    localBuild: update,
    messageCallback(message) {
      if (message.logLevel === 'error') problems.push(`${entry.specifier}: ${message.text}`);
      message.handled = true;
    },
  });
  if (apiReportChanged && !update) problems.push(...differenceOf(`${name}.api.md`, entry));
  return problems;
}

function differenceOf(file: string, entry: PublicEntry): string[] {
  const committed = path.join(reportFolder, file);
  if (!existsSync(committed))
    return [`${entry.specifier}: etc/api/${file} is missing; pnpm api --update writes it`];
  const before = new Set(linesOf(committed));
  const now = linesOf(path.join(scratchFolder, file));
  const added = now.filter((line) => !before.has(line)).map((line) => `  + ${line}`);
  const after = new Set(now);
  const gone = [...before].filter((line) => !after.has(line)).map((line) => `  - ${line}`);
  const changed = [...gone, ...added].slice(0, 40);
  if (changed.length === 0) return [];
  return [`${entry.specifier}: the public types changed; pnpm api --update accepts this`, ...changed];
}

function reportName(entry: PublicEntry): string {
  return entry.subpath === '.'
    ? entry.folder
    : `${entry.folder}-${entry.subpath.slice(2).replaceAll('/', '-')}`;
}

function declarationOf(entry: PublicEntry): string {
  return entry.source.replace(/^(packages\/[^/]+)\/src\/(.*)\.ts$/, '$1/.tsc/$2.d.ts');
}

/** The lines of a report with every union in one order: the compiler's depends on which file it met first. */
function linesOf(file: string): readonly string[] {
  const sorted = (members: string): string => members.split(' | ').sort().join(' | ');
  return readFileSync(file, 'utf8')
    .replace(/"[^"\n]*"(?: \| "[^"\n]*")+/g, sorted)
    .replace(/\(([^():\n]* \| [^():\n]*)\)/g, (_, members: string) => `(${sorted(members)})`)
    .split('\n');
}
