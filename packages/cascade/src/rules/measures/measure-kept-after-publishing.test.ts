import type { Change, ChangeEntry, GoalSet, KeyResult } from '@throughline/core';
import { applyChanges, undoChange } from '@throughline/core/change';
import { expect, it } from 'vitest';
import { checkGoals } from '../../check/check-goals.ts';
import { acme, keyResult, kpi, kra, objective } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { measureKeptAfterPublishing } from './measure-kept-after-publishing.ts';

const actor = { kind: 'human', id: 'ana' } as const;
const context = { actor, at: '2026-05-02T09:00:00Z', reason: 'easier to read' } as const;

const start = (more: Partial<KeyResult> = {}) =>
  acme({ objectives: [objective('o')], keyResults: [keyResult('k', 'o', { metric: 'nps', ...more })] });

/** A goal set after some changes, with the log of them. */
const after = (
  goals: GoalSet,
  ...changes: readonly Change[]
): { goals: GoalSet; log: readonly ChangeEntry[] } => {
  const result = applyChanges(goals, changes, context);
  if (!result.ok) throw new Error(result.problems[0].message);
  return { goals: result.value.goals, log: result.value.entries };
};
/** The same without a reason in any entry. */
const unexplained = ({ goals, log }: { goals: GoalSet; log: readonly ChangeEntry[] }) => ({
  goals,
  log: log.map(({ reason: _reason, ...entry }) => entry),
});
const revise = (set: Readonly<Record<string, string>>): Change => ({ kind: 'revise', goal: 'k', set });
const inDays: Change = {
  kind: 'shiftTarget',
  goal: 'k',
  reason: 'easier',
  measure: { kind: 'change', from: 10, to: 20, unit: { kind: 'duration', in: 'days' } },
};
const restored = (set: Readonly<Record<string, string>>): ChangeEntry => ({
  revision: 1,
  actor,
  at: '2026-05-03T09:00:00Z',
  change: { kind: 'setState', goal: 'k', step: 'publish' },
  inverse: [{ kind: 'restore', entity: 'keyResult', id: 'k', set }],
});

const swapped = after(start(), revise({ metric: 'clicks' }));
const back = undoChange(swapped.goals, swapped.log[0]!, context);
if (!back.ok) throw new Error(back.problems[0].message);
const found = (before: string, now: string) => ({ title: 'Raise k', before, after: now, on: '2026-05-02' });

testRule(
  measureKeptAfterPublishing,
  {
    valid: {
      'no log': { goals: swapped.goals },
      'a change that was taken back': {
        goals: back.value.goals,
        log: [...swapped.log, ...back.value.entries],
      },
      'a draft': after(start({ state: 'draft' }), revise({ metric: 'clicks' })),
      'a change before publishing': {
        goals: swapped.goals,
        log: [...swapped.log, restored({ state: 'signed-off' })],
      },
      'a gap that is filled': after(
        acme({ objectives: [objective('o')], keyResults: [keyResult('k', 'o')] }),
        revise({ metric: 'nps' }),
      ),
      'a shifted target': after(start(), {
        ...inDays,
        measure: { kind: 'change', from: 10, to: 15, unit: { kind: 'percent' } },
      }),
      'a goal that is gone': { goals: acme(), log: swapped.log },
      'a reason, where the house takes reasons': { ...swapped, options: { reasonExcuses: true } },
      'a goal that was added as published': after(acme({ objectives: [objective('o')] }), {
        kind: 'add',
        goal: { entity: 'keyResult', value: keyResult('k', 'o', { metric: 'clicks' }) },
      }),
      'a period that is over': { ...swapped, asOf: '2026-07-01' },
    },
    invalid: {
      'another metric': {
        ...swapped,
        data: [found('nps', 'clicks')],
        messageIds: ['metric'],
        suggestion: 'set `metric` back to `nps`',
      },
      'another source': {
        ...after(start(), revise({ source: 'hand' })),
        data: [found('crm', 'hand')],
        messageIds: ['source'],
        suggestion: 'set `source` back to `crm`',
      },
      'another unit': {
        ...after(start(), inDays),
        data: [found('percent', 'duration days')],
        messageIds: ['unit'],
        suggestion: false,
      },
      'two changes on the way': {
        ...after(start(), revise({ metric: 'visits' }), revise({ metric: 'clicks' })),
        data: [found('nps', 'clicks')],
      },
      'a change after publishing': {
        goals: swapped.goals,
        log: [restored({ state: 'signed-off' }), ...swapped.log],
        data: [found('nps', 'clicks')],
      },
      'no reason, where the house takes reasons': {
        ...unexplained(swapped),
        options: { reasonExcuses: true },
        data: [found('nps', 'clicks')],
      },
      'a KPI': {
        ...after(
          acme({ kras: [kra('r')], kpis: [kpi('k', 'r', { metric: 'nps' })] }),
          revise({ metric: 'csat' }),
        ),
        data: [{ ...found('nps', 'csat'), title: 'Keep k' }],
      },
    },
  },
  { it },
);

it('reads logs of any kind of entry', () => {
  const entry = (inverse: readonly unknown[]): ChangeEntry =>
    ({ ...swapped.log[0]!, inverse }) as unknown as ChangeEntry;
  const strange = [
    entry([{ kind: 'restore', entity: 'keyResult', id: 'k', set: { measure: null, state: 7 } }]),
    entry([{ kind: 'restore', entity: 'keyResult', id: 'k', unset: ['metric', 'state'] }]),
    entry([
      { kind: 'restore', entity: 'person', id: 'k' },
      { kind: 'setWeight', goal: 'k', weight: 1 },
    ]),
    entry([{ kind: 'restore', entity: 'keyResult', id: 'o', set: { metric: 'x' } }]),
  ];
  const rules = [measureKeptAfterPublishing];
  expect(checkGoals(swapped.goals, { asOf: '2026-05-15', rules, log: strange }).findings).toEqual([]);
});
