import { parseGoalSet, salvageGoalSet } from '@throughline/core';
import type { Finding, GoalSet } from '@throughline/core';
import { checkOptions } from '../option/check-options.ts';
import type { Report } from '../rule/report.ts';
import { checkGoals, checkOptionNames } from './check-goals.ts';
import type { CheckOptions } from './check-goals.ts';

/** What is wrong with a document, and what could be made of it. */
export interface Diagnosis extends Report {
  /** The goal set as far as it could be read; it can be scored, changed and stored. */
  readonly salvaged: GoalSet;
}

/**
 * Reads anything as a goal set, as far as that goes, and checks what came out: one report of what could not be
 * read and of what the rules find in the rest. Never throws on any data. Findings about reading come first;
 * when there are more findings than the limit, the most severe are listed.
 *
 * @example
 * ```ts
 * import { doctor } from '@throughline/cascade';
 *
 * const { salvaged, findings } = doctor(
 *   {
 *     schemaVersion: 1,
 *     organization: { id: 'acme', name: 'Acme' },
 *     kras: [{ id: 'hiring', title: 'Hiring', owners: [], colour: 'red' }],
 *   },
 *   { asOf: '2026-05-15', rules: { 'ownership/one-accountable-owner': 'error' } },
 * );
 * findings.map(({ ruleId }) => ruleId); // => ['shape/salvaged', 'ownership/one-accountable-owner']
 * salvaged.kras?.[0]?.extensions; // => { colour: 'red' }
 * ```
 */
export const doctor = (input: unknown, options: CheckOptions): Diagnosis => {
  checkOptions('doctor', options, checkOptionNames);
  const { goals, findings: salvaged } = salvageGoalSet(input);
  // Out of what is no document at all nothing can be saved, and that is an error, not a warning.
  const unread = isDocument(input) ? undefined : parseGoalSet(input);
  const findings = unread === undefined || unread.ok ? salvaged : unread.problems;
  const report = checkGoals(goals, options);
  const { limit = 1000 } = options;
  const counts = { ...report.counts };
  for (const { severity } of findings) counts[severity]++;
  const listed = mostSevere([...findings, ...report.findings], Math.floor(limit));
  const more = counts.error + counts.warning + counts.info - listed.length;
  return { ...report, ok: counts.error === 0, findings: listed, counts, more, salvaged: goals };
};

const isDocument = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

/** The same order, without what is least bad: what could not be read must not hide an error. */
const mostSevere = (findings: readonly Finding[], limit: number): readonly Finding[] => {
  if (findings.length <= limit) return findings;
  const kept = new Set<Finding>();
  for (const wanted of ['error', 'warning', 'info'] as const) {
    for (const finding of findings) {
      if (kept.size < limit && finding.severity === wanted) kept.add(finding);
    }
  }
  return findings.filter((finding) => kept.has(finding));
};
