import type { Measure } from '@throughline/core';
import { it } from 'vitest';
import { acme, keyResult } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { unitPresent } from './unit-present.ts';

const unit = { kind: 'count', of: 'deals' } as const;
const measured = (measure: Measure, more = {}) =>
  acme({ keyResults: [keyResult('k', 'o', { measure, ...more })] });
const fails = (measure: Measure) => ({ goals: measured(measure), data: [{ title: 'Raise k' }] });

testRule(
  unitPresent,
  {
    valid: {
      'a unit': measured({ kind: 'change', from: 1, to: 2, unit }),
      'a unit inside a pooled measure': measured({
        kind: 'pooled',
        of: { kind: 'change', from: 1, to: 2, unit },
      }),
      'a unit outside of it': measured({ kind: 'pooled', unit, of: { kind: 'change', from: 1, to: 2 } }),
      steps: measured({ kind: 'milestones', milestones: [{ id: 'm', title: 'done' }] }),
      'yes or no': measured({ kind: 'binary' }),
      levels: measured({ kind: 'ordinal', levels: [{ id: 'l', title: 'low', attainment: 0 }] }),
      answers: measured({ kind: 'learning', questions: [{ id: 'q', title: 'who' }] }),
      'a postponed goal': measured({ kind: 'change', from: 1, to: 2 }, { state: 'postponed' }),
    },
    invalid: {
      'a change': fails({ kind: 'change', from: 1, to: 2 }),
      'a limit': fails({ kind: 'threshold', comparator: '<', limit: 2 }),
      'a relative change': fails({ kind: 'relative', by: 2, as: 'delta', direction: 'increase', from: 1 }),
      'a payout': fails({ kind: 'payout', points: [{ at: 1, pays: 1 }] }),
      'a pooled measure': fails({ kind: 'pooled', of: { kind: 'range', low: 1, high: 2 } }),
      'a formula': fails({
        kind: 'formula',
        expression: 'a',
        inputs: [],
        of: { kind: 'exact', from: 1, to: 2 },
      }),
    },
  },
  { it },
);
