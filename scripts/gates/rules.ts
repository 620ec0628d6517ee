import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { factProblems, rulesAmong } from '../rules/rule-facts.ts';
import { ruleFilesIn, rulesFolder } from '../rules/rule-files.ts';
import { pageProblems, saysFirst, wantedHeadings } from '../rules/rule-page.ts';
import { projectFiles } from '../workspace/project-files.ts';
import { repositoryRoot } from '../workspace/repository-root.ts';
import type { Gate } from './gate.ts';

/** A rule is four things: source, page, test and a line in the catalogue. */
export const rulesGate: Gate = {
  name: 'rules',
  keeps: 'every rule has source, page, test, catalogue line, requirements and a source',
  async run() {
    const onDisk = ruleFilesIn(projectFiles());
    if (onDisk.length === 0) return { problems: [], note: 'no rules yet' };
    const catalogue = path.join(repositoryRoot, rulesFolder, 'catalogue.ts');
    if (!existsSync(catalogue)) return { problems: [`${rulesFolder}/catalogue.ts is missing`], note: '' };
    const exports = (await import(pathToFileURL(catalogue).href)) as Record<string, unknown>;
    const listed = rulesAmong(exports);
    const wanted = wantedHeadings(read('CONTRIBUTING.md'));
    const problems: string[] = [];
    if (wanted.length === 0) problems.push('CONTRIBUTING.md names no heading of a rule page');
    for (const { id, endings } of onDisk) {
      for (const ending of ['.ts', '.md', '.test.ts']) {
        if (!endings.has(ending)) problems.push(`${id}: ${id}${ending} is missing`);
      }
      const lines = listed.filter((facts) => facts.id === id).length;
      if (lines !== 1) problems.push(`${id}: stands ${String(lines)} times in the catalogue, not once`);
      if (!endings.has('.md')) continue;
      const page = read(`${rulesFolder}/${id}.md`);
      problems.push(...pageProblems(page, id, wanted).map((problem) => `${id}: ${problem}`));
    }
    const known = new Set(onDisk.map((rule) => rule.id));
    for (const facts of listed) {
      if (!known.has(facts.id))
        problems.push(`${facts.id}: is in the catalogue, but has no files of that name`);
      problems.push(...factProblems(facts).map((problem) => `${facts.id}: ${problem}`));
      if (!saysFirst(read(`${rulesFolder}/${facts.id}.md`), facts.title)) {
        problems.push(`${facts.id}: the first sentence of its page is not \`${facts.title}\``);
      }
    }
    return { problems, note: `${String(onDisk.length)} rules` };
  },
};

function read(file: string): string {
  const full = path.join(repositoryRoot, file);
  return existsSync(full) ? readFileSync(full, 'utf8') : '';
}
