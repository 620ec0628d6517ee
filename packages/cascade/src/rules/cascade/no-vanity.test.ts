import type { GoalSet } from '@throughline/core';
import { it } from 'vitest';
import { acme, keyResult, objective } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { noVanity } from './no-vanity.ts';

const at = (goal: string, on: string, value: number) => ({
  key: `${goal} ${on}`,
  goal,
  on,
  at: `${on}T18:00:00Z`,
  value,
});

/** `use` is met on 10 April; `time` (20 down to 15) should fall by 4 within 30 days. */
const story = (value: number, more = {}, on = '2026-05-12', above = {}): GoalSet =>
  acme({
    objectives: [objective('fast'), objective('used')],
    keyResults: [
      keyResult('time', 'fast', { measure: { kind: 'change', from: 20, to: 15 }, ...above }),
      keyResult('use', 'used', {
        measure: { kind: 'change', from: 0, to: 70 },
        supports: [{ goal: 'time', expects: { by: -4, in: 'unit', lagDays: 30 } }],
        ...more,
      }),
    ],
    checkIns: [at('use', '2026-04-10', 95), at('time', on, value)],
  });
const facts = { title: 'Raise use', parent: 'Raise time', hitOn: '2026-04-10', expected: -4 };

testRule(
  noVanity,
  {
    valid: {
      'a quarter of what was expected': story(19),
      'too early to say': { goals: story(20, {}, '2026-05-09'), asOf: '2026-05-09' },
      'nothing heard since the effect was due': story(20, {}, '2026-05-09'),
      'a target that is not met': { goals: story(20), asOf: '2026-04-09' },
      'a link that expects nothing': story(20, { supports: [{ goal: 'time' }] }),
      'a cancelled goal below': story(20, { state: 'cancelled' }),
      'a link to nothing': story(20, { supports: [{ goal: 'gone', expects: { by: 1, in: 'unit' } }] }),
      'two goals that are both over': story(20, { state: 'closed' }, '2026-05-12', { state: 'closed' }),
      'a tenth, where that is enough': { goals: story(19.6), options: { minEffectShare: 0.1 } },
    },
    invalid: {
      'a goal above that has hardly moved': {
        goals: story(19.1),
        data: [{ ...facts, observed: -0.9, percent: 23 }],
      },
      'a goal above that went the other way': {
        goals: story(21),
        data: [{ ...facts, observed: 1, percent: -25 }],
      },
      'the day the effect is due': {
        goals: story(20, {}, '2026-05-10'),
        asOf: '2026-05-10',
        data: [{ ...facts, observed: 0, percent: 0 }],
      },
      'a goal below that is closed, for one that is not': {
        goals: story(20, { state: 'closed' }),
        data: [{ ...facts, observed: 0, percent: 0 }],
        suggestion: false,
      },
      'half, where a house wants more': {
        goals: story(18),
        options: { minEffectShare: 0.75 },
        data: [{ ...facts, observed: -2, percent: 50 }],
      },
    },
  },
  { it },
);
