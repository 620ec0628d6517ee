import { readFileSync } from 'node:fs';
import { toGoalSet } from '@throughline/core';
import type { Conversation, GoalSet } from '@throughline/core';
import { readCompany } from '../../../../examples/quickstart/src/company.ts';
import type { Asked } from './naive-answers.ts';

const text = (path: string): string => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');

/** Talks between managers and their people, some long ago, some with promises. */
const talksOf = ({ assignments = [] }: GoalSet, asOf: string): readonly Conversation[] =>
  assignments.flatMap(({ person, managers = [] }, at): readonly Conversation[] => {
    const [manager] = managers;
    if (manager === undefined || at % 3 === 0) return [];
    const day = String(1 + (at % 28)).padStart(2, '0');
    const month = at % 2 === 0 ? asOf.slice(5, 7) : '04';
    const on = `${asOf.slice(0, 4)}-${month}-${day}`;
    const items = [
      { id: `i${String(at)}`, title: 'Call them', owner: person, due: asOf.replace(/..$/, '02') },
      { id: `d${String(at)}`, title: 'Write it up', owner: manager, doneOn: on },
    ];
    return [
      { id: `t${String(at)}`, person, with: manager, on, ...(at % 4 === 0 ? { actionItems: items } : {}) },
    ];
  });

/** Everybody reports to one person, who then may read about every talk. */
const ledBy = (goals: GoalSet, top: string): GoalSet => ({
  ...goals,
  assignments: (goals.assignments ?? []).map((each) =>
    each.person === top || (each.managers ?? []).length > 0 ? each : { ...each, managers: [top] },
  ),
});

const asked = (goals: GoalSet, top: string, asOf: string): Asked & { readonly actor: string } => {
  const led = ledBy(goals, top);
  const reviewBook = {
    schemaVersion: 1,
    organization: goals.organization.id,
    conversations: talksOf(led, asOf),
  } as const;
  return { goals: led, reviewBook, asOf, actor: top };
};

/** The company of the demo, in the middle of its last month or on another day; `change` makes it another one. */
export const demoCompany = (
  asOf = '2026-06-15',
  change = (goals: GoalSet): GoalSet => goals,
): Asked & { readonly actor: string } => {
  const company = readCompany(
    {
      goals: text('examples/quickstart/data/company.goals.json'),
      directory: text('examples/quickstart/data/directory.scim.json'),
      checkIns: text('examples/quickstart/data/check-ins.csv'),
    },
    `${asOf}T18:00:00Z`,
  );
  if (!('index' in company)) throw new Error('the demo company cannot be read');
  return asked(change(toGoalSet(company.index)), 'nora-lind', asOf);
};

/** The demo company with the names that questions of others use. */
export const renamedCompany = (): Asked & { readonly actor: string } => {
  const names: Readonly<Record<string, string>> = {
    product: 'Engineering',
    'us-sales': 'Sales',
    talent: 'People',
    'priya-raman': 'Priya Nair',
    'derek-olsen': 'Tom Becker',
    'sofia-reyes': 'Maria Silva',
  };
  const renamed = <Entry extends { readonly id: string; readonly name: string }>(entry: Entry): Entry => ({
    ...entry,
    name: names[entry.id] ?? entry.name,
  });
  return demoCompany(undefined, (goals) => ({
    ...goals,
    units: (goals.units ?? []).map(renamed),
    people: (goals.people ?? []).map(renamed),
  }));
};

/** A company of the cascade's tests. */
export const pumpCompany = (): Asked & { readonly actor: string } =>
  asked(JSON.parse(text('packages/cascade/test/companies/hartmann.json')) as GoalSet, 'georg', '2026-06-20');
