import { expect, it } from 'vitest';
import type { CheckIn, Measure } from '@throughline/core';
import { progressOf, scoreGoals } from '@throughline/scoring';
import type { ProgressFact } from '@throughline/scoring';
import { smallGoals } from '../../test/small-goals.ts';

/** What a document that nobody parsed may say, and what is read from it: a number, or why there is none. */
type Case = readonly [what: string, measure: object, said: readonly object[], read: number | string];

const line = { kind: 'change', from: 0, to: 10 };
const share = { kind: 'pooled', of: { kind: 'change', from: 0, to: 1 } };
const steps = { kind: 'milestones', milestones: [{ id: 'm' }, { id: 'n' }] };
const payout = (...pays: readonly unknown[]): object => ({
  kind: 'payout',
  points: pays.map((each, at) => ({ at: 10 * at, pays: each })),
});

const cases: readonly Case[] = [
  ['a value in words', line, [{ value: 2 }, { value: '5' }], 0.2],
  ['a value that is null', line, [{ value: null }], 'no-data'],
  ['a value that is none beside a step', line, [{ value: 2 }, { value: [], delta: 3 }], 0.5],
  ['a value without an end', line, [{ value: Number.POSITIVE_INFINITY }], 'non-finite'],
  [
    'a count in words',
    share,
    [
      { numerator: 1, denominator: 2 },
      { numerator: '1', denominator: 2 },
    ],
    0.5,
  ],
  ['a count without an end', share, [{ numerator: 1, denominator: Number.NEGATIVE_INFINITY }], 'non-finite'],
  ['a word that is neither yes nor no', { kind: 'binary' }, [{ done: 'no' }], 'no-data'],
  [
    'the same about a step',
    steps,
    [
      { done: true, milestone: 'm' },
      { done: 0, milestone: 'm' },
    ],
    0.5,
  ],
  ['a step that is null', steps, [{ done: true, milestone: null }], 'no-data'],
  ['a step without an id', { ...steps, milestones: [{}, { id: 'n' }] }, [{ done: true }], 'no-data'],
  [
    'a weight that is null',
    {
      ...steps,
      milestones: [
        { id: 'm', weight: null },
        { id: 'n', weight: 3 },
      ],
    },
    [{ done: true, milestone: 'm' }],
    0.5,
  ],
  ['a unit that is none', line, [{ value: 5, unit: 3 }], 'unit-mismatch'],
  ['a unit without a kind', line, [{ value: 5, unit: {} }], 'unit-mismatch'],
  ['a field that is no number of the ruler', { ...line, statistic: Number.NaN }, [{ value: 5 }], 0.5],
  ['a number of the ruler', { ...line, to: Number.NaN }, [{ value: 5 }], 'non-finite'],
  ['a measurement without an end', { kind: 'baseline' }, [{ value: Number.POSITIVE_INFINITY }], 'no-data'],
  ['what is paid in words', payout(0, 'x'), [{ value: 10 }], 'non-finite'],
  ['what is paid as a no', payout(0, false), [{ value: 10 }], 'non-finite'],
  ['a kind that is none', { ...payout(0, 1), kind: 'bonus' }, [{ value: 5 }], 'expression-error'],
];

it.each(cases)('reads %s from columns as from the facts themselves', (_, given, said, read) => {
  const measure = given as unknown as Measure;
  const at = '2026-05-01T09:00:00Z';
  const checkIns = said.map(
    (each, row) => ({ key: `c${row}`, goal: 'k', on: '2026-05-01', at, ...each }) as unknown as CheckIn,
  );
  const goals = smallGoals({ o: { keyResults: { k: { measure } } } }, { checkIns });
  const score = scoreGoals(goals, { asOf: '2026-05-15' }).get('k');
  const attainment = progressOf(measure, checkIns as readonly ProgressFact[]);
  expect(score?.scored === true ? score.raw : score?.reason).toBe(read);
  expect(attainment.scored ? attainment.raw : attainment.reason).toBe(read);
});

it('reads a retraction beside a level that is none', () => {
  const measure: Measure = { kind: 'change', from: 0, to: 10 };
  const on = '2026-05-01';
  const fact = { key: 'a', goal: 'k', on, at: `${on}T09:00:00Z`, value: 5 };
  const back = { key: 'b', goal: 'k', on, at: `${on}T10:00:00Z`, retracts: 'a', level: null };
  const goals = smallGoals({ o: { keyResults: { k: { measure } } } }, { checkIns: [fact, back] });
  expect(scoreGoals(goals, { asOf: '2026-05-15' }).get('k')).toMatchObject({ reason: 'no-data' });
});
