import type { AiSystem, KeyResult } from '@throughline/core';
import { it } from 'vitest';
import { acme, initiative, keyResult, objective, to } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { oversightOnAutonomousRate } from './oversight-on-autonomous-rate.ts';

const title = 'Resolve 90 % of discrepancies autonomously';
const rate = (more: Partial<KeyResult> = {}, system: Partial<AiSystem> = {}, control?: KeyResult) =>
  acme({
    objectives: [objective('close')],
    keyResults: [
      keyResult('auto', 'close', {
        title,
        measure: { kind: 'threshold', comparator: '>=', limit: 90, unit: { kind: 'percent' } },
        ...more,
      }),
      ...(control === undefined ? [] : [control]),
    ],
    initiatives: [initiative('i', { supports: to('auto'), aiSystems: ['bot'] })],
    aiSystems: [{ id: 'bot', name: 'Reconciler', riskClass: 'high', classifiedOn: '2026-01-10', ...system }],
  });
const flag = { mode: 'flag' } as const;
const data = [{ title, system: 'Reconciler', article: '26(2)' }];
const suggestion = 'add a guardrail of human oversight to `auto`';

testRule(
  oversightOnAutonomousRate,
  {
    valid: {
      'no AI system': { ...rate(), aiSystems: [], initiatives: [] },
      'a system of limited risk': rate({}, { riskClass: 'limited' }),
      'a target that is no autonomous rate': rate({ title: 'Read 70 % of claims with the bot' }),
      'an autonomous rate that is to fall': rate({
        measure: { kind: 'change', from: 90, to: 60, unit: { kind: 'percent' } },
      }),
      'a limit from above': rate({ measure: { kind: 'threshold', comparator: '<=', limit: 60 } }),
      'a milestone': rate({ measure: { kind: 'binary' } }),
      'a guardrail that says so': rate({
        guardrails: [{ title: 'Human review of 5 % of all cases', ...flag }],
      }),
      'a guardrail whose goal measures it': rate(
        { guardrails: [{ title: 'Checked', goal: 'over', ...flag }] },
        {},
        keyResult('over', 'close', { metric: 'human-override-rate' }),
      ),
      'a guardrail on the objective': {
        ...rate(),
        objectives: [objective('close', { guardrails: [{ title: 'Menschliche Aufsicht', ...flag }] })],
      },
      'a key result that is over': rate({ state: 'closed' }),
    },
    invalid: {
      'no guardrail': { goals: rate(), data, suggestion },
      'a system made here': {
        goals: rate({}, { actsAs: 'provider' }),
        data: [{ title, system: 'Reconciler', article: '14' }],
      },
      'without human escalation': {
        goals: rate({ title: 'Process 80 % of agreements without human escalation' }),
        data: [
          {
            title: 'Process 80 % of agreements without human escalation',
            system: 'Reconciler',
            article: '26(2)',
          },
        ],
      },
      'by its metric': {
        goals: rate({ title: 'Closed by the bot', metric: 'autonomous-rate' }),
        data: [{ title: 'Closed by the bot', system: 'Reconciler', article: '26(2)' }],
      },
      'a rate that is to rise': {
        goals: rate({ measure: { kind: 'change', from: 60, to: 90, unit: { kind: 'percent' } } }),
        data,
      },
      'a target that is not set yet': { goals: rate({ measure: { kind: 'change', from: 60 } }), data },
      'a guardrail about something else': {
        goals: rate({ guardrails: [{ title: 'Cost per case', ...flag }] }),
        data,
        suggestion,
      },
      'a guardrail that asks for the opposite': {
        goals: rate({ guardrails: [{ title: 'No case without human review later', ...flag }] }),
        data,
      },
      'a guardrail whose goal was called off': {
        goals: rate(
          { guardrails: [{ title: 'Checked', goal: 'over', ...flag }] },
          {},
          keyResult('over', 'close', { metric: 'human-override-rate', state: 'cancelled' }),
        ),
        data,
      },
      'a guardrail whose goal does not exist': {
        goals: rate({ guardrails: [{ title: 'Checked', goal: 'gone', ...flag }] }),
        data,
        suggestion: false,
      },
      'a key result of a frozen objective': {
        goals: { ...rate(), objectives: [objective('close', { frozen: true })] },
        data,
        suggestion: false,
      },
      'a frozen key result': { goals: rate({ frozen: true }), data, suggestion: false },
    },
  },
  { it },
);
