import { it } from 'vitest';
import { acme, keyResult, objective, to } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { executiveSourceOfRecord } from './executive-source-of-record.ts';

const reading = (source: string, more = {}) =>
  acme({
    objectives: [objective('o', { unit: 'acme', ...more })],
    keyResults: [keyResult('k', 'o', { source })],
  });

testRule(
  executiveSourceOfRecord,
  {
    valid: {
      'a system of record': reading('crm'),
      'a hand, further down': reading('hand', { unit: 'sales' }),
      'a source that does not exist, which is a matter of references': reading('gone'),
      'a milestone, which people tell': acme({
        objectives: [objective('o', { unit: 'acme' })],
        keyResults: [
          keyResult('k', 'o', {
            source: 'hand',
            measure: { kind: 'milestones', milestones: [{ id: 'm', title: 'done' }] },
          }),
        ],
      }),
      'an objective without a unit that supports another': acme({
        objectives: [objective('top'), objective('o', { supports: to('top') })],
        keyResults: [keyResult('k', 'o', { source: 'hand' })],
      }),
      'a closed objective with open key results to inherit': reading('hand', {
        state: 'closed',
        unit: 'inside',
      }),
    },
    invalid: {
      'a hand, on top': { goals: reading('hand'), data: [{ title: 'Raise k', source: 'hand' }] },
      'an objective of the organisation': {
        goals: acme({ objectives: [objective('o')], keyResults: [keyResult('k', 'o', { source: 'hand' })] }),
        data: [{ title: 'Raise k', source: 'hand' }],
      },
      'the top of a part of an organisation': {
        goals: acme({
          units: [{ id: 'sales', name: 'Sales', kind: 'department' }],
          objectives: [objective('o', { unit: 'sales' })],
          keyResults: [keyResult('k', 'o', { source: 'hand' })],
        }),
        data: [{ title: 'Raise k', source: 'hand' }],
      },
    },
  },
  { it },
);
