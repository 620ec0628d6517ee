import type { AiSystem } from '@throughline/core';
import { expect, it } from 'vitest';
import { acme, initiative, keyResult, objective, to } from '../../../test/acme.ts';
import { checkGoals } from '../../check/check-goals.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { incidentResponseTime } from './incident-response-time.ts';

const bot: AiSystem = { id: 'bot', name: 'Claims bot', riskClass: 'high', classifiedOn: '2026-01-10' };
const using = (more: Partial<AiSystem> = {}) =>
  acme({
    objectives: [objective('team')],
    keyResults: [keyResult('use', 'team')],
    initiatives: [initiative('i', { supports: to('use'), aiSystems: ['bot'] })],
    aiSystems: [{ ...bot, ...more }],
  });
const answering = (more = {}) => ({
  ...using(),
  keyResults: [
    keyResult('use', 'team'),
    keyResult('k', 'team', { metric: 'incident-response-time', ...more }),
  ],
});
const data = [{ system: 'bot', name: 'Claims bot', article: '26(5)', from: '2027-12-02' }];

testRule(
  incidentResponseTime,
  {
    valid: {
      'no AI system': { ...using(), aiSystems: [], initiatives: [] },
      'a system of limited risk': using({ riskClass: 'limited' }),
      'a system nobody has classified, which another rule reports': using({ riskClass: 'unclassified' }),
      'a goal beside the key result': answering(),
      'a goal with the label': answering({ metric: 'own', labels: ['ai-duty/incidents'] }),
      'a goal for all systems': {
        ...using(),
        initiatives: [],
        keyResults: [keyResult('k', 'team', { metric: 'incident-response-time' })],
      },
      'a second system with the id of one that is answered': {
        ...answering(),
        aiSystems: [bot, bot],
      },
    },
    invalid: {
      'no goal': { goals: using(), data },
      'no goal, of who makes the system': {
        goals: using({ actsAs: 'provider' }),
        data: [{ ...data[0], article: '73' }],
      },
      'a goal that is over': { goals: answering({ state: 'closed' }), data },
      'a goal on the line of another system': {
        goals: {
          ...answering(),
          aiSystems: [bot, { ...bot, id: 'other', name: 'Other' }],
        },
        data: [{ ...data[0], system: 'other', name: 'Other' }],
      },
    },
  },
  { it },
);

it('is information until the duty applies on the day, or on that of first use', () => {
  const severity = (asOf: string, more: Partial<AiSystem> = {}) =>
    checkGoals(using(more), { asOf, rules: [incidentResponseTime] }).findings.map((found) => found.severity);
  expect(severity('2027-12-01')).toEqual(['info']);
  expect(severity('2027-12-02')).toEqual(['warning']);
  expect(severity('2026-05-15', { deployedOn: '2027-12-01' })).toEqual(['info']);
  expect(severity('2026-05-15', { deployedOn: '2027-12-02' })).toEqual(['warning']);
});
