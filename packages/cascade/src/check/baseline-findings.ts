import { UsageError, canonicalJson } from '@throughline/core';
import type { Finding } from '@throughline/core';
import type { Report } from '../rule/report.ts';

/**
 * A report with only what is new since another one, so that rules can be switched on over a set that breaks
 * them: what was wrong before stays known, what comes now is shown. A finding is the same when rule, message,
 * goal and place are; its facts may have moved on. What was known counts as `waived`. Give both reports a limit
 * that lists everything: what is only counted cannot be compared.
 *
 * @example
 * ```ts
 * import { baselineFindings, checkGoals } from '@throughline/cascade';
 *
 * const nobody = { id: 'hiring', title: 'Hiring', owners: [] };
 * const before = { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' }, kras: [nobody] } as const;
 * const after = { ...before, kras: [nobody, { ...nobody, id: 'training' }] };
 * const options = { asOf: '2026-05-15', rules: { 'ownership/one-accountable-owner': 'error' } } as const;
 * const report = baselineFindings(checkGoals(after, options), checkGoals(before, options));
 * report.findings.map(({ goal }) => goal); // => ['training']
 * report.waived; // => 1
 * ```
 */
export const baselineFindings = (report: Report, baseline: Pick<Report, 'findings'>): Report => {
  for (const given of [report, baseline] as readonly unknown[]) {
    const { findings } = Object(given) as { readonly findings?: unknown };
    if (!Array.isArray(findings) || !Array.from(findings as unknown[]).every(isFinding))
      throw new UsageError('cascade/bad-option', 'expected two reports, as `checkGoals` returns them');
  }
  for (const count of [report.more, report.waived] as readonly unknown[])
    if (typeof count !== 'number')
      throw new UsageError('cascade/bad-option', '`more` and `waived` of a report must be numbers');
  const known = new Map<string, number>();
  for (const finding of baseline.findings)
    known.set(placeOf(finding), (known.get(placeOf(finding)) ?? 0) + 1);
  const counts = { error: 0, warning: 0, info: 0 };
  const findings = report.findings.filter((finding) => {
    const left = known.get(placeOf(finding)) ?? 0;
    if (left > 0) known.set(placeOf(finding), left - 1);
    else counts[finding.severity]++;
    return left === 0;
  });
  const waived = report.waived + report.findings.length - findings.length;
  return { ok: counts.error === 0, findings, counts, more: report.more, waived };
};

const severities: readonly unknown[] = ['error', 'warning', 'info'];

/** What stands where JSON has no word for it has no place among findings. */
const isFinding = (given: unknown): boolean => {
  const { ruleId, messageId, goal, path, severity } = Object(given) as { readonly [field: string]: unknown };
  return (
    typeof ruleId === 'string' &&
    severities.includes(severity) &&
    [messageId, goal].every((text) => text === undefined || typeof text === 'string') &&
    Array.isArray(path) &&
    Array.from(path as unknown[]).every((key) => typeof key === 'string' || Number.isFinite(key))
  );
};

const placeOf = ({ ruleId, messageId, goal, path }: Finding): string =>
  canonicalJson([ruleId, messageId ?? '', goal ?? '', path]);
