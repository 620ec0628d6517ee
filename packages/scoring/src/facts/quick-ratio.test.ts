import { expect, it } from 'vitest';
import type { Measure } from '@throughline/core';
import { explain, scoreGoals } from '@throughline/scoring';
import { smallGoals } from '../../test/small-goals.ts';

it('reads an order of steps that is neither yes nor no as its explanation does', () => {
  const milestones = ['first', 'second'].map((id) => ({ id, title: id }));
  for (const inOrder of [true, false, undefined, 1, 0, '', 'yes', null]) {
    const measure = { kind: 'milestones', milestones, inOrder } as unknown as Measure;
    const done = { goal: 'k', on: '2026-05-01', at: '2026-05-01T09:00:00Z', done: true } as const;
    const goals = smallGoals(
      { o: { keyResults: { k: { measure } } } },
      { checkIns: [{ ...done, key: 'a', milestone: 'second' }] },
    );
    const book = scoreGoals(goals, { asOf: '2026-05-15' });
    const read = explain(book, 'k')?.steps.find(({ rule }) => rule === 'measure/milestones')?.output;
    expect([inOrder, book.get('k')]).toMatchObject([inOrder, { attainment: inOrder ? 0 : 0.5 }]);
    expect(read).toBe(inOrder ? 0 : 0.5);
  }
});
