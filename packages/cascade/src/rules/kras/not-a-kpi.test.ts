import type { GoalSet, Kra } from '@throughline/core';
import { it } from 'vitest';
import { acme, kpi, kra } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { notAKpi } from './not-a-kpi.ts';

const area = (title: string, more: Partial<Kra> = {}, kpiTitle = 'Keep it up'): GoalSet =>
  acme({ kras: [kra('r', { title, ...more })], kpis: [kpi('p', 'r', { title: kpiTitle })] });

testRule(
  notAKpi,
  {
    valid: {
      'customer satisfaction management': area('Customer Satisfaction Management'),
      'talent acquisition excellence': area('Talent Acquisition Excellence'),
      'a task, which is a matter of wording': area('Answer customer emails'),
      'a number that is no metric': area('The top 3 markets'),
      'an area that is over': area('Churn rate', { to: '2026-05-15' }),
      'a KPI with the name of a measure': area('Customer retention', {}, 'Churn rate'),
      'a title that goes on and on': area('churn '.repeat(200).trim().slice(0, 999)),
    },
    invalid: {
      'the name of a measure': {
        goals: area('Churn rate'),
        data: [{ title: 'Churn rate' }],
        messageIds: ['measure'],
      },
      'a target': {
        goals: area('Keep churn below 5 %'),
        data: [{ title: 'Keep churn below 5 %', metric: '5 %' }],
        messageIds: ['number'],
      },
      'the name of its own KPI': {
        goals: area('Customer trust', {}, ' customer Trust'),
        data: [{ title: 'Customer trust', kpi: 'p' }],
        messageIds: ['own'],
      },
    },
  },
  { it },
);
