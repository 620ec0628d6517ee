import { type GoalSet, type ReviewBook, UsageError } from '@throughline/core';
import { checkGate, type GateName, openGates } from '@throughline/ai-adapters/oversight';
import { expect, test } from 'vitest';
import { quay, quayBook, quayDay } from '../../test/quay-people.ts';

const options = { asOf: quayDay, person: 'nils', cycle: 'h1' };
const missing = (
  gate: GateName,
  goals: GoalSet = quay,
  book: ReviewBook = quayBook,
  more = {},
): readonly string[] =>
  checkGate(gate, goals, book, { ...options, ...more }).refusals.map(({ messageId }) => messageId ?? '');

test('writing assistance waits for one full cycle, talent distribution for two', () => {
  expect(missing('writing-assistance')).toEqual([]);
  expect(missing('talent-distribution')).toEqual([]);
  // A full cycle is closed, with check-ins and a conversation for everybody; take one of the three away.
  const open: GoalSet = {
    ...quay,
    cycles: (quay.cycles ?? []).map((one) => (one.id === 'h1' ? { ...one, state: 'closing' } : one)),
  };
  const silent: GoalSet = {
    ...quay,
    checkIns: (quay.checkIns ?? []).filter(({ goal }) => goal === 'tidy-past'),
  };
  const untalked: ReviewBook = { ...quayBook, conversations: (quayBook.conversations ?? []).slice(0, 1) };
  for (const [goals, book] of [
    [open, quayBook],
    [silent, quayBook],
    [quay, untalked],
  ] as const) {
    expect(missing('talent-distribution', goals, book)).toEqual(['cycles']);
    expect(missing('writing-assistance', goals, book)).toEqual([]);
    expect(missing('talent-distribution', goals, book, { cycles: 1 })).toEqual([]);
  }
  expect(missing('talent-distribution', silent, quayBook, { fullCycle: { checkIns: 0 } })).toEqual([]);
  // Before the second cycle is over it is no full one, whatever its state says.
  expect(missing('talent-distribution', quay, quayBook, { asOf: '2026-06-30' })).toEqual(['cycles']);
  // Dates that run backwards make no cycle, and hide none.
  const torn = { id: 'torn', name: 'Torn', start: '2026-07-05', end: '2026-07-02', state: 'closed' } as const;
  expect(missing('talent-distribution', { ...quay, cycles: [...(quay.cycles ?? []), torn] })).toEqual([]);
  const answer = checkGate('talent-distribution', open, quayBook, options);
  expect(answer).toMatchObject({ requirement: 'S1-07', open: false });
  expect(answer.refusals[0]?.data).toEqual({ gate: 'talent-distribution', needed: 2, found: 1 });
});

test('goal suggestions wait for company objectives, figures and a role', () => {
  const running: GoalSet = {
    ...quay,
    cycles: (quay.cycles ?? []).map((one) => (one.id === 'h1' ? { ...one, state: 'active' } : one)),
  };
  const without = (more: Partial<GoalSet>): readonly string[] =>
    missing('goal-suggestions', { ...running, ...more }, quayBook, { asOf: '2026-05-01' });
  expect(without({})).toEqual([]);
  expect(without({ keyResults: [] })).toEqual(['objectives']);
  expect(without({ checkIns: [] })).toEqual(['history']);
  // What is known only later is no earlier figure.
  const later = (quay.checkIns ?? []).filter(({ on }) => on > '2026-05-01');
  expect(later.length).toBeGreaterThan(0);
  expect(without({ checkIns: later })).toEqual(['history']);
  expect(without({ assignments: [] })).toEqual(['role']);
  expect(missing('goal-suggestions')).toEqual(['objectives']);
});

test('a development plan comes after the ratings, before sharing, and needs competencies', () => {
  expect(missing('development-plan')).toEqual([]);
  const inState = (state: 'open' | 'shared' | 'closed'): ReviewBook => ({
    ...quayBook,
    appraisals: (quayBook.appraisals ?? []).map((one) => ({ ...one, state })),
  });
  expect(missing('development-plan', quay, inState('open'))).toEqual(['ratings']);
  expect(missing('development-plan', quay, inState('shared'))).toEqual(['shared']);
  expect(missing('development-plan', quay, inState('closed'))).toEqual(['shared']);
  expect(missing('development-plan', { ...quay, roles: [] })).toEqual(['competencies']);
  for (const appraisals of [7, [null, 7]])
    expect(missing('development-plan', quay, { ...quayBook, appraisals } as never)).toEqual(['ratings']);
});

test('the open gates are listed, and wrong calls are told', () => {
  expect(openGates(quay, quayBook, { asOf: '2026-07-06' })).toEqual([
    'writing-assistance',
    'talent-distribution',
  ]);
  expect(openGates(quay, quayBook, { asOf: '2026-07-06', person: 'nils', cycle: 'h1' })).toContain(
    'development-plan',
  );
  expect(() => checkGate('pay' as GateName, quay, quayBook, options)).toThrow(UsageError);
  expect(() => checkGate('development-plan', quay, quayBook, { asOf: quayDay })).toThrow(UsageError);
  expect(() => checkGate('writing-assistance', quay, quayBook, { asOf: 'soon' })).toThrow(UsageError);
  expect(() => checkGate('writing-assistance', quay, quayBook, { ...options, cycles: 13 })).toThrow(
    UsageError,
  );
});
