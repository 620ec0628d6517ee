import { it } from 'vitest';
import { acme, kpi, kra } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { kpisPerKra } from './kpis-per-kra.ts';

const withKpis = (count: number, more = {}) =>
  acme({ kras: [kra('r', more)], kpis: Array.from({ length: count }, (_, at) => kpi(`p${at}`, 'r')) });

testRule(
  kpisPerKra,
  {
    valid: {
      one: withKpis(1),
      four: withKpis(4),
      'none, in a KRA that is over': withKpis(0, { to: '2026-05-15' }),
      'five, one of them of a cycle that is over': {
        goals: acme({
          cycles: [{ id: 'q1', name: 'Q1', start: '2026-01-01', end: '2026-04-01', state: 'closed' }],
          kras: [kra('r')],
          kpis: [...['a', 'b', 'c', 'd'].map((id) => kpi(id, 'r')), kpi('old', 'r', { cycle: 'q1' })],
        }),
      },
    },
    invalid: {
      none: {
        goals: withKpis(0),
        data: [{ title: 'Care for r', count: 0, min: 1, max: 4 }],
        messageIds: ['none'],
      },
      five: {
        goals: withKpis(5),
        data: [{ title: 'Care for r', count: 5, min: 1, max: 4 }],
        messageIds: ['many'],
      },
      'one, where the house wants two': {
        goals: withKpis(1),
        options: { min: 2 },
        data: [{ title: 'Care for r', count: 1, min: 2, max: 4 }],
        messageIds: ['few'],
      },
    },
  },
  { it },
);
