import { it } from 'vitest';
import { acme, initiative, keyResult, objective, to } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { keyResultTranslated } from './key-result-translated.ts';

const top = objective('top', { unit: 'acme' });
const below = (more = {}) => objective('below', { unit: 'sales', ...more });
const own = { measure: { kind: 'change', from: 0, to: 5, unit: { kind: 'percent' } } } as const;
const child = (more = {}) => keyResult('l', 'below', { ...own, supports: to('k'), ...more });
const taken = (objectiveMore = {}, more = {}) =>
  acme({ objectives: [top, below(objectiveMore)], keyResults: [keyResult('k', 'top'), child(more)] });
/** `below` supports `k` (10 to 20 percent) and has a key result with this measure. */
const measured = (measure: object, more = {}) =>
  acme({
    objectives: [top, below({ supports: to('k') })],
    keyResults: [keyResult('k', 'top', more), keyResult('l', 'below', { measure: measure as never })],
  });
const copied = { title: 'Raise l', parent: 'Raise k', from: 10, to: 20 };

testRule(
  keyResultTranslated,
  {
    valid: {
      'an objective below': taken({ supports: to('k') }),
      'a key result whose objective supports the one above': taken({ supports: to('top') }),
      'a key result of the same unit': taken({ unit: 'acme' }),
      'nobody, which is a matter of coverage': acme({
        objectives: [top, below()],
        keyResults: [keyResult('k', 'top')],
      }),
      'work alone': acme({
        objectives: [top],
        keyResults: [keyResult('k', 'top')],
        initiatives: [initiative('i', { unit: 'sales', supports: to('k') })],
      }),
      'a key result that was cancelled': taken({}, { state: 'cancelled' }),
      'an objective beside a key result': acme({
        objectives: [top, below(), objective('other', { unit: 'success', supports: to('k') })],
        keyResults: [keyResult('k', 'top'), child()],
      }),
      'other numbers': measured({ kind: 'change', from: 10, to: 19, unit: { kind: 'percent' } }),
      'the same numbers of something else': measured({
        kind: 'change',
        from: 10,
        to: 20,
        unit: { kind: 'score' },
      }),
      'a limit that holds on every level': measured(
        { kind: 'threshold', comparator: '>=', limit: 99 },
        { measure: { kind: 'threshold', comparator: '>=', limit: 99 } },
      ),
      'numbers that are not known': measured({ kind: 'change' }, { measure: { kind: 'change' } }),
      'numbers of a goal that was given up': measured(own.measure, { state: 'archived', ...own }),
    },
    invalid: {
      'key results alone': {
        goals: taken(),
        data: [{ title: 'Raise k', count: 1 }],
        messageIds: ['keyResultsOnly'],
      },
      'a key result without an objective that is there': {
        goals: acme({
          objectives: [top, below()],
          keyResults: [
            keyResult('k', 'top'),
            child(),
            keyResult('m', 'below', { ...own, supports: to('k') }),
          ],
        }),
        data: [{ title: 'Raise k', count: 2 }],
      },
      'the number of the key result the objective supports': {
        goals: measured({ kind: 'change', from: 10, to: 20, unit: { kind: 'percent' } }),
        data: [copied],
        messageIds: ['copied'],
      },
      'the number of the key result it supports itself': {
        goals: taken(
          { supports: to('top') },
          { measure: { kind: 'change', from: 10, to: 20, unit: { kind: 'percent' } } },
        ),
        data: [copied],
      },
    },
  },
  { it },
);
