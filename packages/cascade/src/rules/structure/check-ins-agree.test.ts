import { it } from 'vitest';
import { acme, keyResult } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { checkInsAgree } from './check-ins-agree.ts';

const fact = (key: string, value: number, at = '2026-05-01T09:00:00Z') => ({
  key,
  goal: 'k',
  on: '2026-05-01',
  at,
  value,
});
const told = (...checkIns: ReturnType<typeof fact>[]) =>
  acme({ keyResults: [keyResult('k', 'o')], checkIns });

testRule(
  checkInsAgree,
  {
    valid: {
      'keys that differ': told(fact('a', 1), fact('b', 2)),
      'a fact sent twice': told(fact('a', 1), fact('a', 1)),
    },
    invalid: {
      'one key for two values': { goals: told(fact('a', 1), fact('a', 2)), data: [{ key: 'a', count: 2 }] },
      'one key for three values and a repeat': {
        goals: told(fact('a', 1), fact('a', 2), fact('a', 3), fact('a', 3)),
        data: [{ key: 'a', count: 3 }],
      },
      'the same value recorded at two times': {
        goals: told(fact('a', 1), fact('a', 1, '2026-05-02T09:00:00Z'), fact('b', 1)),
        data: [{ key: 'a', count: 2 }],
      },
      'one key for two goals': {
        goals: acme({
          keyResults: [keyResult('k', 'o'), keyResult('l', 'o')],
          checkIns: [fact('a', 1), { ...fact('a', 1), goal: 'l' }],
        }),
        data: [{ key: 'a', count: 2 }],
      },
      'facts about a goal that is not there': {
        goals: acme({ checkIns: [fact('a', 1), fact('a', 2)] }),
        data: [{ key: 'a', count: 2 }],
      },
    },
  },
  { it },
);
