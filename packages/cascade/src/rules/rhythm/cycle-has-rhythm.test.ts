import type { Cycle, GoalSet } from '@throughline/core';
import { it } from 'vitest';
import { acme, objective } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { cycleHasRhythm } from './cycle-has-rhythm.ts';

const quarterIn = (year: Partial<Cycle>, goals: Partial<GoalSet> = {}) =>
  acme({
    cycles: [
      { id: 'y', name: 'Y', start: '2026-01-01', end: '2027-01-01', state: 'active', ...year },
      {
        id: 'c',
        name: 'C',
        start: '2026-04-01',
        end: '2026-07-01',
        state: 'active',
        parent: 'y',
        rhythm: 'twelve-week',
      },
    ],
    ...goals,
  });
const cycle = (more: Partial<Cycle> = {}) =>
  acme({
    cycles: [{ id: 'c', name: 'C', start: '2026-04-01', end: '2026-07-01', state: 'active', ...more }],
  });

testRule(
  cycleHasRhythm,
  {
    valid: {
      'a rhythm': acme(),
      'a year around quarters, without goals of its own': quarterIn({}),
      'a cycle that is over': cycle({ end: '2026-05-15' }),
      'a closed cycle': cycle({ state: 'closed' }),
    },
    invalid: {
      'a quarter': {
        goals: cycle(),
        data: [{ cycle: 'c' }],
        suggestion: 'review it in the rhythm `twelve-week`',
      },
      'a year': {
        goals: cycle({ start: '2026-01-01', end: '2027-01-01' }),
        data: [{ cycle: 'c' }],
        suggestion: 'review it in the rhythm `weekly-monthly-quarterly`',
      },
      'a year around quarters, with an objective of its own': {
        goals: quarterIn({}, { objectives: [objective('o', { cycle: 'y' })] }),
        data: [{ cycle: 'y' }],
        suggestion: 'review it in the rhythm `weekly-monthly-quarterly`',
      },
      'half a year of research': {
        goals: cycle({ start: '2026-01-01', purpose: 'research' }),
        data: [{ cycle: 'c' }],
        suggestion: 'review it in the rhythm `half-year-research`',
      },
      'a quarter of a year that does not exist': {
        goals: cycle({ parent: 'gone' }),
        data: [{ cycle: 'c' }],
        suggestion: false,
      },
    },
  },
  { it },
);
