import type { Change, ChangeEntry } from '@throughline/core';
import { it } from 'vitest';
import { acme, keyResult, objective } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { targetChangeHasReason } from './target-change-has-reason.ts';

const goals = acme({ objectives: [objective('o')], keyResults: [keyResult('k', 'o')] });
const entry = (change: Change, at = '2026-05-04T09:00:00Z', reason?: string): ChangeEntry => ({
  revision: 1,
  actor: { kind: 'human', id: 'ana' },
  at,
  ...(reason === undefined ? {} : { reason }),
  change,
  inverse: [],
});
const measure = { kind: 'change', from: 10, to: 15 } as const;
const shift: Change = { kind: 'shiftTarget', goal: 'k', measure };
const step = (name: 'feasible' | 'sign-off' | 'publish' | 'reopen' | 'close' | 'postpone'): ChangeEntry =>
  entry({ kind: 'setState', goal: 'k', step: name });
const add = (state: 'draft' | 'published'): ChangeEntry =>
  entry({ kind: 'add', goal: { entity: 'keyResult', value: keyResult('k', 'o', { state }) } });
const shiftOfDraft: Change = {
  kind: 'acceptDraft',
  draft: 'd1',
  task: 'targets-from-history',
  drafter: 'rules:own',
  aiGenerated: false,
  decision: { by: 'ana', at: '2026-05-04T08:00:00Z', outcome: 'accepted', editRatio: 0 },
  goals: [],
  edits: [shift],
};
const once = [{ title: 'Raise k', count: 1, on: '2026-05-04' }];

testRule(
  targetChangeHasReason,
  {
    valid: {
      'no log': goals,
      'an empty log': { goals, log: [] },
      'a reason of the change': { goals, log: [entry({ ...shift, reason: 'two clients left' })] },
      'a reason of the entry': { goals, log: [entry(shift, undefined, 'two clients left')] },
      'a draft': { goals, log: [add('draft'), entry(shift), step('feasible')] },
      'a draft whose beginning the log does not hold': { goals, log: [entry(shift), step('publish')] },
      'what was set aside and taken up again as a draft': {
        goals,
        log: [add('published'), step('postpone'), step('reopen'), entry(shift)],
      },
      'a goal that is over': {
        goals: acme({ objectives: [objective('o')], keyResults: [keyResult('k', 'o', { state: 'closed' })] }),
        log: [entry(shift)],
      },
      'a goal that is gone': { goals: acme(), log: [entry(shift)] },
      'a draft of which the entry says so': { goals, log: [entry(shiftOfDraft, undefined, 'draft d1')] },
      'another change': { goals, log: [entry({ kind: 'setWeight', goal: 'k', weight: 5 })] },
    },
    invalid: {
      'no reason, and nothing else is known': { goals, log: [entry(shift)], data: once },
      'no reason, after it was published': {
        goals,
        log: [add('draft'), step('feasible'), step('sign-off'), step('publish'), entry(shift)],
        data: once,
      },
      'a reason of blanks': { goals, log: [entry({ ...shift, reason: '  ' })], data: once },
      'a goal that was closed and reopened': {
        goals,
        log: [add('published'), step('close'), step('reopen'), entry(shift)],
        data: once,
      },
      'a draft nobody gave a reason for': { goals, log: [entry(shiftOfDraft)], data: once },
      'two of three without one': {
        goals,
        log: [
          entry(shift, '2026-05-04T09:00:00Z'),
          entry(shift, '2026-05-05T09:00:00Z', 'it rained'),
          entry(shift, '2026-05-06T23:59:59Z'),
        ],
        data: [{ title: 'Raise k', count: 2, on: '2026-05-06' }],
      },
    },
  },
  { it },
);
