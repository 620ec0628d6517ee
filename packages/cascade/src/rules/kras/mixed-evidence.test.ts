import type { GoalSet, Kpi } from '@throughline/core';
import { it } from 'vitest';
import { acme, kpi, kra } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { mixedEvidence } from './mixed-evidence.ts';

const set = (...kpis: readonly Partial<Kpi>[]): GoalSet =>
  acme({ kras: [kra('r')], kpis: kpis.map((each, at) => kpi(`p${at}`, 'r', each)) });
const judged = { evidence: 'qualitative' } as const;
const counted = { evidence: 'quantitative' } as const;
const facts = (count: number) => ({ title: 'Care for r', count });

testRule(
  mixedEvidence,
  {
    valid: {
      both: set({}, judged),
      'one KPI': set({}),
      'no KPI, which is a matter of counts': set(),
      'two of three that were given up': set(counted, { state: 'archived' }, { state: 'cancelled' }),
      'an area that is over': acme({
        kras: [kra('r', { to: '2026-05-15' })],
        kpis: [kpi('a', 'r'), kpi('b', 'r')],
      }),
      'two, where the house looks at three': { goals: set({}, {}), options: { minKpis: 3 } },
    },
    invalid: {
      'numbers alone': { goals: set({}, counted), data: [facts(2)], messageIds: ['numbers'] },
      'judgements alone': { goals: set(judged, judged), data: [facts(2)], messageIds: ['judgement'] },
      'a judgement that was given up': {
        goals: set({}, {}, { ...judged, state: 'archived' }),
        data: [facts(2)],
      },
      'one, where the house looks at it': { goals: set(counted), options: { minKpis: 1 }, data: [facts(1)] },
    },
  },
  { it },
);
