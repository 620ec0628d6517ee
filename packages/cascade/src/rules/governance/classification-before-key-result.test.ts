import type { AiSystem, ChangeEntry } from '@throughline/core';
import { it } from 'vitest';
import { acme, initiative, keyResult, kpi, kra, objective, to } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { classificationBeforeKeyResult } from './classification-before-key-result.ts';

const bot: AiSystem = { id: 'bot', name: 'Claims bot', riskClass: 'high', classifiedOn: '2026-03-31' };
const relying = (system: Partial<AiSystem>, more = {}, supports = to('use')) =>
  acme({
    objectives: [objective('team')],
    keyResults: [keyResult('use', 'team', more)],
    initiatives: [initiative('i', { supports, aiSystems: ['bot'] })],
    aiSystems: [{ ...bot, ...system }],
  });
const { classifiedOn: _unknown, ...undated } = bot;
const facts = { title: 'Raise use', system: 'Claims bot' };
const added = (at: string): ChangeEntry => ({
  revision: 1,
  actor: { kind: 'human', id: 'ana' },
  at,
  change: { kind: 'add', goal: { entity: 'keyResult', value: keyResult('use', 'team') } },
  inverse: [],
});

testRule(
  classificationBeforeKeyResult,
  {
    valid: {
      'no AI system': acme({ objectives: [objective('team')], keyResults: [keyResult('use', 'team')] }),
      'classified the day before the cycle begins': relying({}),
      'classified on the first day': relying({ classifiedOn: '2026-04-01' }),
      'set later than its cycle began, as the log says': {
        goals: relying({ classifiedOn: '2026-04-20' }),
        log: [added('2026-04-20T08:00:00Z')],
      },
      'a system no initiative names': { ...relying({ riskClass: 'unclassified' }), initiatives: [] },
      'a key result that is over': relying({ riskClass: 'unclassified' }, { state: 'closed' }),
      'an initiative that was called off': {
        ...relying({ riskClass: 'unclassified' }),
        initiatives: [initiative('i', { supports: to('use'), aiSystems: ['bot'], state: 'cancelled' })],
      },
      'an initiative that supports nothing there is': relying({ riskClass: 'unclassified' }, {}, to('gone')),
    },
    invalid: {
      'nobody has classified it': {
        goals: relying({ riskClass: 'unclassified' }),
        data: [facts],
        messageIds: ['unclassified'],
      },
      'nobody has classified it, and the initiative supports the objective': {
        goals: relying({ riskClass: 'unclassified' }, {}, to('team')),
        data: [facts],
      },
      'nobody has classified what a KPI relies on': {
        goals: acme({
          kras: [kra('care')],
          kpis: [kpi('auto', 'care')],
          initiatives: [initiative('i', { supports: to('auto'), aiSystems: ['bot'] })],
          aiSystems: [{ ...bot, riskClass: 'unclassified' }],
        }),
        data: [{ title: 'Keep auto', system: 'Claims bot' }],
      },
      'classified the day after the first day': {
        goals: relying({ classifiedOn: '2026-04-02' }),
        data: [{ ...facts, set: '2026-04-01', classifiedOn: '2026-04-02' }],
        messageIds: ['late'],
      },
      'set before its cycle began, as the log says': {
        goals: relying({}),
        log: [added('2026-03-30T23:59:59Z'), added('2026-04-20T08:00:00Z')],
        data: [{ ...facts, set: '2026-03-30', classifiedOn: '2026-03-31' }],
      },
      'classified on a day nobody wrote down': {
        goals: { ...relying({}), aiSystems: [undated] },
        data: [facts],
        messageIds: ['undated'],
      },
      'two systems, of which the one without a class counts': {
        goals: {
          ...relying({}),
          initiatives: [initiative('i', { supports: to('use'), aiSystems: ['bot', 'new'] })],
          aiSystems: [bot, { id: 'new', name: 'New', riskClass: 'unclassified' }],
        },
        data: [{ title: 'Raise use', system: 'New' }],
      },
    },
  },
  { it },
);
