import type { CheckIn } from '@throughline/core';
import { it } from 'vitest';
import { acme, keyResult, objective } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { checkInsRecordedOnce } from './check-ins-recorded-once.ts';

const time = { goal: 'k', on: '2026-05-01', at: '2026-05-01T09:00:00Z' };
const added = (key: string, more: object = {}): CheckIn => ({ key, ...time, delta: 1, ...more });
const told = (...checkIns: readonly CheckIn[]) =>
  acme({
    objectives: [objective('o')],
    keyResults: [keyResult('k', 'o'), keyResult('l', 'o')],
    checkIns,
  });
const found = (count: number, keys: readonly string[], on = '2026-05-01') => ({
  title: 'Raise k',
  count,
  on,
  keys,
});
const many = Array.from({ length: 30 }, (_, at) => `c${at + 10}`);

testRule(
  checkInsRecordedOnce,
  {
    valid: {
      'the same fact under its own key': told(added('a'), added('a')),
      'another day': told(added('a'), added('b', { on: '2026-05-02' })),
      'another instant, by a millisecond': told(added('a'), added('b', { at: '2026-05-01T09:00:00.001Z' })),
      'another number': told(added('a'), added('b', { delta: 2 })),
      'another goal': told(added('a'), added('b', { goal: 'l' })),
      'another person': told(added('a', { by: 'ana' }), added('b', { by: 'ben' }), added('c')),
      'another source': told(added('a', { source: 'crm' }), added('b', { source: 'hand' })),
      'a value and an increment': told(added('a'), { key: 'b', ...time, value: 1 }),
      'two steps that are done': told(
        { key: 'a', ...time, done: true, milestone: 'm1' },
        { key: 'b', ...time, done: true, milestone: 'm2' },
      ),
      'a step and a question of the same name': told(
        { key: 'a', ...time, done: true, milestone: 'm' },
        { key: 'b', ...time, done: true, question: 'm' },
      ),
      'a copy that was taken back': told(added('a'), added('b'), {
        key: 'c',
        ...time,
        at: '2026-05-02T09:00:00Z',
        retracts: 'b',
      }),
      'copies for a goal that is not there': {
        goals: told(added('a', { goal: 'x' }), added('b', { goal: 'x' })),
      },
      'copies for a goal that is closed': acme({
        objectives: [objective('o')],
        keyResults: [keyResult('k', 'o', { state: 'closed' })],
        checkIns: [added('a'), added('b')],
      }),
    },
    invalid: {
      'an increment under two keys': { goals: told(added('b'), added('a')), data: [found(2, ['a', 'b'])] },
      'three of one fact and two of another, of one instant': {
        goals: told(
          added('a'),
          added('d', { delta: 5 }),
          added('b'),
          added('e', { delta: 5 }),
          added('c'),
          added('f', { delta: 6 }),
        ),
        data: [found(3, ['a', 'b', 'c']), found(2, ['d', 'e'])],
      },
      'values, ratios and levels': {
        goals: told(
          { key: 'a', ...time, value: 12 },
          { key: 'b', ...time, value: 12 },
          { key: 'c', ...time, on: '2026-05-02', numerator: 1, denominator: 2 },
          { key: 'd', ...time, on: '2026-05-02', numerator: 1, denominator: 2 },
          { key: 'e', ...time, on: '2026-05-02', numerator: 1, denominator: 3 },
          { key: 'f', ...time, on: '2026-05-03', level: 'good' },
          { key: 'g', ...time, on: '2026-05-03', level: 'good' },
        ),
        data: [found(2, ['a', 'b']), found(2, ['c', 'd'], '2026-05-02'), found(2, ['f', 'g'], '2026-05-03')],
      },
      'thirty, of which only the first are listed': {
        goals: told(...many.map((key) => added(key))),
        data: [found(30, many.slice(0, 20))],
      },
    },
  },
  { it },
);
