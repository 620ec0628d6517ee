import type { Measure } from '@throughline/core';
import { it } from 'vitest';
import { acme, keyResult, kpi, kra } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { baselinePresent } from './baseline-present.ts';

const unit = { kind: 'percent' } as const;
const measured = (measure: Measure, more = {}) =>
  acme({ keyResults: [keyResult('k', 'o', { measure, ...more })] });
const open: Measure = { kind: 'change', to: 30, unit };

testRule(
  baselinePresent,
  {
    valid: {
      'a change with a baseline': measured({ kind: 'change', from: 0, to: 30, unit }),
      'a baseline to be found out': measured({ kind: 'baseline', unit }),
      'a limit to keep': measured({ kind: 'threshold', comparator: '>=', limit: 30, unit }),
      'a relative change with a baseline': measured({
        kind: 'relative',
        by: 25,
        as: 'percent',
        direction: 'increase',
        from: 40,
        unit,
      }),
      'a pooled change from nothing at all': measured({
        kind: 'pooled',
        of: { kind: 'change', from: 0, to: 30, unit },
      }),
      'a cancelled goal': measured(open, { state: 'cancelled' }),
    },
    invalid: {
      'a change towards a target only': { goals: measured(open), data: [{ title: 'Raise k' }] },
      'a relative change of something unknown': {
        goals: measured({ kind: 'relative', by: 10, as: 'delta', direction: 'decrease', unit }),
        data: [{ title: 'Raise k' }],
      },
      'a pooled change': { goals: measured({ kind: 'pooled', of: open }), data: [{ title: 'Raise k' }] },
      'a KPI': {
        goals: acme({ kras: [kra('r')], kpis: [kpi('p', 'r', { measure: open })] }),
        data: [{ title: 'Keep p' }],
      },
    },
  },
  { it },
);
