import type { KeyResult, Kpi, Measure } from '@throughline/core';
import { it } from 'vitest';
import { acme, keyResult, kpi, kra, objective, owner } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { noConflictingKpis } from './no-conflicting-kpis.ts';

const up: Measure = { kind: 'change', from: 10, to: 20, unit: { kind: 'percent' } };
const down: Measure = { kind: 'change', from: 20, to: 10, unit: { kind: 'percent' } };
const atMost: Measure = { kind: 'threshold', comparator: '<=', limit: 15, unit: { kind: 'percent' } };
const winRate = { title: 'Win rate', measure: up };
const discount = { title: 'Average discount', measure: down };
const churnUp = { title: 'Customer churn of small accounts', measure: up };
const churnDown = { title: 'Customer churn', measure: down };

const kpis = (...more: readonly Partial<Kpi>[]) =>
  acme({ kras: [kra('r')], kpis: more.map((one, at) => kpi(`p${at}`, 'r', one)) });
/** Key results of objectives of their own, each with an owner. */
const owned = (...more: readonly (readonly [person: string, more: Partial<KeyResult>])[]) =>
  acme({
    objectives: more.map(([person], at) => objective(`o${at}`, { owners: [owner(person)] })),
    keyResults: more.map(([, one], at) => keyResult(`k${at}`, `o${at}`, one)),
  });
const opposed = (title: string, other: string) => ({ title, other, metric: 'customer churn' });
const tension = { metric: 'win rate', harmed: 'average discount' };
const pulled = { title: 'Win rate', other: 'Average discount', ...tension };

testRule(
  noConflictingKpis,
  {
    valid: {
      'a limit beside a push': kpis(winRate, { ...discount, measure: atMost }),
      'a guardrail on the one': kpis({ ...winRate, guardrails: [{ title: 'x', mode: 'flag' }] }, discount),
      'a guardrail on the other': kpis(winRate, { ...discount, guardrails: [{ title: 'x', mode: 'flag' }] }),
      'other owners': owned(['ana', winRate], ['ben', discount]),
      'another cycle': acme({
        objectives: [objective('o'), objective('y', { cycle: 'year' })],
        keyResults: [keyResult('k', 'o', winRate), keyResult('l', 'y', discount)],
      }),
      'a metric pushed to its bad side': kpis(winRate, { ...discount, measure: up }),
      'metrics of no relation': kpis(winRate, { title: 'Net promoter score', measure: up }),
      'a cancelled one': kpis(winRate, { ...discount, state: 'cancelled' }),
      'the same metric in the same direction': kpis(churnDown, { ...churnUp, measure: down }),
      'no objective and no owner': acme({
        keyResults: [keyResult('k', 'nowhere', winRate), keyResult('l', 'nowhere', discount)],
      }),
    },
    invalid: {
      'two sides of one coin': {
        goals: kpis(winRate, discount),
        // A lower discount is bought with bookings, so only the win rate is told.
        data: [pulled],
        messageIds: ['tension'],
        suggestion: 'make `p1` a guardrail of `p0`',
      },
      'opposite directions': {
        goals: kpis(churnUp, churnDown),
        data: [opposed(churnUp.title, churnDown.title), opposed(churnDown.title, churnUp.title)],
        messageIds: ['opposed', 'opposed'],
        suggestion: false,
      },
      'key results of one owner in two objectives': {
        goals: owned(['ana', winRate], ['ana', discount]),
        data: [pulled],
      },
      'a goal with an owner of its own': {
        goals: owned(['ben', { ...winRate, owners: [owner('ana')] }], ['ana', discount]),
        data: [pulled],
      },
      'two against one, told by title': {
        goals: kpis(winRate, discount, { ...discount, title: 'A lower average discount' }),
        data: [{ ...pulled, other: 'A lower average discount' }],
        suggestion: 'make `p2` a guardrail of `p0`',
      },
      'declared metrics': {
        goals: kpis({ metric: 'win-rate', measure: up }, { metric: 'average-discount', measure: down }),
        data: [{ title: 'Keep p0', other: 'Keep p1', ...tension }],
      },
    },
  },
  { it },
);
