import type { Measure } from '@throughline/core';
import { compileGoals } from '@throughline/core';
import { expect, it } from 'vitest';
import { acme, keyResult } from '../../../test/acme.ts';
import { runRules } from '../../rule/run-rules.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { targetPresent } from './target-present.ts';

const unit = { kind: 'percent' } as const;
const measured = (measure: Measure, more = {}) =>
  acme({ keyResults: [keyResult('k', 'o', { measure, ...more })] });
const fails = (measure: Measure, messageId: string) => ({
  goals: measured(measure),
  data: [{ title: 'Raise k' }],
  messageIds: [messageId],
});
const done = { id: 'm', title: 'done' };

testRule(
  targetPresent,
  {
    valid: {
      'a change up': measured({ kind: 'change', from: 1, to: 2, unit }),
      'a change to nothing at all': measured({ kind: 'change', from: 5, to: 0, unit }),
      'a pooled change to nothing at all': measured({
        kind: 'pooled',
        of: { kind: 'change', from: 5, to: 0, unit },
      }),
      'a change from an unknown baseline': measured({ kind: 'change', to: 2, unit }),
      'a limit of zero': measured({ kind: 'threshold', comparator: '<=', limit: 0, unit }),
      'a range of one value': measured({ kind: 'range', low: 5, high: 5, unit }),
      'an exact value': measured({ kind: 'exact', from: 0, to: 5, unit }),
      'marks on the way': measured({ kind: 'zones', start: 0, commit: 3, target: 7, stretch: 10, unit }),
      'a milestone': measured({ kind: 'milestones', milestones: [done] }),
      'a question': measured({ kind: 'learning', questions: [done] }),
      'a level': measured({ kind: 'ordinal', levels: [{ ...done, attainment: 1 }] }),
      'a payout': measured({ kind: 'payout', points: [{ at: 1, pays: 1 }], unit }),
      'yes or no': measured({ kind: 'binary' }),
      'a baseline to be found out': measured({ kind: 'baseline', unit }),
      'a double': measured({ kind: 'relative', by: 2, as: 'multiple', direction: 'increase', from: 4, unit }),
      'an archived goal without a target': measured({ kind: 'change', from: 1, unit }, { state: 'archived' }),
    },
    invalid: {
      'a change to nowhere': fails({ kind: 'change', from: 1, unit }, 'missing'),
      'a change that changes nothing': fails({ kind: 'change', from: 5, to: 5, unit }, 'same'),
      'no limit': fails({ kind: 'threshold', comparator: '>', unit }, 'missing'),
      'no limit inside a pooled measure': fails(
        { kind: 'pooled', of: { kind: 'threshold', comparator: '>', unit } },
        'missing',
      ),
      'a range the wrong way round': fails({ kind: 'range', low: 6, high: 5, unit }, 'reversed'),
      'an exact value where it is': fails({ kind: 'exact', from: 5, to: 5, unit }, 'same'),
      'marks at one place': fails(
        { kind: 'zones', start: 1, commit: 1, target: 1, stretch: 1, unit },
        'same',
      ),
      'no more and no less': fails(
        { kind: 'relative', by: 0, as: 'percent', direction: 'increase', from: 4, unit },
        'same',
      ),
      once: fails({ kind: 'relative', by: 1, as: 'multiple', direction: 'increase', from: 4, unit }, 'same'),
      'no milestones': fails({ kind: 'milestones', milestones: [] }, 'empty'),
      'no questions': fails({ kind: 'learning', questions: [] }, 'empty'),
      'no levels': fails({ kind: 'ordinal', levels: [] }, 'empty'),
      'no points': fails({ kind: 'payout', points: [], unit }, 'empty'),
    },
  },
  { it },
);

it.each([
  ['draft', 'warning'],
  ['feasible', 'warning'],
  ['signed-off', 'error'],
  ['published', 'error'],
] as const)('on a goal that is %s it is a matter of %s', (state, severity) => {
  const index = compileGoals(measured({ kind: 'change', from: 1, unit }, { state }));
  const { findings } = runRules(index, [targetPresent], { asOf: '2026-05-15' });
  expect(findings.map((finding) => finding.severity)).toEqual([severity]);
});
