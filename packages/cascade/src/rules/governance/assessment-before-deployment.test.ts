import type { AiSystem, KeyResult } from '@throughline/core';
import { it } from 'vitest';
import { acme, initiative, keyResult, kpi, kra, objective, to } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { assessmentBeforeDeployment } from './assessment-before-deployment.ts';

const bot: AiSystem = { id: 'bot', name: 'Claims bot', riskClass: 'high', classifiedOn: '2026-01-10' };
const using = (system: Partial<AiSystem> = {}, more?: Partial<KeyResult>) =>
  acme({
    objectives: [objective('team')],
    keyResults: [
      keyResult('use', 'team'),
      ...(more === undefined
        ? []
        : [keyResult('fria', 'team', { title: 'FRIA done', measure: { kind: 'binary' }, ...more })]),
    ],
    initiatives: [initiative('i', { supports: to('use'), aiSystems: ['bot'] })],
    aiSystems: [{ ...bot, ...system }],
  });
const used = { deployedOn: '2026-06-15' };
const data = { system: 'bot', name: 'Claims bot', article: '27', from: '2027-12-02' };
const late = { ...data, milestone: 'fria', deployedOn: '2026-06-15' };

testRule(
  assessmentBeforeDeployment,
  {
    valid: {
      'no AI system': { ...using(), aiSystems: [], initiatives: [] },
      'a system of minimal risk': using({ riskClass: 'minimal' }),
      'a system made here, whose users have the duty': using({ actsAs: 'provider' }),
      'a milestone, and no day of first use': using({}, {}),
      'a milestone that ends the day before': using(used, { deadline: '2026-06-14' }),
      'a milestone that was reached and closed': using(used, { deadline: '2026-06-14', state: 'closed' }),
      'a milestone of others that the initiative waits for': {
        ...using(used, { objective: 'rights', deadline: '2026-06-01' }),
        objectives: [objective('team'), objective('rights')],
        initiatives: [initiative('i', { supports: to('use'), aiSystems: ['bot'], dependsOn: ['fria'] })],
      },
    },
    invalid: {
      'no milestone': { goals: using(used), data: [data], messageIds: ['missing'] },
      'no milestone and no initiative': {
        goals: { ...using(), initiatives: [] },
        data: [data],
        messageIds: ['missing'],
      },
      'a milestone on no line': {
        goals: {
          ...using(used, { objective: 'rights', deadline: '2026-06-01' }),
          objectives: [objective('team'), objective('rights')],
        },
        data: [data],
      },
      'a number instead of a milestone': {
        goals: using(used, { measure: { kind: 'change', from: 0, to: 5 } }),
        data: [data],
        messageIds: ['missing'],
      },
      'a milestone that ends on the day': {
        goals: using(used, { deadline: '2026-06-15' }),
        data: [late],
        messageIds: ['late'],
      },
      'a milestone that ends with the cycle': { goals: using(used, {}), data: [late], messageIds: ['late'] },
      'a milestone without a day': {
        goals: {
          ...using(used),
          kras: [kra('care')],
          kpis: [kpi('fria', 'care', { title: 'FRIA', measure: { kind: 'binary' } })],
          initiatives: [initiative('i', { supports: to('use'), aiSystems: ['bot'], dependsOn: ['fria'] })],
        },
        data: [late],
        messageIds: ['undated'],
      },
    },
  },
  { it },
);
