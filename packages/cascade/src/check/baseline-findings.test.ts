import type { GoalSet } from '@throughline/core';
import { expect, it } from 'vitest';
import { acme, keyResult, kra, objective } from '../../test/acme.ts';
import { baselineFindings } from './baseline-findings.ts';
import { checkGoals } from './check-goals.ts';

const checked = (goals: GoalSet, asOf = '2026-05-15') => checkGoals(goals, { asOf });
const stale = acme({ objectives: [objective('o')], keyResults: [keyResult('k', 'o')] });

it('shows nothing when nothing is new', () => {
  const report = checked(stale);
  expect(baselineFindings(report, report)).toEqual({
    ok: true,
    findings: [],
    counts: { error: 0, warning: 0, info: 0 },
    more: 0,
    waived: report.findings.length,
  });
});

it('knows a finding again when only its facts have moved on', () => {
  const [before, after] = [checked(stale), checked(stale, '2026-05-25')];
  expect(before.findings.map(({ data }) => data['days'])).not.toEqual(
    after.findings.map(({ data }) => data['days']),
  );
  expect(baselineFindings(after, before).findings).toEqual([]);
});

it('shows what is new, and counts a second one at the same place', () => {
  const report = checked({ ...stale, kras: [kra('r', { owners: [] })] });
  expect(baselineFindings(report, checked(stale))).toMatchObject({ ok: false, counts: { error: 1 } });
  const twice = { ...report, findings: [...report.findings, ...report.findings] };
  expect(baselineFindings(twice, report).findings).toEqual(report.findings);
});
