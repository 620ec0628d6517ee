import { readFileSync } from 'node:fs';
import type { CivilDate, GoalIndex } from '@throughline/core';
import { answer, type Answers, type Questions } from './answers.ts';
import { readCompany, type Company, type CompanyFiles } from './company.ts';
import { print } from './print.ts';
import { secondCompany } from './second-company.ts';
import type { Terminal } from './terminal.ts';

/** What the demo finds out: the company on disk in full, and a generated one. */
export interface Demo {
  readonly index: GoalIndex;
  readonly first: Answers;
  readonly second: Answers;
}

const file = (name: string): string => readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8');

/** The company that comes with the demo. */
export const companyFiles = (): CompanyFiles => ({
  goals: file('company.goals.json'),
  directory: file('directory.scim.json'),
  checkIns: file('check-ins.csv'),
});

const opened = (files: CompanyFiles, at: string): Company => {
  const company = readCompany(files, at);
  if ('index' in company) return company;
  throw new Error(company.findings.map(({ message, help }) => `${message}; ${help ?? ''}`).join('\n'));
};

/** Runs the whole job on both companies. */
export const runDemo = async (files: CompanyFiles, asOf: CivilDate, people: number): Promise<Demo> => {
  const at = `${asOf}T18:00:00Z`;
  const company = opened(files, at);
  const questions: Questions = {
    asOf,
    at,
    explain: 'mid-market',
    follow: 'us-multi-thread',
    role: 'onboarding-lead',
    reviewer: 'layla-haddad',
  };
  return {
    index: company.index,
    first: await answer(company, questions),
    second: await answer(opened(secondCompany(people, asOf), at), { asOf, at }),
  };
};

/** The demo as text. */
export const printDemo = ({ first, second }: Demo, terminal: Terminal): string => {
  const { error, warning, info } = second.report.counts;
  const counts = Object.entries(second.counts).map(([name, count]) => `${String(count)} ${name}`);
  return [
    print(first, terminal),
    '',
    'The same on a second company, made by a generator:',
    `  ${counts.join(', ')}`,
    ...second.imports.map(
      ({ file: name, rows, applied, unchanged, explained }) =>
        `  ${name.padEnd(10)} ${String(rows)} rows in = ${String(applied)} applied + ${String(unchanged)} unchanged + ${String(explained)} explained`,
    ),
    `  whole company: ${second.total}`,
    `  ${String(error)} errors, ${String(warning)} warnings, ${String(info)} notes`,
    '',
    'The page with the cascade drawn: out/report.html',
    '',
  ].join('\n');
};
