import { checkGoals, presets } from '@throughline/cascade';
import type { GoalSet, Kpi, Kra, Measure } from '@throughline/core';
import { expect, test } from 'vitest';
import type { KpiTemplate } from './kpi-template.ts';
import { roleLibrary } from './role-library.ts';

const measureOf = (kpi: KpiTemplate): Measure => {
  if (kpi.evidence === 'qualitative') return { kind: 'binary' };
  const { aim, unit } = kpi;
  if (aim === 'hold-above' || aim === 'hold-below')
    return { kind: 'threshold', comparator: aim === 'hold-above' ? '>=' : '<=', limit: 3, unit };
  return { kind: 'change', from: aim === 'raise' ? 2 : 4, to: 3, unit };
};

/** One role for each profile of the library, with all of its areas and KPIs. */
const everyRole = (): GoalSet => {
  const kras: Kra[] = [];
  const kpis: Kpi[] = [];
  const named = roleLibrary.functions.flatMap((of) =>
    of.profiles.map((profile) => ({ id: `${of.id}.${profile.id}`, profile })),
  );
  for (const { id, profile } of named)
    for (const area of profile.areas) {
      const { title, description, expectedOutcomes } = area;
      const kra = `${id}.${area.id}`;
      kras.push({ id: kra, title, description, expectedOutcomes, role: id });
      for (const kpi of area.kpis) {
        const guardrail = 'guardrail' in kpi ? kpi.guardrail : undefined;
        kpis.push({
          id: `${kra}.${kpi.id}`,
          kra,
          title: kpi.title,
          measure: measureOf(kpi),
          indicator: kpi.indicator,
          evidence: kpi.evidence,
          ...('metric' in kpi ? { metric: kpi.metric } : {}),
          ...(guardrail === undefined ? {} : { guardrails: [{ title: guardrail.title, mode: 'flag' }] }),
        });
      }
    }
  return {
    schemaVersion: 1,
    organization: { id: 'every', name: 'Every role', currency: 'EUR' },
    roles: named.map(({ id, profile }) => ({ id, title: profile.title ?? id })),
    kras,
    kpis,
  };
};

/** What a library cannot know: who owns a KRA, what it serves, where the values come from. */
const isAboutTheCompany = (rule: string): boolean =>
  ['ownership/', 'structure/', 'cascade/', 'rhythm/', 'governance/'].some((topic) =>
    rule.startsWith(topic),
  ) || ['measures/source-assigned', 'kras/linked-to-company-key-result'].includes(rule);

test('every profile stands before the rules: areas are no tasks and no metrics, distinct, and seen from two sides', () => {
  const goals = everyRole();
  expect(goals.kras?.length).toBeGreaterThan(320);
  const { findings } = checkGoals(goals, { asOf: '2026-05-15', rules: presets.recommended });
  const own = findings.filter(({ ruleId }) => !isAboutTheCompany(ruleId));
  expect(own.map(({ ruleId, goal, message }) => `${ruleId} ${goal ?? ''}: ${message}`)).toEqual([]);
});
