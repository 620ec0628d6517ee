import type { Unit } from '@throughline/core';
import { it } from 'vitest';
import { acme } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { unitsFormATree } from './units-form-a-tree.ts';

const unit = (id: string, kind: Unit['kind'], parent?: string): Unit => ({
  id,
  name: id,
  kind,
  ...(parent === undefined ? {} : { parent }),
});
const organised = (...units: Unit[]) => acme({ units });

testRule(
  unitsFormATree,
  {
    valid: {
      'a tree': acme(),
      'no units': organised(),
      'teams in teams': organised(unit('c', 'company'), unit('t', 'team', 'c'), unit('u', 'team', 't')),
      'two companies': organised(unit('c', 'company'), unit('d', 'company')),
      'a part of an organisation, without the company': organised(
        unit('d', 'department'),
        unit('t', 'team', 'd'),
      ),
      'a parent that is not there, which is a matter of references': organised(unit('t', 'team', 'gone')),
    },
    invalid: {
      'a unit above itself': {
        goals: organised(unit('t', 'team', 't')),
        data: [{ unit: 't', loop: ['t'] }],
        messageIds: ['loop'],
        suggestion: 'put `t` on top',
      },
      'a loop of three': {
        goals: organised(
          unit('z', 'department', 'y'),
          unit('y', 'business-unit', 'x'),
          unit('x', 'team', 'z'),
        ),
        data: [
          { unit: 'x', loop: ['x', 'z', 'y'] },
          { unit: 'y', kind: 'business-unit', parent: 'x', parentKind: 'team' },
        ],
        messageIds: ['loop', 'upsideDown'],
        suggestion: 'put `y` on top',
      },
      'a company below a team': {
        goals: organised(unit('t', 'team'), unit('c', 'company', 't')),
        data: [{ unit: 'c', kind: 'company', parent: 't', parentKind: 'team' }, { unit: 't' }],
        messageIds: ['upsideDown', 'detached'],
      },
      'a team beside the company': {
        goals: organised(unit('c', 'company'), unit('t', 'team')),
        data: [{ unit: 't' }],
        messageIds: ['detached'],
      },
    },
  },
  { it },
);
