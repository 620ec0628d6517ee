import type { GoalSet, Objective } from '@throughline/core';
import { expect, it } from 'vitest';
import { acme, initiative, keyResult, objective, to } from '../../../test/acme.ts';
import { checkGoals } from '../../check/check-goals.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { executiveKeyResultsPerUnit } from './executive-key-results-per-unit.ts';

const company = objective('top', { unit: 'acme' });
const keyResults = ['k', 'l', 'm'].map((id) => keyResult(id, 'top'));
const sales = (supports: readonly string[], more: Partial<Objective> = {}): GoalSet =>
  acme({
    objectives: [company, objective('a', { unit: 'sales', supports: to(...supports), ...more })],
    keyResults,
  });
const facts = (count: number) => ({ unit: 'sales', count, min: 1, max: 2 });

testRule(
  executiveKeyResultsPerUnit,
  {
    valid: {
      one: sales(['k']),
      two: sales(['k', 'l']),
      'three, one of them named twice': sales(['k', 'l', 'k']),
      'three, of a team, which is further down': sales(['k', 'l', 'm'], { unit: 'inside' }),
      'none, by a unit without objectives': acme({
        objectives: [company],
        keyResults,
        initiatives: [initiative('i', { unit: 'sales', supports: to('k', 'l', 'm') })],
      }),
      'none, where the company has no key results': acme({
        objectives: [company, objective('a', { unit: 'sales' })],
      }),
      'none, by a unit that supports nothing at all': sales([]),
      'none, by an objective of next year': sales([], { cycle: 'gone', state: 'postponed' }),
      'the top itself, in a set without a company': acme({
        units: [{ id: 'sales', name: 'Sales', kind: 'department' }],
        objectives: [objective('top', { unit: 'sales' })],
        keyResults,
      }),
    },
    invalid: {
      none: { goals: sales(['top']), data: [facts(0)], messageIds: ['few'] },
      three: { goals: sales(['k', 'l', 'm']), data: [facts(3)], messageIds: ['many'] },
      'three, one of them by a key result': {
        goals: acme({
          objectives: [company, objective('a', { unit: 'sales', supports: to('k', 'l') })],
          keyResults: [...keyResults, keyResult('own', 'a', { supports: to('m') })],
        }),
        data: [facts(3)],
      },
      'one, where the house wants two': {
        goals: sales(['k']),
        options: { min: 2 },
        data: [{ unit: 'sales', count: 1, min: 2, max: 2 }],
      },
      'a department below the top of a set without a company': {
        goals: acme({
          units: [
            { id: 'all', name: 'All', kind: 'department' },
            { id: 'sales', name: 'Sales', kind: 'team', parent: 'all' },
          ],
          objectives: [
            objective('top', { unit: 'all' }),
            objective('a', { unit: 'sales', supports: to('k', 'l', 'm') }),
          ],
          keyResults,
        }),
        data: [facts(3)],
      },
    },
  },
  { it },
);

it('warns of too many only where the units could take on all of them', () => {
  const severities = (...more: readonly Objective[]) => {
    const goals = sales(['k', 'l', 'm']);
    return checkGoals(
      { ...goals, objectives: [...goals.objectives!, ...more] },
      { asOf: '2026-05-15', rules: [executiveKeyResultsPerUnit] },
    ).findings.map(({ path, severity }) => [path.at(-1), severity]);
  };
  expect(severities()).toEqual([['sales', 'info']]);
  expect(severities(objective('b', { unit: 'success', supports: to('k') }))).toEqual([['sales', 'warning']]);
});
