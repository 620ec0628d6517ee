import type { Appraisal, ReviewBook } from '@throughline/core';
import { it } from 'vitest';
import { acme, keyResult, kpi, kra, objective } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { appraisalUseDeclared } from './appraisal-use-declared.ts';

const goals = acme({
  objectives: [objective('o')],
  keyResults: Array.from({ length: 12 }, (_, at) => keyResult(`k${at}`, 'o')),
  kras: [kra('r')],
  kpis: [kpi('p', 'r')],
});
const book = (...appraisals: readonly Partial<Appraisal>[]): ReviewBook => ({
  schemaVersion: 1,
  organization: 'acme',
  appraisals: appraisals.map((more, at) => ({
    id: `a${at}`,
    person: 'ben',
    cycle: 'q2',
    state: 'open',
    ...more,
  })),
});
const rated = (...evidence: readonly string[]) => ({ kraRatings: [{ kra: 'r', rating: 3, evidence }] });
const pay = { use: ['compensation'] } as const;

testRule(
  appraisalUseDeclared,
  {
    valid: {
      'no review book': goals,
      'an empty review book': { goals, reviewBook: { schemaVersion: 1, organization: 'acme' } },
      'development by objectives': { goals, reviewBook: book({ use: ['development'], ...rated('o', 'k1') }) },
      'pay by KRAs and KPIs': { goals, reviewBook: book({ ...pay, ...rated('r', 'p') }) },
      'pay by goals that are gone': { goals, reviewBook: book({ ...pay, ...rated('gone') }) },
      'promotion by objectives': { goals, reviewBook: book({ use: ['promotion'], ...rated('o') }) },
      'pay by objectives, where the house does so': {
        goals,
        options: { withoutObjectives: [] },
        reviewBook: book({ ...pay, ...rated('o') }),
      },
    },
    invalid: {
      'nothing declared': {
        goals,
        reviewBook: book({}, { use: [] }),
        data: [{ appraisal: 'a0' }, { appraisal: 'a1' }],
        messageIds: ['undeclared', 'undeclared'],
      },
      'nothing declared, though rated by objectives': {
        goals,
        reviewBook: book(rated('o')),
        data: [{ appraisal: 'a0' }],
      },
      'pay by a key result, named twice': {
        goals,
        reviewBook: book({ use: ['development', 'compensation'], ...rated('k1', 'p', 'k1') }),
        data: [{ appraisal: 'a0', use: ['compensation'], goals: ['k1'], count: 1 }],
        messageIds: ['objectives'],
      },
      'pay by an objective': {
        goals,
        reviewBook: book({ ...pay, ...rated('o') }),
        data: [{ appraisal: 'a0', use: ['compensation'], goals: ['o'], count: 1 }],
      },
      'pay by twelve, of which ten are named': {
        goals,
        reviewBook: book({ ...pay, ...rated(...Array.from({ length: 12 }, (_, at) => `k${at}`)) }),
        data: [
          {
            appraisal: 'a0',
            use: ['compensation'],
            goals: Array.from({ length: 10 }, (_, at) => `k${at}`),
            count: 12,
          },
        ],
      },
      'promotion by objectives, where the house forbids it': {
        goals,
        options: { withoutObjectives: ['compensation', 'promotion'] },
        reviewBook: book({ use: ['promotion'], ...rated('o') }),
        data: [{ appraisal: 'a0', use: ['promotion'], goals: ['o'], count: 1 }],
      },
    },
  },
  { it },
);
