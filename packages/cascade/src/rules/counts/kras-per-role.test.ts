import { it } from 'vitest';
import { acme, kra } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { krasPerRole } from './kras-per-role.ts';

const roles = [{ id: 'clerk', title: 'Clerk' }];
const withKras = (count: number, more = {}) =>
  acme({ roles, kras: Array.from({ length: count }, (_, at) => kra(`r${at}`, { role: 'clerk', ...more })) });

testRule(
  krasPerRole,
  {
    valid: {
      none: withKras(0),
      three: withKras(3),
      seven: withKras(7),
      'eight, one of them no longer valid': acme({
        roles,
        kras: [
          ...Array.from({ length: 7 }, (_, at) => kra(`r${at}`, { role: 'clerk' })),
          kra('old', { role: 'clerk', to: '2026-05-15' }),
        ],
      }),
      'a role that does not exist, which is a matter of references': acme({
        kras: [kra('r', { role: 'gone' })],
      }),
    },
    invalid: {
      two: {
        goals: withKras(2),
        data: [{ holder: 'role', id: 'clerk', count: 2, min: 3, max: 7 }],
        messageIds: ['few'],
      },
      eight: {
        goals: withKras(8),
        data: [{ holder: 'role', id: 'clerk', count: 8, min: 3, max: 7 }],
        messageIds: ['many'],
      },
      'fifteen of one person': {
        goals: withKras(15, { person: 'ana' }),
        data: [{ holder: 'person', id: 'ana', count: 15, min: 3, max: 7 }],
      },
      'six, where the house says three to five': {
        goals: withKras(6),
        options: { max: 5 },
        data: [{ holder: 'role', id: 'clerk', count: 6, min: 3, max: 5 }],
      },
    },
  },
  { it },
);
