import type { ChangeContext } from '../src/change/change-context.ts';
import type { GoalSet } from '../src/model/goal-set.ts';
import type { changeMessages } from '../src/messages/change-messages.ts';
import { checkIn, context, draft, judgement, keyResult, log, service } from './change-samples.ts';

/** A change for every message of the catalogue. */
export const refusals: readonly (readonly [keyof typeof changeMessages, unknown, ChangeContext<GoalSet>?])[] =
  [
    ['change/unknown-goal', { kind: 'setOwners', goal: 'nothing', owners: [] }],
    [
      'change/id-taken',
      { kind: 'add', goal: { entity: 'initiative', value: { id: 'arr', title: 'Taken' } } },
    ],
    ['change/id-taken', { kind: 'erasePerson', person: 'ana', tombstone: 'ben' }],
    ['change/field-has-own-change', { kind: 'revise', goal: 'arr', set: { supports: [] } }],
    ['change/field-has-own-change', { kind: 'revise', goal: 'arr', unset: ['weight'] }],
    ['change/field-has-own-change#fixed', { kind: 'revise', goal: 'arr', set: { revision: 9 } }],
    ['change/unknown-field', { kind: 'revise', goal: 'arr', set: { colour: 'red' } }],
    ['change/unknown-field', { kind: 'setWeight', goal: 'project', weight: 2 }],
    ['change/unknown-field', { kind: 'shiftTarget', goal: 'top', measure: { kind: 'binary' } }],
    ['change/unknown-field', { kind: 'reparent', goal: 'top', container: 'mid' }],
    [
      'change/reason-needed',
      { kind: 'shiftTarget', goal: 'arr', measure: { kind: 'change', from: 8, to: 9 } },
    ],
    [
      'change/reason-needed',
      { kind: 'shiftTarget', goal: 'arr', measure: { kind: 'change', from: 8, to: 9 }, reason: '  ' },
    ],
    [
      'change/reason-needed#correction',
      { kind: 'correctClosed', checkIn: { ...checkIn, goal: 'ended' }, reason: '' },
    ],
    ['change/closed', { kind: 'revise', goal: 'ended', set: { title: 'x' } }],
    ['change/closed', { kind: 'recordCheckIn', checkIn: { ...checkIn, goal: 'ended' } }],
    ['change/closed', { kind: 'judge', judgement: { ...judgement, goal: 'ended' } }],
    ['change/closed#cycle', { kind: 'setWeight', goal: 'old', weight: 2 }],
    ['change/closed#cycle', { kind: 'setState', goal: 'old', step: 'cancel' }],
    ['change/closed#cycle', { kind: 'revise', goal: 'top', set: { cycle: 'q1' } }],
    [
      'change/closed#cycle',
      { kind: 'add', goal: { entity: 'keyResult', value: { ...keyResult, objective: 'old' } } },
    ],
    ['change/closed#container', { kind: 'setWeight', goal: 'of-ended', weight: 2 }],
    ['change/closed#container', { kind: 'recordCheckIn', checkIn: { ...checkIn, goal: 'of-ended' } }],
    ['change/closed#parent', { kind: 'reparent', goal: 'project', supports: [{ goal: 'old' }] }],
    ['change/closed#parent', { kind: 'setWeight', goal: 'late', parent: 'ended', weight: 2 }],
    ['change/closed#parent', { kind: 'reparent', goal: 'late', supports: [] }],
    ['change/step-not-allowed', { kind: 'setState', goal: 'levels', step: 'publish' }],
    ['change/step-not-allowed', { kind: 'setState', goal: 'ended', step: 'archive' }],
    ['change/step-not-allowed#part', { kind: 'setState', goal: 'project', step: 'sign-off' }],
    ['change/step-not-allowed#not-closed', { kind: 'correctClosed', checkIn, reason: 'late figures' }],
    ['change/would-close-a-loop', { kind: 'reparent', goal: 'top', supports: [{ goal: 'mid' }] }],
    ['change/would-close-a-loop', { kind: 'reparent', goal: 'top', supports: [{ goal: 'top' }] }],
    [
      'change/would-close-a-loop',
      {
        kind: 'upsertReference',
        reference: { entity: 'unit', value: { id: 'all', name: 'Acme', kind: 'company', parent: 'sales' } },
      },
    ],
    ['change/human-needed', draft, service],
    ['change/human-needed', { kind: 'judge', judgement }, service],
    ['change/unknown-reference', { kind: 'revise', goal: 'arr', set: { source: 'nowhere' } }],
    [
      'change/unknown-reference',
      { kind: 'setOwners', goal: 'arr', owners: [{ who: { role: 'nobody' }, as: 'accountable' }] },
    ],
    [
      'change/unknown-reference#part',
      {
        kind: 'recordCheckIn',
        checkIn: { key: 'c3', goal: 'levels', on: '2026-05-08', at: '2026-05-08T10:00:00Z', level: 'high' },
      },
    ],
    [
      'change/unknown-reference',
      {
        kind: 'retractCheckIn',
        checkIn: { key: 'c3', goal: 'deals', on: '2026-05-08', at: '2026-05-08T10:00:00Z', retracts: 'c1' },
      },
    ],
    [
      'change/unknown-reference',
      {
        kind: 'upsertReference',
        reference: { entity: 'unit', value: { id: 'new', name: 'New', kind: 'team', parent: 'nowhere' } },
      },
    ],
    [
      'change/unknown-reference',
      { kind: 'applyTemplate', kras: [{ id: 't', title: 'T' }], people: ['nobody'] },
    ],
    ['change/unknown-reference#link', { kind: 'setWeight', goal: 'mid', parent: 'deals', weight: 1 }],
    [
      'change/unknown-reference#template',
      {
        kind: 'applyTemplate',
        kras: [],
        kpis: [{ id: 'k', kra: 'care', title: 'K', measure: { kind: 'binary' } }],
        people: ['ben'],
      },
    ],
    ['change/check-in-conflict', { kind: 'recordCheckIn', checkIn: { ...checkIn, key: 'c1' } }],
    ['change/bad-shape', { kind: 'setOwners', goal: 'arr' }],
    ['change/bad-shape', 'close everything'],
    ['change/bad-shape#kind', { kind: 'delete', goal: 'arr' }],
    ['change/bad-shape#entity', { kind: 'revise', goal: 'arr', set: { title: 7 } }],
    ['change/bad-shape#entity', { kind: 'revise', goal: 'arr', unset: ['title'] }],
    ['change/bad-shape#weight', { kind: 'setWeight', goal: 'arr', weight: -1 }],
    ['change/bad-shape#weight', { kind: 'setWeight', goal: 'arr', weight: 0.125 }],
    [
      'change/bad-shape#size',
      {
        kind: 'applyTemplate',
        kras: Array.from({ length: 900 }, (_, at) => ({ id: `t${at}`, title: 'T' })),
        people: Array.from({ length: 1200 }, (_, at) => `p${at}`),
      },
    ],
    [
      'change/revision-conflict',
      { kind: 'setWeight', goal: 'arr', weight: 3 },
      { ...context, expectedRevision: 3 },
    ],
    ['change/still-in-use', { kind: 'restore', entity: 'objective', id: 'mid', remove: 'entry' }],
    [
      'change/reason-needed',
      { kind: 'restore', entity: 'keyResult', id: 'arr', set: { measure: { kind: 'binary' } } },
    ],
    [
      'change/would-close-a-loop',
      { kind: 'restore', entity: 'objective', id: 'top', set: { supports: [{ goal: 'deals' }] } },
    ],
    ['change/bad-shape#entity', { kind: 'restore', entity: 'keyResult', id: 'arr', value: { id: 'other' } }],
    ['change/unknown-reference', { kind: 'restore', entity: 'person', id: 'nobody', set: { name: 'x' } }],
    ['change/closed', { kind: 'restore', entity: 'keyResult', id: 'ended', set: { title: 'as it was' } }],
    ['change/closed', { kind: 'restore', entity: 'keyResult', id: 'ended', remove: 'entry' }],
    [
      'change/closed#parent',
      { kind: 'restore', entity: 'keyResult', id: 'arr', set: { supports: [{ goal: 'old' }] } },
    ],
    [
      'change/reason-needed#correction',
      { kind: 'restore', entity: 'checkIn', id: 'c9', value: { ...checkIn, key: 'c9', goal: 'ended' } },
    ],
    [
      'change/id-taken',
      { kind: 'restore', entity: 'initiative', id: 'arr', value: { id: 'arr', title: 'came back' } },
    ],
    ['change/reason-needed#judgement', { kind: 'judge', judgement: { ...judgement, reason: ' ' } }],
    ['change/bad-judgement#score', { kind: 'judge', judgement: { ...judgement, score: 7 } }],
    ['change/bad-judgement#score', { kind: 'judge', judgement: { ...judgement, score: -0.1 } }],
    [
      'change/bad-judgement',
      {
        kind: 'judge',
        judgement: { id: 'j1', goal: 'arr', by: 'ana', on: '2026-05-08', at: context.at, reason: 'seen' },
      },
    ],
    ['change/bad-judgement#until', { kind: 'judge', judgement: { ...judgement, until: judgement.on } }],
    [
      'change/check-in-does-not-fit',
      {
        kind: 'recordCheckIn',
        checkIn: { key: 'c3', goal: 'arr', on: checkIn.on, at: checkIn.at, level: 'low' },
      },
    ],
    ['change/check-in-does-not-fit', { kind: 'recordCheckIn', checkIn: { ...checkIn, goal: 'care-kpi' } }],
    [
      'change/check-in-does-not-fit#no-measure',
      {
        kind: 'recordCheckIn',
        checkIn: { key: 'c3', goal: 'mid', on: checkIn.on, at: checkIn.at, level: 'low' },
      },
    ],
    [
      'change/closed#days',
      {
        kind: 'upsertReference',
        reference: {
          entity: 'cycle',
          value: { id: 'q1', name: 'Q1', start: '2026-01-01', end: '2026-05-01', state: 'closed' },
        },
      },
    ],
    ['change/closed#days', { kind: 'restore', entity: 'cycle', id: 'q1', set: { start: '2025-01-01' } }],
    [
      'change/bad-shape#period',
      {
        kind: 'upsertReference',
        reference: {
          entity: 'cycle',
          value: { id: 'q3', name: 'Q3', start: '2026-07-01', end: '2026-07-01', state: 'planning' },
        },
      },
    ],
    [
      'change/bad-shape#period',
      {
        kind: 'upsertReference',
        reference: {
          entity: 'assignment',
          value: { id: 'a2', person: 'ana', unit: 'all', from: '2026-07-01', to: '2026-06-30' },
        },
      },
    ],
    [
      'change/bad-shape#reason',
      { kind: 'setWeight', goal: 'arr', weight: 5 },
      { ...context, reason: 'x'.repeat(20_001) },
    ],
    [
      'change/bad-shape#twice',
      {
        kind: 'redistributeKras',
        moves: [
          { kra: 'care', person: 'ana' },
          { kra: 'care', role: null },
        ],
      },
    ],
    ['change/frozen', { kind: 'revise', goal: 'fixed', set: { title: 'x' } }],
    ['change/frozen', { kind: 'setWeight', goal: 'fixed', weight: 2 }],
    ['change/frozen', { kind: 'reparent', goal: 'fixed', supports: [{ goal: 'top' }] }],
    ['change/frozen', { kind: 'restore', entity: 'objective', id: 'fixed', set: { title: 'as it was' } }],
    ['change/frozen', { kind: 'restore', entity: 'objective', id: 'fixed', remove: 'entry' }],
    [
      'change/frozen#container',
      {
        kind: 'shiftTarget',
        goal: 'of-fixed',
        measure: { kind: 'change', from: 0, to: 4 },
        reason: 'too hard',
      },
    ],
    ['change/frozen#container', { kind: 'setState', goal: 'of-fixed', step: 'cancel' }],
    ['change/frozen#container', { kind: 'reparent', goal: 'deals', container: 'fixed' }],
    [
      'change/frozen#container',
      { kind: 'add', goal: { entity: 'keyResult', value: { ...keyResult, objective: 'fixed' } } },
    ],
    [
      'change/frozen#new',
      { kind: 'add', goal: { entity: 'initiative', value: { id: 'new', title: 'New', frozen: true } } },
    ],
    ['change/step-not-allowed', { kind: 'setState', goal: 'fixed', step: 'freeze' }],
    [
      'change/step-not-allowed#undo',
      { kind: 'restore', entity: 'keyResult', id: 'levels', set: { state: 'published' } },
    ],
    ['change/closed#container', { kind: 'setState', goal: 'of-ended', step: 'cancel' }],
    ['change/sign-off-needed', { kind: 'setState', goal: 'deals', step: 'publish' }],
    ['change/wrong-signer#no-owner', { kind: 'setState', goal: 'project', step: 'sign-off', as: 'owner' }],
    ['change/wrong-signer#owner', { kind: 'setState', goal: 'ready', step: 'sign-off', as: 'owner' }],
    [
      'change/wrong-signer#manager',
      { kind: 'setState', goal: 'ready', step: 'sign-off', as: 'manager' },
      { ...context, actor: { kind: 'human', id: 'ben' } },
    ],
    // The day before ben's assignment began he had no manager, so anybody but him would do.
    [
      'change/wrong-signer#top',
      { kind: 'setState', goal: 'ready', step: 'sign-off', as: 'manager' },
      { ...context, at: '2024-12-31T23:59:59Z', actor: { kind: 'human', id: 'ben' } },
    ],
    ['change/wrong-signer#top', { kind: 'setState', goal: 'deals', step: 'sign-off', as: 'manager' }],
    ['change/wrong-signer#both', { kind: 'setState', goal: 'shared', step: 'sign-off', as: 'manager' }],
    [
      'change/revision-conflict#told',
      { kind: 'setWeight', goal: 'arr', weight: 3 },
      { ...context, expectedRevision: 3, log },
    ],
    [
      'change/revision-conflict#goal',
      { kind: 'setWeight', goal: 'arr', weight: 3 },
      { ...context, expectedGoals: [{ goal: 'mid', revision: 1 }] },
    ],
    [
      'change/revision-conflict#goal-told',
      { kind: 'setWeight', goal: 'arr', weight: 3 },
      { ...context, expectedGoals: [{ goal: 'mid', revision: 1 }], log },
    ],
    [
      'change/revision-conflict#gone',
      { kind: 'setWeight', goal: 'arr', weight: 3 },
      { ...context, expectedGoals: [{ goal: 'nowhere', revision: 1 }] },
    ],
    ['change/human-needed#other', draft, { ...context, actor: { kind: 'human', id: 'ben' } }],
    ['change/bad-draft', { ...draft, decision: { ...draft.decision, editRatio: 1.2 } }],
    ['change/bad-draft', { ...draft, decision: { ...draft.decision, editRatio: -0.1 } }],
    ['change/bad-draft', { ...draft, decision: { ...draft.decision, outcome: 'accepted' } }],
    ['change/bad-draft#late', { ...draft, decision: { ...draft.decision, at: '2026-05-15T12:00:00.001Z' } }],
    [
      'change/bad-draft#signed',
      { ...draft, goals: [{ entity: 'keyResult', value: { ...keyResult, signOffs: [] } }] },
    ],
  ];
