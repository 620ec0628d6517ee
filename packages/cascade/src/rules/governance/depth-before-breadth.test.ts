import type { Unit } from '@throughline/core';
import { it } from 'vitest';
import { acme, keyResult, objective, to } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { depthBeforeBreadth } from './depth-before-breadth.ts';

const names = ['a', 'b', 'c', 'd'];
/** Objectives of the company with a key result each; those in `wired` reach a business unit, those in `deep` a team. */
const company = (count: number, wired: readonly string[], deep: readonly string[], more = {}) => {
  const tops = names.slice(0, count);
  return acme({
    objectives: [
      ...tops.map((id) => objective(id, { unit: 'acme', ...more })),
      ...wired.map((id) => objective(`${id}-bu`, { unit: 'sales', supports: to(`${id}1`) })),
      ...deep.map((id) => objective(`${id}-team`, { unit: 'inside', supports: to(`${id}-bu1`) })),
    ],
    keyResults: [
      ...tops.map((id) => keyResult(`${id}1`, id)),
      ...wired.map((id) => keyResult(`${id}-bu1`, `${id}-bu`)),
      ...deep.map((id) => keyResult(`${id}-team1`, `${id}-team`)),
    ],
  });
};
const found = (...goals: readonly string[]) => [{ cycle: 'q2', count: 4, most: 3, levels: 2, goals }];
const flat: readonly Unit[] = [
  { id: 'acme', name: 'Acme', kind: 'company' },
  { id: 'sales', name: 'Sales', kind: 'team', parent: 'acme' },
];

testRule(
  depthBeforeBreadth,
  {
    valid: {
      'three that nobody supports': company(3, [], []),
      'four that reach the teams': company(4, names, names),
      'four, in a company with one level below': { ...company(4, names, []), units: flat },
      'four, of which one is put off': {
        ...company(3, [], []),
        objectives: [...company(3, [], []).objectives!, objective('d', { unit: 'acme', state: 'postponed' })],
      },
      'three here and one in another cycle': {
        ...company(3, [], []),
        objectives: [...company(3, [], []).objectives!, objective('d', { unit: 'acme', cycle: 'year' })],
      },
      'four, where the house says four': { goals: company(4, [], []), options: { most: 4 } },
      'four on one level, where one is enough': { goals: company(4, names, []), options: { levels: 1 } },
    },
    invalid: {
      'four that nobody supports': { goals: company(4, [], []), data: found(...names) },
      'four, of which one stops at the business unit': {
        goals: company(4, names, ['a', 'b', 'c']),
        data: found('d'),
      },
      'an objective below without key results is no level': {
        goals: {
          ...company(4, names, names),
          keyResults: company(4, names, names).keyResults!.filter(({ id }) => id !== 'a-team1'),
        },
        data: found('a'),
      },
      'an objective below that was called off': {
        goals: {
          ...company(4, names, names),
          objectives: company(4, names, names).objectives!.map((each) =>
            each.id === 'b-bu' ? { ...each, state: 'cancelled' } : each,
          ),
        },
        data: found('b'),
      },
      'two, where the house says one': {
        goals: company(2, [], []),
        options: { most: 1, levels: 1 },
        data: [{ cycle: 'q2', count: 2, most: 1, levels: 1, goals: ['a', 'b'] }],
      },
    },
  },
  { it },
);
