import type { Assignment } from '@throughline/core';
import { it } from 'vitest';
import { acme, objective, owner } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { ownerAssigned } from './owner-assigned.ts';

const inSales = objective('o', { unit: 'sales', owners: [owner('ben')] });
const works = (person: string, unit: string, more: Partial<Assignment> = {}): Assignment => ({
  id: `${person}-${unit}`,
  person,
  unit,
  from: '2026-01-01',
  ...more,
});
const staffed = (...assignments: Assignment[]) => acme({ objectives: [inSales], assignments });
const fact = { owner: 'ben', title: 'Win o', on: '2026-05-15', unit: 'sales' };

testRule(
  ownerAssigned,
  {
    valid: {
      'somebody of the unit': staffed(works('ben', 'sales')),
      'somebody of a unit above': staffed(works('ben', 'acme')),
      'somebody of a unit below': staffed(works('ben', 'inside')),
      'one of two places fits': staffed(works('ben', 'success'), works('ben', 'sales')),
      'no assignments at all': staffed(),
      'a contributor who left': acme({
        people: [
          { id: 'ana', name: 'Ana' },
          { id: 'ben', name: 'Ben', active: false },
        ],
        objectives: [objective('o', { owners: [owner('ana'), owner('ben', 'contributor')] })],
      }),
      'an owner who left after the objective was closed': acme({
        objectives: [{ ...inSales, state: 'closed' }],
        assignments: [works('ben', 'sales', { to: '2026-05-01' })],
      }),
      'an owner who joins on the first day of the cycle': {
        goals: staffed(works('ben', 'sales', { from: '2026-04-01' })),
        asOf: '2026-02-01',
      },
      'a goal without a unit': acme({ objectives: [objective('o', { owners: [owner('cleo')] })] }),
      'a role that somebody holds': acme({
        roles: [{ id: 'clerk', title: 'Clerk' }],
        assignments: [works('ben', 'sales', { role: 'clerk' })],
        objectives: [objective('o', { owners: [{ who: { role: 'clerk' }, as: 'accountable' }] })],
      }),
      'somebody who does not exist, which is a matter of references': acme({
        objectives: [objective('o', { owners: [owner('gone')] })],
      }),
      'another branch, where that is allowed': {
        goals: staffed(works('ben', 'success', { from: '2026-01-02' })),
        options: { inScope: false },
      },
    },
    invalid: {
      'somebody who has left': {
        goals: acme({ people: [{ id: 'ben', name: 'Ben', active: false }], objectives: [inSales] }),
        data: [fact],
        messageIds: ['inactive'],
      },
      'an assignment that ended today': {
        goals: staffed(works('ben', 'sales', { to: '2026-05-15' })),
        data: [fact],
        messageIds: ['unassigned'],
      },
      'somebody without an assignment, where others have one': {
        goals: staffed(works('ana', 'sales')),
        data: [fact],
        messageIds: ['unassigned'],
      },
      'somebody of another branch': {
        goals: staffed(works('ben', 'success')),
        data: [fact],
        messageIds: ['outside'],
      },
      'a role nobody holds any more': {
        goals: acme({
          roles: [{ id: 'clerk', title: 'Clerk' }],
          assignments: [works('ben', 'sales', { role: 'clerk', to: '2026-05-01' })],
          objectives: [objective('o', { owners: [{ who: { role: 'clerk' }, as: 'accountable' }] })],
        }),
        data: [{ owner: 'clerk', title: 'Win o', on: '2026-05-15', unit: '' }],
        messageIds: ['vacant'],
      },
      'an owner who will not be there yet': {
        goals: staffed(works('ben', 'sales', { from: '2026-04-02' })),
        asOf: '2026-02-01',
        data: [{ ...fact, on: '2026-04-01' }],
        messageIds: ['unassigned'],
      },
    },
  },
  { it },
);
