import type { KeyResult, Measure } from '@throughline/core';
import { it } from 'vitest';
import { acme, keyResult, kpi, kra, objective, to } from '../../../test/acme.ts';
import { alikeTexts } from '../../../test/alike-texts.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { siblingsReadAlike } from './siblings-read-alike.ts';

const days: Measure = { kind: 'change', from: 21, to: 10, unit: { kind: 'duration', in: 'days' } };
const share: Measure = { kind: 'change', from: 90, to: 40, unit: { kind: 'percent' } };
const longer: Measure = { kind: 'change', from: 10, to: 21, unit: { kind: 'duration', in: 'days' } };
const alike = alikeTexts();
const title = 'Reduce onboarding time from 21 to 10 days';

/** Key results of other objectives that support one of the company. */
const under = (...more: readonly Partial<KeyResult>[]) =>
  acme({
    objectives: [objective('top'), ...more.map((_, at) => objective(`o${at}`))],
    keyResults: [
      keyResult('above', 'top', { title: 'Customers see value early', measure: days }),
      ...more.map((one, at) =>
        keyResult(`k${at}`, `o${at}`, { title, measure: days, supports: to('above'), ...one }),
      ),
    ],
  });
const found = (one: string, readings: readonly string[]) => ({ title: one, parent: 'above', readings });

testRule(
  siblingsReadAlike,
  {
    valid: {
      'the same unit and direction': under({}, { title: 'Onboarding time in EMEA', measure: days }),
      'other things': under({}, { title: 'Raise self-service setup from 20 % to 50 %', measure: share }),
      'a part of the same thing': under(
        { title: 'Raise revenue to $9M' },
        { title: 'Raise the share of partner revenue from 8 % to 15 %', measure: share },
      ),
      'one that does not say its metric': under({ metric: 'onboarding-time' }, {}),
      'one that does not say its unit': under({}, { measure: { kind: 'change', from: 21, to: 10 } }),
      'a change relative to a baseline': under(
        {},
        {
          measure: {
            kind: 'relative',
            by: 50,
            as: 'percent',
            direction: 'decrease',
            unit: { kind: 'percent' },
          },
        },
      ),
      'other things whose names share a number': under(
        { title: alike[0] },
        { title: alike[1], measure: share },
      ),
      'one that serves something else': under({}, { measure: share, supports: to('top') }),
      'one that was cancelled': under({}, { measure: share, state: 'cancelled' }),
      'a key result above that was cancelled': acme({
        objectives: [objective('top')],
        keyResults: [
          keyResult('above', 'top', { state: 'cancelled' }),
          keyResult('k', 'top', { title, measure: days, supports: to('above') }),
          keyResult('l', 'top', { title, measure: share, supports: to('above') }),
        ],
      }),
      'titles of numbers': under({ title: '90 %' }, { title: '40 %', measure: share }),
    },
    invalid: {
      'two units': {
        goals: under({}, { title: 'Cut onboarding time from 90 to 40', measure: share }),
        data: [
          found(title, ['duration days', 'percent']),
          found('Cut onboarding time from 90 to 40', ['duration days', 'percent']),
        ],
        messageIds: ['unit', 'unit'],
      },
      'two metrics': {
        goals: under({ metric: 'onboarding-time' }, { metric: 'time-to-value' }),
        data: [
          found(title, ['onboarding-time', 'time-to-value']),
          found(title, ['onboarding-time', 'time-to-value']),
        ],
        messageIds: ['metric', 'metric'],
      },
      'two directions': {
        goals: under({}, { measure: longer }),
        data: [found(title, ['down', 'up']), found(title, ['down', 'up'])],
        messageIds: ['direction', 'direction'],
      },
      'two names of one metric': {
        goals: under(
          { title: 'Lift NPS', measure: { kind: 'change', from: 42, to: 55, unit: { kind: 'score' } } },
          {
            title: 'Lift net promoter score',
            measure: { kind: 'change', from: 42, to: 55, unit: { kind: 'percent' } },
          },
        ),
        data: [
          found('Lift NPS', ['percent', 'score']),
          found('Lift net promoter score', ['percent', 'score']),
        ],
      },
      'through a KRA and an objective': {
        goals: acme({
          objectives: [objective('top'), objective('o', { supports: to('above') })],
          keyResults: [
            keyResult('above', 'top', { title: 'Customers see value early' }),
            keyResult('k', 'o', { title, measure: days }),
          ],
          kras: [kra('r', { supports: to('above', 'above') })],
          kpis: [kpi('p', 'r', { title, measure: share, supports: to('above') })],
        }),
        data: [found(title, ['duration days', 'percent']), found(title, ['duration days', 'percent'])],
      },
    },
  },
  { it },
);
