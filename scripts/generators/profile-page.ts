import { conflicts, profiles } from '@throughline/cascade';
import type { ConflictId, Profile } from '@throughline/cascade';
import type { Generator } from './generator.ts';

/** The page that shows what each profile holds and how it settles what the articles disagree on. */
export const profilePage: Generator = {
  name: 'profile-page',
  outputs: () => new Map([['docs/profiles.md', profilePageText(Object.entries(profiles))]]),
};

/** The whole page. The same profiles give the same text. */
function profilePageText(named: readonly (readonly [name: string, profile: Profile])[]): string {
  const overview = named.map(
    ([name, { title, article, policy, rhythm, rules }]) =>
      `| \`profiles.${name}\` | ${article} | ${title} | ${String(Object.keys(rules).length)} | \`${policy}\` | \`${rhythm}\` |`,
  );
  const settled = Object.entries(conflicts).map(([id, question]) => {
    const positions = named.map(([name, { resolves }]) => {
      const { position, rules = {} } = resolves[id as ConflictId];
      const links = Object.keys(rules).map((rule) => `[${rule}](../packages/cascade/src/rules/${rule}.md)`);
      return `- **${name}**: ${position}${links.length === 0 ? '' : ` (${links.join(', ')})`}`;
    });
    return `### ${id}: ${question}\n\n${positions.join('\n')}`;
  });
  return `<!-- Printed from the profiles. Do not edit: \`pnpm generate profile-page\` writes it. -->

# Profiles

A profile is one published way of working with goals, as plain data: the rules it asks for with its own numbers, the scoring
policy and the rhythm that go with it, and a position on every question the articles disagree on. It has only what its
article asks for. Give it to \`checkGoals\` alone, or behind a preset.

\`\`\`ts
import { checkGoals, presets, profiles } from '@throughline/cascade';

const goals = { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' } } as const;
const rules = [...presets.recommended, profiles.fronterio.rules];
checkGoals(goals, { asOf: '2026-05-15', rules }).ok; // => true
\`\`\`

| name | article | title | rules | policy | rhythm |
|---|---|---|---|---|---|
${overview.join('\n')}

Each profile is tested on two companies: one that works as the article says, with no finding at all, and the same one with
every rule of the profile broken once. A pilot can run a profile in one part of a company only: \`units\` of \`checkGoals\`.

## Where the articles disagree

${settled.join('\n\n')}
`;
}
