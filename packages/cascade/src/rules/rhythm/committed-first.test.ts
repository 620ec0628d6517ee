import type { Cycle, KeyResult, Objective } from '@throughline/core';
import { it } from 'vitest';
import { acme, keyResult, objective } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { committedFirst } from './committed-first.ts';

const cycle = (id: string, start: string, end: string, state: Cycle['state'] = 'active'): Cycle => ({
  id,
  name: id,
  start,
  end,
  state,
  rhythm: 'twelve-week',
});
const quarters = [
  cycle('q1', '2026-01-01', '2026-04-01', 'closed'),
  cycle('q2', '2026-04-01', '2026-07-01'),
  cycle('half', '2026-04-01', '2026-10-01'),
  cycle('q3', '2026-07-01', '2026-10-01', 'planning'),
];
const set = (objectives: readonly Objective[], keyResults: readonly KeyResult[] = []) =>
  acme({ cycles: quarters, objectives, keyResults });
const found = (id: string, cycleId: string) => ({ title: `Win ${id}`, cycle: cycleId });

testRule(
  committedFirst,
  {
    valid: {
      'a promise in the first cycle': set([objective('a', { commitment: 'committed' })]),
      'learning in the first cycle': set([objective('a', { commitment: 'learning' })]),
      'a stretch in the second cycle': set([
        objective('old', { cycle: 'q1', commitment: 'committed', state: 'closed' }),
        objective('a'),
      ]),
      'a stretch that was put off': set([objective('a', { state: 'postponed' })]),
      'no cycle is a first one': { goals: set([objective('a')]), options: { firstCycles: 0 } },
    },
    invalid: {
      'a stretch in the first cycle that holds objectives': {
        goals: set([objective('a')], [keyResult('a1', 'a')]),
        data: [found('a', 'q2')],
        suggestion: 'make `a` committed',
      },
      'in a cycle that begins on the same day, and not in the next': {
        goals: set([objective('a', { cycle: 'half' }), objective('b', { cycle: 'q3' })]),
        data: [found('a', 'half')],
      },
      'a stretch among the key results of a promise': {
        goals: set(
          [objective('a', { commitment: 'committed' })],
          [keyResult('k', 'a', { commitment: 'aspirational' })],
        ),
        data: [{ title: 'Raise k', cycle: 'q2' }],
        suggestion: 'make `k` committed',
      },
      'the first two cycles': {
        goals: set([objective('old', { cycle: 'q1', state: 'closed' }), objective('a')]),
        options: { firstCycles: 2 },
        data: [found('a', 'q2')],
      },
      'a frozen one': {
        goals: set([objective('a', { frozen: true })]),
        data: [found('a', 'q2')],
        suggestion: false,
      },
    },
  },
  { it },
);
