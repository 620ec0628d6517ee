import { it } from 'vitest';
import { acme, objective } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { objectivesPerLevel } from './objectives-per-level.ts';

const objectives = (count: number, more = {}) =>
  Array.from({ length: count }, (_, at) => objective(`o${at}`, more));

testRule(
  objectivesPerLevel,
  {
    valid: {
      'seven in a unit': acme({ objectives: objectives(7, { unit: 'sales' }) }),
      'eight, one of them postponed': acme({
        objectives: [...objectives(7), objective('x', { state: 'postponed' })],
      }),
      'eight in two cycles': acme({
        objectives: [...objectives(4), ...['a', 'b', 'c', 'd'].map((id) => objective(id, { cycle: 'year' }))],
      }),
      'eight, closed long ago': { goals: acme({ objectives: objectives(8) }), asOf: '2026-07-01' },
      'a cycle that does not exist, which is a matter of references': acme({
        objectives: objectives(8, { cycle: 'gone' }),
      }),
    },
    invalid: {
      'eight of the organisation': {
        goals: acme({ objectives: objectives(8) }),
        data: [{ level: 'organisation', unit: 'acme', cycle: 'q2', count: 8, min: 1, max: 7 }],
        messageIds: ['many'],
      },
      'eight of a team': {
        goals: acme({ objectives: objectives(8, { unit: 'inside' }) }),
        data: [{ level: 'team', unit: 'inside', cycle: 'q2', count: 8, min: 1, max: 7 }],
      },
      'one of a company that wants two': {
        goals: acme({ objectives: objectives(1, { unit: 'acme' }) }),
        options: { companyMin: 2, companyMax: 4 },
        data: [{ level: 'company', unit: 'acme', cycle: 'q2', count: 1, min: 2, max: 4 }],
        messageIds: ['few'],
      },
      'each level by its own limit': {
        goals: acme({
          objectives: [
            ...objectives(3, { unit: 'sales' }),
            objective('x', { unit: 'inside' }),
            objective('y', { unit: 'inside' }),
          ],
        }),
        options: { businessUnitMax: 2, teamMax: 1 },
        data: [
          { level: 'team', unit: 'inside', cycle: 'q2', count: 2, min: 1, max: 1 },
          { level: 'business-unit', unit: 'sales', cycle: 'q2', count: 3, min: 1, max: 2 },
        ],
      },
    },
  },
  { it },
);
