import { it } from 'vitest';
import { acme, keyResult, kpi, kra, objective, owner } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { oneAccountableOwner } from './one-accountable-owner.ts';

const ownedBy = (...owners: ReturnType<typeof owner>[]) => acme({ objectives: [objective('o', { owners })] });
const { owners: _owners, ...ownerless } = objective('o');
const { owners: _others, ...ownerlessKra } = kra('r');

testRule(
  oneAccountableOwner,
  {
    valid: {
      'one accountable owner': ownedBy(owner('ana')),
      'one accountable owner with contributors and reviewers': ownedBy(
        owner('ben', 'contributor'),
        owner('ana'),
        owner('cleo', 'reviewer'),
      ),
      'somebody named twice': ownedBy(owner('ana'), owner('ana')),
      'a unit': acme({
        objectives: [objective('o', { owners: [{ who: { unit: 'sales' }, as: 'accountable' }] })],
      }),
      'a key result and a KPI that name nobody': acme({
        objectives: [objective('o')],
        keyResults: [keyResult('k', 'o')],
        kras: [kra('r')],
        kpis: [kpi('p', 'r')],
      }),
      'a KRA of a person, and one of a role': acme({
        roles: [{ id: 'clerk', title: 'Clerk' }],
        kras: [
          { ...ownerlessKra, person: 'ana' },
          { ...ownerlessKra, id: 's', role: 'clerk' },
        ],
      }),
      'goals whose numbers are final': acme({
        cycles: [{ id: 'q1', name: 'Q1', start: '2026-01-01', end: '2026-04-01', state: 'closed' }],
        objectives: [
          { ...ownerless, state: 'closed' },
          objective('p', { state: 'closed', owners: [owner('ana'), owner('ben')] }),
          objective('q', { cycle: 'q1', owners: [] }),
        ],
        keyResults: [keyResult('k', 'p', { owners: [] })],
      }),
      'a cancelled objective': acme({ objectives: [{ ...ownerless, state: 'cancelled' }] }),
    },
    invalid: {
      'an objective nobody answers for': {
        goals: acme({ objectives: [ownerless] }),
        data: [{ title: 'Win o' }],
        messageIds: ['none'],
        suggestion: false,
      },
      'an objective nobody answers for, in a unit with a lead': {
        goals: acme({ objectives: [{ ...ownerless, unit: 'sales' }] }),
        data: [{ title: 'Win o' }],
        suggestion: 'make `ben` accountable',
      },
      'one contributor only': {
        goals: ownedBy(owner('cleo', 'contributor'), owner('ana', 'reviewer')),
        data: [{ title: 'Win o' }],
        suggestion: 'make `cleo` accountable',
      },
      'shared accountability': {
        goals: ownedBy(owner('ana'), owner('ben'), owner('cleo', 'contributor')),
        data: [{ title: 'Win o', accountable: ['ana', 'ben'], count: 2 }],
        messageIds: ['several'],
        suggestion: 'keep `ana` accountable and make the others contributors',
      },
      'a person and a unit of the same id': {
        goals: acme({
          people: [{ id: 'sales', name: 'Sal Es' }],
          objectives: [
            objective('o', { owners: [owner('sales'), { who: { unit: 'sales' }, as: 'accountable' }] }),
          ],
        }),
        data: [{ title: 'Win o', accountable: ['sales', 'sales'], count: 2 }],
      },
      'a key result whose owners are contributors': {
        goals: acme({
          objectives: [objective('o')],
          keyResults: [keyResult('k', 'o', { owners: [owner('ben', 'contributor')] })],
        }),
        data: [{ title: 'Raise k' }],
      },
      'a KPI is no matter of that, a KRA is': {
        goals: acme({ kras: [{ ...ownerlessKra, role: 'lead' }], kpis: [kpi('p', 'r')] }),
        options: { inherit: false },
        data: [{ title: 'Care for r' }],
      },
      'a KRA of nobody': { goals: acme({ kras: [ownerlessKra] }), data: [{ title: 'Care for r' }] },
      'a key result that names nobody, where that is not enough': {
        goals: acme({ objectives: [objective('o')], keyResults: [keyResult('k', 'o')] }),
        options: { inherit: false },
        data: [{ title: 'Raise k' }],
      },
      'an owner who does not exist, beside another one': {
        goals: ownedBy(owner('ana'), owner('gone')),
        data: [{ title: 'Win o', accountable: ['ana', 'gone'], count: 2 }],
        suggestion: false,
      },
    },
  },
  { it },
);
