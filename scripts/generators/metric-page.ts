import { metricCatalogue } from '../../packages/core/src/wording/metric-catalogue.ts';
import { metricFunctions } from '../../packages/core/src/wording/metric-lists.ts';
import type { Metric } from '../../packages/core/src/wording/metric.ts';
import type { Generator } from './generator.ts';

/** The page that lists the metric catalogue, function by function. */
export const metricPage: Generator = {
  name: 'metric-page',
  outputs: () => new Map([['docs/metrics.md', metricPageText(metricCatalogue)]]),
};

const headings: { readonly [name: string]: string } = {
  'customer-success': 'Customer success',
  'data-and-ai': 'Data and AI',
  'supply-chain': 'Supply chain',
  risk: 'Risk, security and compliance',
};

/** The whole page. The same catalogue gives the same text. */
export function metricPageText(metrics: readonly Metric[]): string {
  const names = new Map(metrics.map(({ id, name }) => [id, name.en]));
  const sections = metricFunctions.map((name) => {
    const own = metrics.filter((metric) => metric.function === name);
    const rows = own.map(
      ({ id, name: { en }, aliases, unit, better, indicator, guardrail, sources }) =>
        `| \`${id}\` | ${en} | ${aliases.join(', ')} | ${unit} | ${better} | ${indicator} | ${names.get(guardrail ?? '') ?? ''} | ${sources.join(', ')} |`,
    );
    const notes = own.flatMap(({ name: { en }, vanity }) =>
      vanity === undefined ? [] : [`- ${en}: ${vanity.en}`],
    );
    return [
      `## ${headings[name] ?? `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`}`,
      '| id | metric | goes by | unit | better | indicator | guardrail | source |\n|---|---|---|---|---|---|---|---|\n' +
        rows.join('\n'),
      ...(notes.length === 0 ? [] : [`Easily pushed for show:\n\n${notes.join('\n')}`]),
    ].join('\n\n');
  });
  return `<!-- Printed from the catalogue. Do not edit: \`pnpm generate metric-page\` writes it. -->

# Metrics

${String(metrics.length)} business metrics, as \`metricCatalogue\` of \`@throughline/core/wording\` has them. \`metricIn\` reads them out of titles by
the phrases they go by, upper and lower case and a plural \`s\` aside. The guardrail is what is harmed first when somebody
pushes the metric at any price. Where the facts come from:
[sources](sources.md#metric-catalogue).

Hosts add their own with \`extendCatalogue\`, which says what clashes. The rules read them when they are handed a
\`metricReader\` of the whole as \`metrics\`; \`metricFinder\` reads single titles. Drafters know the catalogue below alone.

\`\`\`ts
import { checkGoals, metricReader } from '@throughline/cascade';
import { extendCatalogue, metricFinder } from '@throughline/core/wording';

const { catalogue, findings } = extendCatalogue([{
  id: 'berths-used', name: { en: 'berths used', de: 'belegte Liegeplätze' }, aliases: ['berth occupancy'],
  unit: 'percent', better: 'higher', indicator: 'leading', function: 'operations', family: 'efficiency',
  guardrail: 'safety-incidents', guardrailFamilies: ['risk'], sources: ['warehouse'],
}]);
findings; // => []
metricFinder(catalogue)('Berth occupancy from 60 to 75 %')?.id; // => 'berths-used'

const goals = {
  schemaVersion: 1,
  organization: { id: 'port', name: 'Port' },
  keyResults: [
    { id: 'k', objective: 'o', title: 'Berth occupancy from 60 to 75 %', measure: { kind: 'change', from: 60, to: 75 } },
  ],
} as const;
const metrics = metricReader(catalogue);
checkGoals(goals, { asOf: '2026-05-15', metrics }).findings
  .filter(({ ruleId }) => ruleId === 'measures/guardrail-present')
  .map(({ data }) => data['guardrail']); // => ['safety incidents']
\`\`\`

${sections.join('\n\n')}
`;
}
