import type { Assignment } from '@throughline/core';
import { it } from 'vitest';
import { acme } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { managersFormATree } from './managers-form-a-tree.ts';

const works = (
  id: string,
  person: string,
  managers: string[],
  more: Partial<Assignment> = {},
): Assignment => ({
  id,
  person,
  unit: 'sales',
  managers,
  from: '2026-01-01',
  ...more,
});
const managed = (...assignments: Assignment[]) => acme({ assignments });

testRule(
  managersFormATree,
  {
    valid: {
      'a tree': acme(),
      'a loop that is over': managed(
        works('1', 'ana', ['ben'], { to: '2026-05-15' }),
        works('2', 'ben', ['ana']),
      ),
      'a loop to come': managed(
        works('1', 'ana', ['ben'], { from: '2026-05-16' }),
        works('2', 'ben', ['ana']),
      ),
      'a dotted line back': managed(works('1', 'ana', ['cleo', 'ben']), works('2', 'ben', ['ana'])),
      'the later of two assignments': managed(
        works('1', 'ana', ['ben']),
        works('2', 'ana', ['cleo'], { from: '2026-02-01' }),
        works('3', 'ben', ['ana']),
      ),
      'nobody above': managed(works('1', 'ana', [])),
    },
    invalid: {
      'somebody who manages themselves': {
        goals: managed(works('1', 'ana', ['ana'])),
        data: [{ person: 'ana', loop: ['ana'], length: 1 }],
        messageIds: ['self'],
      },
      'three in a circle': {
        goals: managed(works('1', 'cleo', ['ana']), works('2', 'ana', ['ben']), works('3', 'ben', ['cleo'])),
        data: [{ person: 'ana', loop: ['ana', 'ben', 'cleo'], length: 3 }],
        messageIds: ['loop'],
      },
      'the smaller id of two assignments that began together': {
        goals: managed(works('b', 'ana', ['cleo']), works('a', 'ana', ['ben']), works('3', 'ben', ['ana'])),
        data: [{ person: 'ana', loop: ['ana', 'ben'], length: 2 }],
      },
    },
  },
  { it },
);
