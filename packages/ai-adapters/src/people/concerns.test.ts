import { type Concern, parseReviewBook, type ReviewBook, UsageError } from '@throughline/core';
import { expect, test } from 'vitest';
import { answerConcern, openConcerns, raiseConcern } from './concerns.ts';

const book: ReviewBook = Object.freeze({ schemaVersion: 1, organization: 'harbour' });
const concern: Concern = {
  id: 'c1',
  person: 'nils',
  on: '2026-05-15',
  about: 'draft',
  text: 'Not my project.',
};
const bookOf = (result: ReturnType<typeof raiseConcern>): ReviewBook => {
  if (!result.ok) throw new Error(result.problems[0].message);
  expect(parseReviewBook(result.value).ok).toBe(true);
  return result.value;
};
const refusedBy = (result: ReturnType<typeof raiseConcern>): string =>
  result.ok ? 'ok' : result.problems[0].ruleId;

test('a concern is raised, open, answered, and then open no more', () => {
  const raised = bookOf(raiseConcern(book, concern));
  expect(book.concerns).toBeUndefined();
  expect(openConcerns(raised, { asOf: '2026-05-14' })).toEqual([]);
  const older = bookOf(raiseConcern(raised, { ...concern, id: 'c0', on: '2026-05-01' }));
  expect(openConcerns(older, { asOf: '2026-05-20' }).map(({ concern: { id }, days }) => [id, days])).toEqual([
    ['c0', 19],
    ['c1', 5],
  ]);
  const answer = { concern: 'c1', by: 'mara', on: '2026-05-18', answer: 'True.' };
  const answered = bookOf(answerConcern(older, answer));
  expect(openConcerns(answered, { asOf: '2026-05-20' }).map(({ concern: { id } }) => id)).toEqual(['c0']);
  expect(refusedBy(answerConcern(answered, answer))).toBe('draft/concern-answered');
});

test('an answer stays, with or without its day, and a concern is open until the day of its answer', () => {
  const undated: ReviewBook = { ...book, concerns: [{ ...concern, answeredBy: 'mara', answer: 'True.' }] };
  expect(parseReviewBook(undated).ok).toBe(true);
  expect(openConcerns(undated, { asOf: '2026-05-20' })).toEqual([]);
  const again = { concern: 'c1', by: 'otto', on: '2026-05-21', answer: 'False.' };
  expect(refusedBy(answerConcern(undated, again))).toBe('draft/concern-answered');
  const dated: ReviewBook = {
    ...book,
    concerns: [{ ...concern, answeredBy: 'mara', answeredOn: '2026-05-18', answer: 'True.' }],
  };
  expect(openConcerns(dated, { asOf: '2026-05-17' })).toHaveLength(1);
  expect(openConcerns(dated, { asOf: '2026-05-18' })).toEqual([]);
  const torn = { ...book, concerns: [null, 7, concern] } as never;
  expect(openConcerns(torn, { asOf: '2026-05-17' })).toHaveLength(1);
  expect(openConcerns({ ...book, concerns: 7 } as never, { asOf: '2026-05-17' })).toEqual([]);
});

test('what cannot be is told', () => {
  const raised = bookOf(raiseConcern(book, concern));
  expect(refusedBy(raiseConcern(raised, concern))).toBe('draft/concern-id-taken');
  expect(refusedBy(raiseConcern(book, { ...concern, about: 'mood' } as never))).toMatch(/^shape\//);
  const answer = { concern: 'c1', by: 'nils', on: '2026-05-18', answer: 'Never mind.' };
  expect(refusedBy(answerConcern(raised, answer))).toBe('draft/concern-own-answer');
  expect(refusedBy(answerConcern(raised, { ...answer, concern: 'c9' }))).toBe('draft/concern-not-found');
  expect(refusedBy(answerConcern(raised, { ...answer, by: 'mara', on: 'soon' }))).toMatch(/^shape\//);
  const early = answerConcern(raised, { ...answer, by: 'mara', on: '2026-05-14' });
  expect(early.ok || early.problems[0].messageId).toBe('early');
  expect(refusedBy(answerConcern(raised, { ...answer, by: 'mara', answer: ' ' }))).toBe(
    'draft/concern-no-answer',
  );
  // Nobody brings in a concern that is answered already, least of all by themselves.
  for (const part of [{ answeredBy: 'nils' }, { answer: 'Fine.' }, { answeredOn: '2026-05-16' }])
    expect(refusedBy(raiseConcern(book, { ...concern, ...part }))).toBe('draft/concern-raised-answered');
  for (const wrong of [null, 7, { asof: '2026-05-18' }])
    expect(() => openConcerns(raised, wrong as never)).toThrow(UsageError);
  expect(() => answerConcern(raised, null as never)).toThrow(UsageError);
  expect(() => openConcerns(book, { asOf: 'soon' })).toThrow(UsageError);
  expect(() => raiseConcern(null as never, concern)).toThrow(UsageError);
});
