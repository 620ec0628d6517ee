import type { KeyResult, Support } from '@throughline/core';
import { it } from 'vitest';
import { acme, keyResult, kra, objective, to } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { parentRevisionSeen } from './parent-revision-seen.ts';

const linked = (above: Partial<KeyResult>, link: Partial<Support>, more = {}) =>
  acme({
    objectives: [objective('o')],
    keyResults: [keyResult('k', 'o', above)],
    kras: [kra('r', { supports: [{ goal: 'k', ...link }], ...more })],
  });
const data = [{ title: 'Care for r', parent: 'k', revision: 5, seen: 4 }];
const suggestion = 'write down that `r` was held against revision 5 of `k`';

testRule(
  parentRevisionSeen,
  {
    valid: {
      'no link': acme({ kras: [kra('r')] }),
      'the revision of today': linked({ revision: 5 }, { seenRevision: 5 }),
      'a later revision than there is': linked({ revision: 5 }, { seenRevision: 6 }),
      'a link that does not say': linked({ revision: 5 }, {}),
      'a goal above that never changed': linked({}, { seenRevision: 0 }),
      'a goal above that was called off': linked({ revision: 5, state: 'cancelled' }, { seenRevision: 4 }),
      'a goal below that is over': linked({ revision: 5 }, { seenRevision: 4 }, { to: '2026-05-15' }),
      'a link to nothing': { ...linked({ revision: 5 }, { seenRevision: 4 }), keyResults: [] },
    },
    invalid: {
      'one revision behind': { goals: linked({ revision: 5 }, { seenRevision: 4 }), data, suggestion },
      'a draft below': { goals: linked({ revision: 5 }, { seenRevision: 4 }, { state: 'draft' }), data },
      'the second of three links': {
        goals: linked(
          { revision: 5 },
          {},
          { supports: [...to('o'), { goal: 'k', seenRevision: 4 }, ...to('o')] },
        ),
        data,
      },
      'beside a link to nothing': {
        goals: linked({ revision: 5 }, {}, { supports: [...to('gone'), { goal: 'k', seenRevision: 4 }] }),
        data,
        suggestion: false,
      },
      'a frozen goal below': {
        goals: linked({ revision: 5 }, { seenRevision: 4 }, { frozen: true }),
        data,
        suggestion: false,
      },
      'a goal above whose numbers are final': {
        goals: linked({ revision: 5, state: 'closed' }, { seenRevision: 4 }),
        data,
        suggestion: false,
      },
    },
  },
  { it },
);
