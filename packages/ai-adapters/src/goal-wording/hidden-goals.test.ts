import { rulesDrafter, type TaskKind } from '@throughline/ai-adapters';
import { roleLibrary } from '@throughline/ai-adapters/role-library';
import { goalTextTasks } from '@throughline/ai-adapters/tasks';
import type { GoalSet, Initiative, Visibility } from '@throughline/core';
import { expect, test } from 'vitest';
import { deepFrozen } from '../../test/harbour.ts';
import { tidyCompany, tidyContext, tidyDay } from '../../test/tidy-company.ts';

const drafter = rulesDrafter(roleLibrary, goalTextTasks);
const percent = { kind: 'percent' } as const;
const toOwners = { to: 'owners' } as const;

/** The tidy company with a goal that only its owner may see; it stands first, and every task would like to use it. */
const secretive = (visibility: Visibility | undefined) =>
  ({
    ...tidyCompany,
    objectives: [
      {
        id: 'hush',
        title: 'The west orchard finds a buyer',
        cycle: 'q2',
        unit: 'orchard',
        commitment: 'committed',
        owners: [{ who: { person: 'ada' }, as: 'accountable' }],
        ...(visibility === undefined ? {} : { visibility }),
      },
      ...tidyCompany.objectives!,
      {
        id: 'lone',
        title: 'Buyers find us without being asked',
        cycle: 'q2',
        unit: 'sales',
        commitment: 'committed',
        owners: [{ who: { person: 'ben' }, as: 'accountable' }],
      },
    ],
    keyResults: [
      ...(['win-rate', 'gross-margin', 'customer-satisfaction', 'lead-conversion'] as const).map(
        (metric) =>
          ({
            id: `hush-${metric}`,
            objective: 'hush',
            title: `A buyer for the west orchard (${metric})`,
            metric,
            measure: { kind: 'change', from: 10, to: 77.75, unit: percent },
          }) as const,
      ),
      ...tidyCompany.keyResults!,
      {
        id: 'lone-win',
        objective: 'lone',
        title: 'Raise the win rate from 20 % to 25 %',
        metric: 'win-rate',
        measure: { kind: 'change', from: 20, to: 25, unit: percent },
      },
    ],
    checkIns: [
      ...tidyCompany.checkIns!,
      {
        key: 'h1',
        goal: 'hush-win-rate',
        on: '2026-04-13',
        at: '2026-04-13T08:00:00Z',
        value: 10,
        note: 'blocked',
      },
      { key: 'h2', goal: 'hush-gross-margin', on: '2026-04-13', at: '2026-04-13T08:00:00Z', value: 66.25 },
      { key: 'h3', goal: 'lone-win', on: '2026-04-13', at: '2026-04-13T08:00:00Z', value: 20 },
    ],
  }) as const satisfies GoalSet;

const asked: readonly (readonly [TaskKind, object])[] = [
  ['role-kras', { role: 'sales-lead' }],
  ['role-kras', { role: 'care-lead' }],
  ['objective', { unit: 'sales', theme: { family: 'customer' }, metrics: ['gross-margin'] }],
  ['key-results', { objective: 'loved', metrics: ['gross-margin', 'win-rate'] }],
  ['guardrails', { only: ['lone-win'] }],
  ['targets-from-history', { only: ['lone-win'] }],
  ['cascade-from-strategy', {}],
  ['cascade-from-teams', {}],
  ['corrective-actions', { asOf: '2026-05-20' }],
];

/** What would become goals, and edits of goals. */
const goalsOf = async (goals: GoalSet): Promise<ReadonlyMap<string, object>> => {
  const found = new Map<string, object>();
  for (const [at, [kind, more]] of asked.entries()) {
    const input = deepFrozen({ goals, asOf: tidyDay, ...more });
    const result = await drafter.draft(kind, input, tidyContext);
    if (!result.ok) continue;
    const { objectives, keyResults, kras, kpis, edits, initiatives } = result.draft
      .value as unknown as Record<string, never>;
    found.set(`${kind} ${String(at)}`, { objectives, keyResults, kras, kpis, edits, initiatives });
  }
  return found;
};

test('a draft for all to see neither links to a goal that is kept from some, nor takes its numbers', async () => {
  const used = [...(await goalsOf(secretive(undefined)))].filter(([, of]) =>
    /hush|77\.75|66\.25/.test(JSON.stringify(of)),
  );
  // The test means something: without the word every one of these uses them.
  expect(used.map(([kind]) => kind.split(' ')[0])).toEqual(
    expect.arrayContaining([
      'role-kras',
      'cascade-from-strategy',
      'cascade-from-teams',
      'corrective-actions',
    ]),
  );
  for (const [kind, value] of await goalsOf(secretive(toOwners))) {
    const { initiatives = [], ...shown } = value as { initiatives?: readonly Initiative[] };
    expect(JSON.stringify(shown), kind).not.toMatch(/hush|77\.75|66\.25/);
    for (const one of initiatives)
      if (one.supports?.some(({ goal }) => goal.startsWith('hush'))) expect(one.visibility).toEqual(toOwners);
  }
});
