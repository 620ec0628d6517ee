import type { KeyResultKind } from '@throughline/core';
import { it } from 'vitest';
import { acme, keyResult, objective } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { kindFitsLevel } from './kind-fits-level.ts';

const at = (unit: string | undefined, kind: KeyResultKind | undefined, more = {}) =>
  acme({
    objectives: [objective('o', unit === undefined ? {} : { unit })],
    keyResults: [keyResult('k', 'o', { ...(kind === undefined ? {} : { kind }), ...more })],
  });
const wide = ['outcome', 'financial', 'operational'];

testRule(
  kindFitsLevel,
  {
    valid: {
      'money at the company': at('acme', 'financial'),
      'operations in a business unit': at('sales', 'operational'),
      'adoption in a team': at('inside', 'adoption'),
      'quality in a team': at('inside', 'quality'),
      'money in a team, which is open by default': at('inside', 'financial'),
      'no kind': at('acme', undefined),
      'no unit': at(undefined, 'activity'),
      'a unit that does not exist': at('nowhere', 'activity'),
      'a cancelled one': at('acme', 'activity', { state: 'cancelled' }),
      'a level the house leaves open': { goals: at('acme', 'activity'), options: { company: [] } },
    },
    invalid: {
      'adoption at the company': {
        goals: at('acme', 'adoption'),
        data: [{ title: 'Raise k', kind: 'adoption', level: 'company', fitting: wide }],
      },
      'technology in a business unit': {
        goals: at('sales', 'technical'),
        data: [
          {
            title: 'Raise k',
            kind: 'technical',
            level: 'business-unit',
            fitting: [...wide, 'adoption', 'quality'],
          },
        ],
      },
      'money in a team': {
        goals: at('inside', 'financial'),
        options: { team: ['adoption', 'quality'] },
        data: [{ title: 'Raise k', kind: 'financial', level: 'team', fitting: ['adoption', 'quality'] }],
      },
      'a department': {
        goals: acme({
          units: [{ id: 'dep', name: 'Department', kind: 'department' }],
          objectives: [objective('o', { unit: 'dep' })],
          keyResults: [keyResult('k', 'o', { kind: 'milestone' })],
        }),
        data: [
          {
            title: 'Raise k',
            kind: 'milestone',
            level: 'department',
            fitting: [...wide, 'adoption', 'quality'],
          },
        ],
      },
    },
  },
  { it },
);
