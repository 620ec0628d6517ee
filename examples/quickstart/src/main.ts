import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dayNumberOf } from '@throughline/core';
import { answer, type Answers, type Questions } from './answers.ts';
import { drawCascade } from './cascade-drawing.ts';
import { readCompany, type Company, type CompanyFiles } from './company.ts';
import { page } from './page.ts';
import { print } from './print.ts';
import { secondCompany } from './second-company.ts';

const { values } = parseArgs({
  options: {
    'as-of': { type: 'string', default: '2026-06-15' },
    json: { type: 'boolean', default: false },
    people: { type: 'string', default: '5000' },
  },
});

const asOf = values['as-of'];
if (dayNumberOf(asOf) === undefined) {
  console.error(`--as-of \`${asOf}\` is no date; write it as 2026-06-15`);
  process.exit(2);
}
const at = `${asOf}T18:00:00Z`;
const terminal = {
  color: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
  width: Math.min(120, process.stdout.isTTY ? process.stdout.columns : 100),
};

const read = (files: CompanyFiles): Company => {
  const company = readCompany(files, at);
  if ('index' in company) return company;
  for (const { message, help } of company.findings) console.error(`${message}; ${help ?? ''}`);
  process.exit(1);
};
const file = (name: string): string => readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8');
const out = new URL('../../../out/', import.meta.url);

const first = read({
  goals: file('company.goals.json'),
  directory: file('directory.scim.json'),
  checkIns: file('check-ins.csv'),
});
const questions: Questions = {
  asOf,
  at,
  explain: 'mid-market',
  follow: 'us-multi-thread',
  role: 'onboarding-lead',
  reviewer: 'layla-haddad',
};
const answers: Answers = await answer(first, questions);
mkdirSync(out, { recursive: true });
writeFileSync(new URL('report.html', out), page(answers, drawCascade(first.index, answers.cascade)));

const people = Number(values.people);
const second = await answer(read(secondCompany(people)), { asOf, at });

if (values.json) {
  console.log(JSON.stringify({ first: answers, second: { ...second, mermaid: '', cascade: [] } }, null, 2));
} else {
  console.log(print(answers, terminal));
  const { error, warning, info } = second.report.counts;
  console.log(`\nThe same on a second company, made by a generator: ${Object.entries(second.counts).map(([name, count]) => `${String(count)} ${name}`).join(', ')}`);
  console.log(`  whole company: ${second.total}; ${String(error)} errors, ${String(warning)} warnings, ${String(info)} notes`);
  console.log('\nThe page with the cascade drawn: out/report.html');
}
