import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { usageErrorCodes } from '../rules/usage-error-codes.ts';
import { projectFiles } from '../workspace/project-files.ts';
import { repositoryRoot } from '../workspace/repository-root.ts';
import type { Gate } from './gate.ts';

const errorsFolder = 'packages/core/docs/errors';

/** Every page that an error or a finding points to exists and ships; no error page is left over. */
export const pagesGate: Gate = {
  name: 'pages',
  keeps: 'every page named by an error code, a finding or another page exists',
  run() {
    const files = projectFiles();
    const tracked = new Set(files);
    const problems = [...errorPages(files), ...namedPages(files, tracked), ...brokenLinks(files)];
    return Promise.resolve({ problems, note: `${String(files.filter(isPage).length)} pages` });
  },
};

function errorPages(files: readonly string[]): string[] {
  const declaring = files.filter(
    (file) => /^packages\/core\/src\/.*\.ts$/.test(file) && !file.includes('.test'),
  );
  const codes = declaring.flatMap((file) => usageErrorCodes(read(file)));
  if (codes.length === 0) return ['no member of `UsageErrorCode` was found in packages/core/src'];
  const wanted = new Map(codes.map((code) => [`${errorsFolder}/${code.replace('/', '-')}.md`, code]));
  const problems: string[] = [];
  for (const [page, code] of wanted) {
    if (!files.includes(page)) problems.push(`${code} has no page ${page}`);
    else if (!read(page).startsWith(`# ${code}\n`)) problems.push(`${page}: its title is not \`# ${code}\``);
  }
  for (const file of files) {
    const isErrorPage = path.posix.dirname(file) === errorsFolder && file.endsWith('.md');
    if (isErrorPage && !wanted.has(file)) problems.push(`${file} belongs to no error code`);
  }
  return problems;
}

/** Page paths written as literals in the source, such as the `url` of a finding: package and path in it. */
function namedPages(files: readonly string[], tracked: ReadonlySet<string>): string[] {
  const problems: string[] = [];
  for (const file of files) {
    const match = /^(packages\/[^/]+)\/src\/.*\.ts$/.exec(file);
    if (match === null || /\.test(-d)?\.ts$/.test(file)) continue;
    for (const [, name = '', page = ''] of codeOf(read(file)).matchAll(
      /['"`](?:@throughline\/([a-z-]+)\/)?((?:docs|src)\/[A-Za-z0-9/_.-]+\.md)(?:#[^'"`]*)?['"`]/g,
    )) {
      // Sources and decisions are kept once, for the whole repository.
      if (name === '' ? !tracked.has(page) : !tracked.has(`packages/${name}/${page}`))
        problems.push(
          `${file}: \`${page}\` is no page${name === '' ? '; name the package it ships with' : ''}`,
        );
    }
  }
  return problems;
}

/** A source without its doc comments, whose examples may name pages of a host. */
function codeOf(source: string): string {
  return source.replace(/^\s*\*.*$/gm, '');
}

/** Relative links between pages that lead nowhere. */
function brokenLinks(files: readonly string[]): string[] {
  const problems: string[] = [];
  for (const file of files.filter(isPage)) {
    for (const [, target = ''] of read(file).matchAll(/\]\(([^)\s]+)\)/g)) {
      const [link = ''] = target.split('#');
      if (link === '' || /^[a-z]+:/.test(link)) continue;
      const full = path.join(repositoryRoot, path.dirname(file), decodeURIComponent(link));
      if (!existsSync(full)) problems.push(`${file}: the link \`${target}\` leads nowhere`);
    }
  }
  return problems;
}

function isPage(file: string): boolean {
  return file.endsWith('.md') && !file.startsWith('etc/');
}

function read(file: string): string {
  return readFileSync(path.join(repositoryRoot, file), 'utf8');
}
