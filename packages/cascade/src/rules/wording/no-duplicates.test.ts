import type { Objective } from '@throughline/core';
import { it } from 'vitest';
import { acme, initiative, keyResult, kpi, kra, objective, owner } from '../../../test/acme.ts';
import { alikeTexts } from '../../../test/alike-texts.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { noDuplicates } from './no-duplicates.ts';

const alike = alikeTexts();
const title = 'Win the mid-market';
const objectives = (...more: readonly Partial<Objective>[]) =>
  acme({ objectives: more.map((one, at) => objective(`o${at}`, { title, ...one })) });
const twice = (data: object) => [data, data] as { title: string; count: number }[];

testRule(
  noDuplicates,
  {
    valid: {
      'titles that differ in one word': objectives({}, { title: 'Win the US mid-market' }),
      'titles that differ in a number': objectives({ title: 'Phase 1' }, { title: 'Phase 2' }),
      'another cycle': objectives({}, { cycle: 'year' }),
      'personal goals in one unit': objectives({ unit: 'sales' }, { unit: 'sales', owners: [owner('ben')] }),
      'one that was cancelled': objectives({}, { state: 'cancelled' }),
      'an objective and the key result it comes from': acme({
        objectives: [objective('o', { title: 'x' }), objective('p', { title })],
        keyResults: [keyResult('k', 'o', { title })],
      }),
      'key results of two objectives': acme({
        objectives: [objective('o'), objective('p')],
        keyResults: [keyResult('k', 'o', { title }), keyResult('l', 'p', { title })],
      }),
      'key results that belong nowhere': acme({
        keyResults: [keyResult('k', 'nowhere', { title }), keyResult('l', 'elsewhere', { title })],
      }),
      'KRAs and initiatives': acme({
        kras: [kra('r', { title }), kra('s', { title })],
        initiatives: [initiative('i', { title }), initiative('j', { title })],
      }),
      'titles that share a number': objectives({ title: alike[0] }, { title: alike[1] }),
      'no title': objectives({ title: '' }, { title: '...' }),
    },
    invalid: {
      'the same objective twice': {
        goals: objectives({}, {}),
        data: twice({ title, count: 2 }),
        messageIds: ['same', 'same'],
        suggestion: false,
      },
      'other signs and cases': {
        goals: objectives({}, { title: 'WIN the  mid market!' }),
        data: [
          { title, count: 2 },
          { title: 'WIN the  mid market!', count: 2 },
        ],
      },
      'the same key result twice': {
        goals: acme({
          objectives: [objective('o')],
          keyResults: [keyResult('k', 'o', { title }), keyResult('l', 'o', { title })],
        }),
        data: twice({ title, count: 2 }),
        messageIds: ['same', 'same'],
      },
      'the same KPI twice': {
        goals: acme({ kras: [kra('r')], kpis: [kpi('p', 'r', { title }), kpi('q', 'r', { title })] }),
        data: twice({ title, count: 2 }),
      },
      'the objective of two units': {
        goals: objectives({ unit: 'sales' }, { unit: 'success', owners: [owner('ben')] }),
        data: twice({ title, count: 2 }),
        messageIds: ['overlap', 'overlap'],
      },
      'two in one place and one elsewhere': {
        goals: objectives({ unit: 'sales' }, { unit: 'sales' }, { unit: 'success' }),
        data: [...twice({ title, count: 2 }), { title, count: 3 }],
        messageIds: ['same', 'same', 'overlap'],
      },
    },
  },
  { it },
);
