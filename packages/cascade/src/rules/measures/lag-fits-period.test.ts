import type { KeyResult } from '@throughline/core';
import { it } from 'vitest';
import { acme, initiative, keyResult, objective } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { lagFitsPeriod } from './lag-fits-period.ts';

/** A key result of the quarter, due on a day, that supports one of the year. */
const supporting = (lagDays: number | undefined, more: Partial<KeyResult> = {}, parentDue = '2026-07-30') =>
  acme({
    objectives: [objective('year', { cycle: 'year' }), objective('o', { supports: [] })],
    keyResults: [
      keyResult('above', 'year', { deadline: parentDue }),
      keyResult('k', 'o', {
        supports: [
          { goal: 'above', expects: { by: 2, in: 'points', ...(lagDays === undefined ? {} : { lagDays }) } },
        ],
        ...more,
      }),
    ],
  });
const found = (lagDays: number, shows: string, more = {}) => ({
  title: 'Raise k',
  parent: 'above',
  lagDays,
  due: '2026-06-30',
  shows,
  parentDue: '2026-07-30',
  ...more,
});

testRule(
  lagFitsPeriod,
  {
    valid: {
      'an effect on the last day': supporting(30),
      'no lag': supporting(undefined),
      'a link without a promise': supporting(undefined, { supports: [{ goal: 'above' }] }),
      'a goal that itself ends too late': supporting(60, {}, '2026-05-31'),
      'a goal above that does not exist': supporting(60, {
        supports: [{ goal: 'nowhere', expects: { by: 2, in: 'points', lagDays: 900 } }],
      }),
      'a goal above that was set aside': acme({
        objectives: [
          objective('year', { cycle: 'year', state: 'cancelled' }),
          objective('o', { supports: [{ goal: 'year', expects: { by: 1, in: 'unit', lagDays: 900 } }] }),
        ],
      }),
      'a goal above without an end': acme({
        objectives: [
          objective('o', { supports: [{ goal: 'r', expects: { by: 1, in: 'unit', lagDays: 900 } }] }),
        ],
        kras: [{ id: 'r', title: 'Care' }],
      }),
    },
    invalid: {
      'an effect on the day after': {
        goals: supporting(31),
        data: [found(31, '2026-07-31')],
        suggestion: false,
      },
      'part of a day too late': {
        goals: supporting(30.5),
        data: [found(30.5, '2026-07-31')],
        suggestion: false,
      },
      'an effect that would need an earlier beginning': {
        goals: supporting(200),
        data: [found(200, '2027-01-16')],
        suggestion: false,
      },
      'a goal that something supports until its last day': {
        goals: {
          ...supporting(31),
          initiatives: [initiative('i', { cycle: 'q2', supports: [{ goal: 'k' }] })],
        },
        data: [found(31, '2026-07-31')],
        suggestion: false,
      },
      'an objective, which has no deadline of its own': {
        goals: acme({
          objectives: [
            objective('year', { cycle: 'year' }),
            objective('o', { supports: [{ goal: 'year', expects: { by: 1, in: 'unit', lagDays: 185 } }] }),
          ],
        }),
        data: [
          {
            title: 'Win o',
            parent: 'year',
            lagDays: 185,
            due: '2026-06-30',
            shows: '2027-01-01',
            parentDue: '2026-12-31',
          },
        ],
        suggestion: false,
      },
    },
  },
  { it },
);
