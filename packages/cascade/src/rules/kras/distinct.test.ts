import type { GoalSet, Kpi, Kra } from '@throughline/core';
import { it } from 'vitest';
import { acme, kpi, kra } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { distinct } from './distinct.ts';

const roles = [
  { id: 'lead', title: 'Lead' },
  { id: 'rep', title: 'Rep' },
];
const named = (titles: readonly string[], more: Partial<Kra> = { role: 'lead' }): GoalSet =>
  acme({ roles, kras: titles.map((title, at) => kra(`r${at}`, { title, ...more })) });
const measured = (kpis: readonly Kpi[], more: Partial<Kra> = {}): GoalSet =>
  acme({
    roles,
    kras: [
      kra('a', { title: 'Winning', role: 'lead' }),
      kra('b', { title: 'Keeping', role: 'lead', ...more }),
    ],
    kpis,
  });

testRule(
  distinct,
  {
    valid: {
      'the areas of a customer success manager': named([
        'Customer Retention and Growth',
        'Product Adoption and Utilization',
        'Customer Satisfaction and Advocacy',
        'Issue Resolution and Support Quality',
        'Strategic Account Planning',
      ]),
      'the areas of an HR business partner': named([
        'Talent Acquisition and Workforce Planning',
        'Employee Engagement and Retention',
        'Performance Management and Development',
        'Organizational Design and Change Management',
        'HR Compliance and Risk Management',
      ]),
      'words that tell nothing': named(['Management of risk', 'Management of hiring']),
      'titles of two roles': acme({
        roles,
        kras: [kra('a', { title: 'Hiring', role: 'lead' }), kra('b', { title: 'Hiring', role: 'rep' })],
      }),
      'a role and a person who has an area of the same name': acme({
        roles,
        kras: [
          kra('a', { title: 'Hiring', role: 'lead' }),
          kra('b', { title: 'Hiring', role: 'lead', person: 'ana' }),
        ],
      }),
      'areas of nobody': named(['Hiring', 'Hiring'], {}),
      'an area that is over': acme({
        roles,
        kras: [
          kra('a', { title: 'Hiring', role: 'lead', to: '2026-05-15' }),
          kra('b', { title: 'Hiring', role: 'lead' }),
        ],
      }),
      'less than half of the words': named(['Customer care by phone', 'Customer growth at trade fairs']),
      'more, where the house says so': {
        goals: named(['Customer care', 'Customer growth']),
        options: { minOverlap: 0.34 },
      },
      'a metric that one area reads twice': measured([
        kpi('p', 'a', { metric: 'churn' }),
        kpi('q', 'a', { metric: 'churn' }),
      ]),
      'a metric of a KPI that was given up': measured([
        kpi('p', 'a', { metric: 'churn' }),
        kpi('q', 'b', { metric: 'churn', state: 'archived' }),
      ]),
    },
    invalid: {
      'half of the words': {
        goals: named(['Customer Satisfaction Management', 'Satisfaction of Customer Teams, Customer Growth']),
        data: [
          {
            title: 'Customer Satisfaction Management',
            other: 'Satisfaction of Customer Teams, Customer Growth',
            words: ['customer', 'satisfaction'],
            percent: 50,
          },
          {
            title: 'Satisfaction of Customer Teams, Customer Growth',
            other: 'Customer Satisfaction Management',
            words: ['customer', 'satisfaction'],
            percent: 50,
          },
        ],
        messageIds: ['title', 'title'],
      },
      'the nearest of several, by title': {
        goals: named(['Hiring and Onboarding', 'Hiring', 'Hiring!'], { person: 'ana' }),
        data: [
          { title: 'Hiring and Onboarding', other: 'Hiring', words: ['hiring'], percent: 50 },
          { title: 'Hiring', other: 'Hiring!', words: ['hiring'], percent: 100 },
          { title: 'Hiring!', other: 'Hiring', words: ['hiring'], percent: 100 },
        ],
      },
      'of two as near, the first by title': {
        goals: named(['Zeta hiring', 'Alpha hiring', 'Hiring']),
        data: [
          { title: 'Zeta hiring', other: 'Hiring', words: ['hiring'], percent: 50 },
          { title: 'Alpha hiring', other: 'Hiring', words: ['hiring'], percent: 50 },
          { title: 'Hiring', other: 'Alpha hiring', words: ['hiring'], percent: 50 },
        ],
      },
      'a metric of both': {
        goals: measured([kpi('p', 'a', { metric: 'churn' }), kpi('q', 'b', { metric: 'churn' })]),
        data: [
          { title: 'Winning', other: 'Keeping', metric: 'churn' },
          { title: 'Keeping', other: 'Winning', metric: 'churn' },
        ],
        messageIds: ['metric', 'metric'],
      },
      'two metrics of both, of which the smaller is named': {
        goals: measured([
          kpi('z', 'a', { metric: 'win-rate' }),
          kpi('p', 'a', { metric: 'churn' }),
          kpi('y', 'b', { metric: 'win-rate' }),
          kpi('q', 'b', { metric: 'churn' }),
        ]),
        data: [
          { title: 'Winning', other: 'Keeping', metric: 'churn' },
          { title: 'Keeping', other: 'Winning', metric: 'churn' },
        ],
      },
      'both, whatever their ids and wherever they stand': {
        goals: acme({
          roles,
          kras: [
            kra('z', { title: 'Hiring', role: 'lead' }),
            kra('a', { title: 'Hiring and Onboarding', role: 'lead' }),
          ],
        }),
        data: [
          { title: 'Hiring', other: 'Hiring and Onboarding', words: ['hiring'], percent: 50 },
          { title: 'Hiring and Onboarding', other: 'Hiring', words: ['hiring'], percent: 50 },
        ],
      },
      'a metric of both, and the same words': {
        goals: measured([kpi('p', 'a', { metric: 'churn' }), kpi('q', 'b', { metric: 'churn' })], {
          title: 'Winning',
        }),
        data: [
          { title: 'Winning', other: 'Winning', metric: 'churn' },
          { title: 'Winning', other: 'Winning', metric: 'churn' },
        ],
      },
      'a third of the words, where the house says so': {
        goals: named(['Customer care', 'Customer growth']),
        options: { minOverlap: 0.33 },
        data: [
          { title: 'Customer care', other: 'Customer growth', words: ['customer'], percent: 33 },
          { title: 'Customer growth', other: 'Customer care', words: ['customer'], percent: 33 },
        ],
      },
    },
  },
  { it },
);
