import { type GoalSet, UsageError } from '@throughline/core';
import { applyChanges } from '@throughline/core/change';
import { expect, test } from 'vitest';
import { drafter } from '../../test/drafting.ts';
import { deepFrozen, numbersIn } from '../../test/harbour.ts';
import { findingsOf, tidyCompany, tidyContext, tidyDay } from '../../test/tidy-company.ts';
import { unlinkedTeams } from '../../test/unlinked-teams.ts';
import { looseFacts, untraced } from '../../test/traced.ts';
import type { Draft } from '../draft/draft.ts';
import { review } from '../review/review.ts';
import type { CascadeFromTeams } from './cascade-from-teams.ts';
import type { CascadeFromTeamsInput } from './cascade-from-teams-input.ts';

const resultOf = async (input: Partial<CascadeFromTeamsInput> = {}) =>
  drafter.draft(
    'cascade-from-teams',
    deepFrozen({ goals: unlinkedTeams, asOf: tidyDay, ...input }),
    tidyContext,
  );

const teamsOf = async (input: Partial<CascadeFromTeamsInput> = {}): Promise<Draft<CascadeFromTeams>> => {
  const result = await resultOf(input);
  if (!result.ok) throw new Error(result.declined.message);
  return result.draft;
};

test('objectives without a line get one by metric, then by subject, else a company objective to support', async () => {
  const { value, notes } = await teamsOf();
  expect(value.edits.map(({ goal, supports }) => [goal, supports?.map((link) => link.goal)])).toEqual([
    ['renew', ['churn']],
    ['glad', ['churn']],
    ['staff', ['draft-1-people-employee-turnover']],
  ]);
  expect(value.objectives).toMatchObject([
    { id: 'draft-1-people', title: 'People want to work here and grow', unit: 'orchard', cycle: 'q2' },
  ]);
  // Team figures are no company targets.
  expect(numbersIn([value.objectives, value.keyResults])).toEqual([]);
  expect(notes.map(({ code, goal }) => [code, goal])).toEqual([
    ['metric-needed', 'odd'],
    ['effect-needed', 'renew'],
    ['effect-needed', 'glad'],
    ['target-needed', 'draft-1-people-employee-turnover'],
  ]);
  expect(value.rationale.sections[0]?.lines.map(({ text }) => text)).toEqual([
    '`Renewals that nobody has to chase` could support `Reduce customer churn from 9 % to 6 %`: both read `customer-churn`',
    '`Schools are glad to hear from us` could support `Reduce customer churn from 9 % to 6 %`: its metrics are about the same as `customer-churn`',
    '`A team that stays together` reads `employee-turnover`, which no key result above speaks of; it could support `People want to work here and grow`',
  ]);
  expect(untraced(value.rationale)).toEqual([]);
  expect(looseFacts(value.rationale)).toEqual([]);
});

test('a key result above that begins later carries nothing that runs already', async () => {
  const keyResults = unlinkedTeams.keyResults!.map((keyResult) =>
    keyResult.id === 'churn' ? { ...keyResult, start: '2026-05-01' } : keyResult,
  );
  const { value } = await teamsOf({ goals: { ...unlinkedTeams, keyResults } });
  expect(value.edits.flatMap(({ supports = [] }) => supports.map(({ goal }) => goal))).not.toContain('churn');
});

test('a reviewed draft gives the objectives their lines', async () => {
  const draft = await teamsOf({ shares: [{ unit: 'care', keyResult: 'churn', share: 0.5 }] });
  expect(draft.value.edits[0]?.supports?.[0]?.expects).toEqual({ by: -1.5, in: 'unit' });
  const by = { kind: 'human', id: 'ada' } as const;
  const at = '2026-04-16T08:00:00Z';
  const reviewed = review(draft, { outcome: 'accepted', by, at }, { goals: unlinkedTeams, asOf: tidyDay });
  if (!reviewed.ok || !('change' in reviewed)) throw new Error(JSON.stringify(reviewed));
  const applied = applyChanges(unlinkedTeams, [reviewed.change], { actor: by, at });
  if (!applied.ok) throw new Error(applied.problems[0].message);
  const orphaned = (goals: GoalSet): readonly string[] =>
    findingsOf(goals).filter((one) => one.startsWith('cascade/no-orphan-goals'));
  expect(orphaned(unlinkedTeams)).toHaveLength(4);
  expect(orphaned(applied.value.goals)).toHaveLength(1);
});

test('declines with a reason, and refuses wrong calls', async () => {
  const codeOf = async (input: Partial<CascadeFromTeamsInput>): Promise<string> => {
    const result = await resultOf(input);
    return result.ok ? 'ok' : result.declined.code;
  };
  expect(await codeOf({ units: ['nowhere'] })).toBe('unit-not-found');
  expect(await codeOf({ goals: tidyCompany })).toBe('nothing-orphaned');
  const odd = {
    ...unlinkedTeams,
    objectives: unlinkedTeams.objectives!.filter(({ id }) => id === 'loved' || id === 'odd'),
  };
  expect(await codeOf({ goals: odd })).toBe('nothing-to-link');
  await expect(codeOf({ shares: [{ unit: 'care', keyResult: 'churn', share: 0 }] })).rejects.toThrow(
    UsageError,
  );
});
