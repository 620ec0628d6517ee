import { rulesDrafter } from '@throughline/ai-adapters';
import type { Draft, RoleKras, RoleKrasInput } from '@throughline/ai-adapters';
import { roleLibrary } from '@throughline/ai-adapters/role-library';
import { goalTextTasks } from '@throughline/ai-adapters/tasks';
import type { GoalSet, Guardrail, Kpi } from '@throughline/core';
import { formatMeasure } from '@throughline/core/wording';
import { companies } from '../../packages/ai-adapters/test/role-companies.ts';
import { histories, plans } from '../../packages/ai-adapters/test/ledgerline.ts';
import type { Generator } from './generator.ts';

/** A role of one of the companies of the tests. */
interface Asked {
  readonly company: keyof typeof companies;
  readonly heading: string;
  readonly input: Omit<RoleKrasInput, 'goals'>;
}

const ledgerline = (role: 'ae' | 'pmm' | 'onb', heading: string): Asked => ({
  company: 'ledgerline',
  heading,
  input: { role, history: histories[role], targets: plans[role] },
});

const described = (
  company: keyof typeof companies,
  heading: string,
  role: Exclude<RoleKrasInput['role'], string>,
): Asked => ({ company, heading, input: { role, accountable: { person: 'ruth' } } });

const asked: readonly Asked[] = [
  ledgerline('ae', 'Account executive, USA'),
  ledgerline('pmm', 'Performance marketing manager, India'),
  ledgerline('onb', 'Onboarding lead, UAE'),
  described('fernhill', 'Buyer', { function: 'Operations', title: 'Buyer', level: 'senior' }),
  described('fernhill', 'Production lead', {
    function: 'Production',
    title: 'Production lead',
    level: 'manager',
  }),
  described('fernhill', 'Recruiter, Poland', {
    function: 'HR',
    title: 'Recruiter',
    level: 'mid',
    region: 'Poland',
  }),
  described('campus', 'Site reliability engineer', {
    function: 'Engineering',
    title: 'Site reliability engineer',
    level: 'senior',
  }),
  described('campus', 'Growth product manager', {
    function: 'Product',
    title: 'Growth product manager',
    level: 'mid',
  }),
  described('campus', 'Machine learning engineer', {
    function: 'Data',
    title: 'Machine learning engineer',
    level: 'senior',
  }),
  described('campus', 'Support manager', { function: 'Support', level: 'manager' }),
];

/** The page that shows what the rules drafter proposes for ten roles. */
export const offlineDraftsPage: Generator = {
  name: 'offline-drafts-page',
  outputs: async () => {
    const drafter = rulesDrafter(roleLibrary, goalTextTasks);
    const sections: string[] = [];
    for (const { company, heading, input } of asked) {
      const goals = companies[company];
      const context = { draftId: 'd1', createdAt: '2026-04-02T08:00:00Z' };
      const result = await drafter.draft('role-kras', { ...input, goals }, context);
      if (!result.ok) throw new Error(`${heading}: ${result.declined.message}`);
      sections.push(section(heading, goals, result.draft));
    }
    return new Map([['docs/offline-drafts.md', page(sections)]]);
  },
};

/** Where the target of a KPI comes from, in words. */
const from: Readonly<Record<string, string>> = {
  given: 'agreed with the role',
  'key-result': 'the key result',
  benchmark: 'a benchmark',
  history: 'earlier values',
  missing: 'open',
  'not-needed': 'judged',
};

const section = (heading: string, goals: GoalSet, { value, notes }: Draft<RoleKras>): string => {
  const titles = new Map([...value.kpis, ...(goals.keyResults ?? [])].map(({ id, title }) => [id, title]));
  const areas = value.kras.map((kra, at) => {
    const rows = value.kpis.flatMap((kpi, index) =>
      kpi.kra === kra.id ? [row(kpi, from[value.basis[index]?.target ?? ''] ?? '', goals, titles)] : [],
    );
    return [
      `#### ${kra.title}`,
      `${kra.description ?? ''} ${value.rationale[at]?.text ?? ''}.`,
      `| KPI | target | from | source | guardrail |\n|---|---|---|---|---|\n${rows.join('\n')}`,
    ].join('\n\n');
  });
  const open = notes
    .filter(({ goal, code }) => goal !== undefined || code === 'guardrail-limit-needed')
    .map(({ message }) => `- ${message}`);
  const told = open.length === 0 ? ['Nothing is left open.'] : [`Left for a human:\n\n${open.join('\n')}`];
  return [`### ${heading}`, `At ${goals.organization.name}.`, ...areas, ...told].join('\n\n');
};

