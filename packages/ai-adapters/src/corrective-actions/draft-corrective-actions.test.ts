import fc from 'fast-check';
import type { ChangeEntry } from '@throughline/core';
import { expect, test } from 'vitest';
import { blockedCompany } from '../../test/blocked-company.ts';
import { companies } from '../../test/companies.ts';
import { drafter } from '../../test/drafting.ts';
import { deepFrozen } from '../../test/harbour.ts';
import { findingsOf, tidyContext, withGoals } from '../../test/tidy-company.ts';
import { looseFacts, untraced, wrongFacts } from '../../test/traced.ts';
import type { CorrectiveActions } from './corrective-actions.ts';
import type { CorrectiveActionsInput } from './corrective-actions-input.ts';

const day = '2026-06-10';

const company = blockedCompany('waiting for the new price list');

const log: readonly ChangeEntry[] = [
  {
    revision: 3,
    actor: { kind: 'human', id: 'ada' },
    at: '2026-05-02T08:00:00Z',
    change: {
      kind: 'shiftTarget',
      goal: 'churn',
      measure: { kind: 'change', from: 9, to: 6, unit: { kind: 'percent' } },
    },
    inverse: [],
  },
];

const resultOf = async (input: Partial<CorrectiveActionsInput> = {}) =>
  drafter.draft('corrective-actions', deepFrozen({ goals: company, asOf: day, ...input }), {
    ...tidyContext,
    createdAt: '2026-06-10T10:00:00Z',
  });

const actionsOf = async (input: Partial<CorrectiveActionsInput> = {}): Promise<CorrectiveActions> => {
  const result = await resultOf(input);
  if (!result.ok) throw new Error(result.declined.message);
  return result.draft.value;
};

test('an initiative for each thing the data shows, and none for what it does not show', async () => {
  const value = await actionsOf({ log });
  expect(value.causes.map(({ goal, cause, other }) => [goal, cause, other])).toEqual(
    [
      ['arr', 'blocked', undefined],
      ['arr', 'dependency-behind', 'churn'],
      ['answer', 'silent', undefined],
      ['churn', 'target-shift', undefined],
    ].sort((one, other) => order(value, one[0]) - order(value, other[0])),
  );
  expect(value.initiatives.find(({ id }) => id === 'draft-1-arr-blocked')).toMatchObject({
    title: 'Clear the way for: Grow annual recurring revenue from EUR 2M to EUR 2.6M',
    supports: [{ goal: 'arr', seenRevision: 0 }],
    owners: [{ who: { person: 'ada' }, as: 'accountable' }],
    unit: 'orchard',
    cycle: 'q2',
    state: 'draft',
  });
  const lines = value.rationale.sections.flatMap((section) => section.lines.map(({ text }) => text));
  expect(lines).toContain(
    '`Grow annual recurring revenue from EUR 2M to EUR 2.6M`, 2026-06-08: "waiting for the new price list"',
  );
  expect(untraced(value.rationale)).toEqual([]);
  expect(wrongFacts(company, day, value.rationale)).toEqual([]);
});

const order = ({ rationale }: CorrectiveActions, goal: string | undefined): number =>
  rationale.sections[0]?.lines.findIndex((line) => line.goal === goal) ?? -1;

test('initiatives bring no new finding', async () => {
  const value = await actionsOf();
  const after = withGoals(
    company,
    value.initiatives.map((one) => ({ entity: 'initiative', value: one }) as const),
  );
  expect(findingsOf(after, day)).toEqual(findingsOf(company, day));
});

test('declines when nothing is behind, and when nothing in the data stands beside it', async () => {
  const codeOf = async (input: Partial<CorrectiveActionsInput>): Promise<string> => {
    const result = await resultOf(input);
    return result.ok ? 'ok' : result.declined.code;
  };
  expect(await codeOf({ asOf: '2026-04-14' })).toBe('nothing-behind');
  const alone = { ...company, keyResults: company.keyResults!.filter(({ id }) => id === 'churn') };
  expect(await codeOf({ goals: alone })).toBe('no-cause-seen');
  expect(await codeOf({ cycle: 'nowhere' })).toBe('cycle-not-found');
});

test('whatever the company: each action is for a goal off its plan line, and each number is a fact', async () => {
  await fc.assert(
    fc.asyncProperty(companies, async (goals) => {
      const result = await drafter.draft('corrective-actions', { goals, asOf: '2026-05-15' }, tidyContext);
      if (!result.ok) {
        expect(['nothing-behind', 'no-cause-seen']).toContain(result.declined.code);
        return;
      }
      const { initiatives, causes, rationale } = result.draft.value;
      expect(initiatives.map(({ id }) => id)).toEqual(causes.map(({ initiative }) => initiative));
      expect(untraced(rationale)).toEqual([]);
      expect(looseFacts(rationale)).toEqual([]);
      expect(wrongFacts(goals, '2026-05-15', rationale)).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
