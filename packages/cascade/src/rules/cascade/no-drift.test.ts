import type { GoalSet } from '@throughline/core';
import { scoreGoals } from '@throughline/scoring';
import { it } from 'vitest';
import { acme, keyResult, objective, to } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { noDrift } from './no-drift.ts';

const asOf = '2026-05-15';
const at = (goal: string, on: string, value: number) => ({
  key: `${goal} ${on}`,
  goal,
  on,
  at: `${on}T18:00:00Z`,
  value,
});

/** `top` goes from 10 to 20, and so do those below; `values` are theirs of 20 April. */
const story = (
  top: number,
  values: readonly number[],
  more = {},
  on = '2026-05-12',
  link: object = {},
): GoalSet =>
  acme({
    objectives: [objective('a'), objective('b')],
    keyResults: [
      keyResult('top', 'a', more),
      ...values.map((_value, number) =>
        keyResult(`k${number}`, 'b', { supports: [{ goal: 'top', ...link }] }),
      ),
    ],
    checkIns: [at('top', on, top), ...values.map((value, number) => at(`k${number}`, '2026-04-20', value))],
  });

const objectives = (value: number): GoalSet =>
  acme({
    objectives: [
      objective('top'),
      objective('a', { supports: to('top') }),
      objective('b', { supports: to('top') }),
    ],
    keyResults: [keyResult('t', 'top'), keyResult('k', 'a'), keyResult('l', 'b')],
    checkIns: [at('t', '2026-05-12', value), at('k', '2026-04-20', 20), at('l', '2026-04-21', 20)],
  });

testRule(
  noDrift,
  {
    valid: {
      'a goal above that moves': story(12.5, [20, 20]),
      'half of those below, which is not most': story(10, [20, 20, 12, 12]),
      'one goal below': story(10, [20]),
      'nothing heard since the last hit': story(10, [20, 20], {}, '2026-04-19'),
      'a lag that is not over': story(10, [20, 20], {}, '2026-05-12', {
        expects: { by: 4, in: 'unit', lagDays: 26 },
      }),
      'a threshold, which has no way': story(1, [20, 20], {
        measure: { kind: 'threshold', comparator: '>=', limit: 5 },
      }),
      'a goal above that is over': story(10, [20, 20], { state: 'closed' }),
      'an objective above, without scores': objectives(10),
      'an objective above that moves': {
        goals: objectives(13),
        scores: scoreGoals(objectives(13), { asOf }),
      },
      'goals below that are set aside': {
        goals: (() => {
          const goals = story(10, [20, 20]);
          const keyResults = goals.keyResults?.map((each) =>
            each.id === 'k1' ? { ...each, state: 'archived' as const } : each,
          );
          return { ...goals, keyResults: keyResults ?? [] };
        })(),
      },
    },
    invalid: {
      'all below met, nothing above': {
        goals: story(10, [20, 20]),
        data: [{ title: 'Raise top', percent: 0, met: 2, count: 2 }],
      },
      'most below met, just below a quarter above': {
        goals: story(12.4, [20, 21, 12]),
        data: [{ title: 'Raise top', percent: 24, met: 2, count: 3 }],
      },
      'a goal above that fell': {
        goals: story(9, [20, 20]),
        data: [{ title: 'Raise top', percent: -10, met: 2, count: 2 }],
      },
      'the day a lag is over': {
        goals: story(10, [20, 20], {}, asOf, { expects: { by: 4, in: 'unit', lagDays: 25 } }),
        data: [{ title: 'Raise top', percent: 0, met: 2, count: 2 }],
      },
      'an objective above that does not move': {
        goals: objectives(10),
        scores: scoreGoals(objectives(10), { asOf }),
        data: [{ title: 'Win top', percent: 0, met: 2, count: 2 }],
      },
      'one goal below, where the house looks at each': {
        goals: story(10, [20]),
        options: { minChildren: 1 },
        data: [{ title: 'Raise top', percent: 0, met: 1, count: 1 }],
      },
      'half below and half above, where the house is strict': {
        goals: story(15, [20, 12]),
        options: { mostShare: 0.4, minMove: 0.6 },
        data: [{ title: 'Raise top', percent: 50, met: 1, count: 2 }],
      },
    },
  },
  { it },
);