const row = (
  { title, measure, source, guardrails = [], indicator }: Kpi,
  basis: string,
  goals: GoalSet,
  titles: ReadonlyMap<string, string>,
): string => {
  const target = basis === 'judged' ? 'yes or no' : basis === 'open' ? '' : formatMeasure(measure);
  const kind = goals.sources?.find(({ id }) => id === source)?.kind ?? '';
  const limits = guardrails.map((guardrail) => guardrailText(guardrail, titles)).join('; ');
  return `| ${title} (${indicator ?? ''}) | ${target} | ${basis} | ${kind} | ${limits} |`;
};

const guardrailText = ({ title, measure, goal }: Guardrail, titles: ReadonlyMap<string, string>): string => {
  if (goal !== undefined) return `${title}: seen by \`${titles.get(goal) ?? goal}\``;
  const hasLimit = measure?.kind === 'threshold' && measure.limit !== undefined;
  return hasLimit ? `${title}: ${formatMeasure(measure)}` : title;
};

/** The whole page. The same library and companies give the same text. */
const page = (sections: readonly string[]): string => {
  const profiles = roleLibrary.functions.map(({ title, profiles: of }) => {
    const named = of.flatMap((profile) => profile.title ?? []);
    return `| ${title} | ${String(of.length)} | ${named.join(', ')} |`;
  });
  const roles = roleLibrary.functions.reduce((sum, { profiles: of }) => sum + of.length, 0);
  return `<!-- Printed by the drafter. Do not edit: \`pnpm generate offline-drafts-page\` writes it. -->

# Offline drafts

\`rulesDrafter(roleLibrary, goalTextTasks)\` drafts KRAs and KPIs for a role with no model, no key and no network. It matches the role to a
profile, keeps the areas that serve a company key result, and takes every number from the company: a target agreed with the
role, else the key result of the same metric, else a benchmark, else earlier values. Where there is none the target stays
open. A human takes a draft over with \`review\`, changes it, or turns it down.

## The library

${String(roles)} roles of twelve functions. Each function has a profile for contributors, managers and heads, and those of its
specialisms.

| function | roles | specialisms |
|---|---|---|
${profiles.join('\n')}

## How a role is matched

1. The function is read from the role's function, else from its title, by names in English and German. A name counts only
   beside words that leave open what the work is: \`Sales manager EMEA\` is sales, \`Product photographer\` is nothing.
2. The specialism is read from the title before the level counts: a \`Recruiter\` is one at every level.
3. Two functions, a title that belongs to another function, or none at all: the drafter declines and says what it could be.

## Names from elsewhere

A library is plain data, so a host adds names of its own, or puts its functions beside ours. Classifications of occupations
help with names: O*NET of the US Department of Labor (CC BY 4.0) and ESCO of the European Commission come as CSV, with other
titles for each occupation. Neither holds KRAs or KPIs. Whoever ships names taken from one says where they are from, as its
licence asks.

\`\`\`ts
import { rulesDrafter } from '@throughline/ai-adapters';
import { roleLibrary } from '@throughline/ai-adapters/role-library';
import { goalTextTasks } from '@throughline/ai-adapters/tasks';

// As any reader of CSV gives them: the profile meant, and another name for it.
const rows = [{ profile: 'recruiter', name: 'Personnel Recruiter' }];
const namesOf = (id: string) => rows.filter(({ profile }) => profile === id).map(({ name }) => name.toLowerCase());
const functions = roleLibrary.functions.map((of) => ({
  ...of,
  profiles: of.profiles.map((profile) => ({
    ...profile,
    synonyms: [...(profile.synonyms ?? []), ...namesOf(profile.id)],
  })),
}));
const house = rulesDrafter({ libraryVersion: 1, id: 'house', functions }, goalTextTasks);
house.id; // => 'rules:house'
functions.find(({ id }) => id === 'people')?.profiles.find(({ id }) => id === 'recruiter')?.synonyms.at(-1); // => 'personnel recruiter'
\`\`\`

## Ten drafts

Three invented companies: one sells a ledger, one builds pumps, one teaches languages. Few of their figures are on record,
so some targets stay open.

${sections.join('\n\n')}
`;
};
