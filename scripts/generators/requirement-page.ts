import { requirements } from '../requirements/requirements.ts';
import { settledRequirement } from '../requirements/settled-requirement.ts';
import type { SettledRequirement } from '../requirements/settled-requirement.ts';
import { allTools } from '../requirements/tools.ts';
import type { Generator } from './generator.ts';

/** The page that says for every requirement what meets it and what shows that. */
export const requirementPage: Generator = {
  name: 'requirement-page',
  outputs: () => {
    const settled = requirements.map((requirement) => settledRequirement(requirement, allTools));
    return new Map([['docs/requirements.md', requirementPageText(settled)]]);
  },
};

const articles: readonly (readonly [prefix: string, heading: string])[] = [
  ['S0', 'HRTailor.AI: KRAs from company OKRs'],
  ['S1', 'Peoplebox.ai: reviews, roll-out, kinds of OKRs, wrap-up'],
  ['S2', 'AI-OKR glossary'],
  ['S3', 'Intervue.io: KRAs'],
  ['S4', 'Fronterio: the AI OKR cascade'],
];

/** The whole page. The same requirements give the same text. */
function requirementPageText(settled: readonly SettledRequirement[]): string {
  const demanded = settled.filter(({ kind }) => kind !== 'N');
  const open = demanded.filter((requirement) => requirement.open !== undefined);
  const met = demanded.filter(({ by }) => by.length > 0);
  const cases = demanded.reduce((sum, { passes, fails }) => sum + passes.length + fails.length, 0);
  const sections = articles.map(([prefix, heading]) => {
    const own = settled.filter(({ id }) => id.startsWith(`${prefix}-`));
    return `## ${prefix}: ${heading}\n\n| id | kind | demand, in our words | met by | cases |\n|---|---|---|---|---|\n${own.map(rowOf).join('\n')}`;
  });
  const waiting = open.map(
    ({ id, kind, says, open: why }) =>
      `- **${id}** (${kind}) ${says}: waits for ${why?.awaits ?? ''}; ${why?.because ?? ''}.`,
  );
  return `<!-- Printed from the requirement map. Do not edit: \`pnpm generate requirement-page\` writes it. -->

# Requirements

What five published articles on OKRs, KRAs and KPIs ask for, and what meets it: ${String(demanded.length)} demands, ${String(met.length)} met and
${String(open.length)} open, shown by ${String(cases)} cases. \`pnpm check requirements\` runs all of them, then takes away each thing named here in
turn and asks that a case breaks. Kinds: T testable, D a fixture, A for drafters and their hosts, N said in passing. Cases
are counted as passing + failing. Where the articles disagree, each profile takes a position: \`profiles\`, \`resolves\`.

${sections.join('\n\n')}

## Open

${waiting.join('\n')}
`;
}

function rowOf({ id, kind, says, by, passes, fails, open }: SettledRequirement): string {
  const met =
    kind === 'N' ? 'not demanded' : open === undefined ? by.map(nameOf).join(', ') : 'open, see below';
  const shown =
    passes.length + fails.length === 0 ? '' : `${String(passes.length)} + ${String(fails.length)}`;
  return `| ${id} | ${kind} | ${says} | ${met} | ${shown} |`;
}

/** Rules link to their pages. */
function nameOf(name: string): string {
  const rule = name.startsWith('rule ') ? name.slice('rule '.length) : undefined;
  return rule === undefined ? `\`${name}\`` : `[${rule}](../packages/cascade/src/rules/${rule}.md)`;
}
