import type { ContractLine } from '@throughline/ai-adapters/test-kit';

/** What each way to a model did, in the order of the list. */
export type Reports = ReadonlyMap<string, readonly ContractLine[]>;

/** A row for each scenario: what came of it, and how often; where it differs, who differs. */
export const outcomeTable = (reports: Reports): string => {
  const scenarios = new Set([...reports.values()].flatMap((lines) => lines.map(({ scenario }) => scenario)));
  const rows = [...scenarios].map((scenario) => {
    const seen = new Map<string, string[]>();
    for (const [name, lines] of reports)
      for (const { got } of lines.filter((line) => line.scenario === scenario))
        seen.set(got, [...(seen.get(got) ?? []), name]);
    const [most, ...others] = [...seen].sort(([, a], [, b]) => b.length - a.length);
    const told = others.map(([got, names]) => `${got}: ${names.join('; ')}`).join('. ');
    return `| ${scenario} | ${most?.[0] ?? ''} | ${String(most?.[1].length ?? 0)} | ${told === '' ? 'none' : told} |`;
  });
  return ['| scenario | outcome | of how many | others |', '|---|---|---|---|', ...rows].join('\n');
};
