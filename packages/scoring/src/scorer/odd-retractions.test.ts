import { expect, it } from 'vitest';
import type { CheckIn, GoalSet } from '@throughline/core';
import { createScorer, definePolicy, scoreGoals } from '@throughline/scoring';
import { smallGoals } from '../../test/small-goals.ts';

const fact = (key: string, goal: string, day: string, value: number): CheckIn => ({
  key,
  goal,
  on: day,
  at: `${day}T09:00:00Z`,
  value,
});
const retraction = (key: string, goal: string, day: string, retracts: string): CheckIn => ({
  key,
  goal,
  on: day,
  at: `${day}T09:00:00Z`,
  retracts,
});
const dangling = retraction('r', 'one', '2026-05-20', 'gone');

it('a record takes a key back from each goal it was said of, as known before another one took it over', () => {
  const goals = smallGoals(
    { o: { keyResults: { one: {}, other: {} } } },
    { checkIns: [fact('k', 'one', '2026-05-01', 0.5), fact('k', 'other', '2026-05-09', 0.5)] },
  );
  const options = { asOf: '2026-05-16', knownAt: '2026-05-05T00:00:00Z' };
  const back = retraction('r', 'other', '2026-05-02', 'k');
  const scorer = createScorer(goals, options);
  expect(scorer.book.get('one')).toMatchObject({ attainment: 0.5 });
  expect(scorer.preview(back)).toMatchObject({ value: { goals: [{ goal: 'o' }, { goal: 'one' }] } });
  expect(scorer.record(back)).toEqual({ ok: true, value: ['o', 'one'] });
  const anew = scoreGoals({ ...goals, checkIns: [...(goals.checkIns ?? []), back] }, options);
  expect([...scorer.book]).toEqual([...anew]);
});

it('a retraction of what is not there is no newest fact behind which a record goes unseen', () => {
  const goals = smallGoals(
    { o: { keyResults: { one: { state: 'draft' } } } },
    { checkIns: [{ ...dangling, confidence: 0.9 }] },
  );
  const scorer = createScorer(goals, { asOf: '2026-05-31' });
  expect(scorer.record(fact('a', 'one', '2026-05-10', 0.5))).toEqual({ ok: true, value: ['one'] });
  const sure = { ...fact('b', 'one', '2026-05-10', 0.5), confidence: 0.3 };
  expect(scorer.record(sure)).toEqual({ ok: true, value: ['one'] });
  expect(scorer.book.get('one')).toMatchObject({ staleness: { lastOn: '2026-05-10' } });
});

it('a retraction of what is not there ends no status of a human', () => {
  const policy = definePolicy({ id: 'own', pace: { statusOverride: 'until-next-observation' } });
  const status = (checkIns: GoalSet['checkIns']): unknown => {
    const judged = { goal: 'one', by: 'ana', on: '2026-05-10', status: 'at-risk', reason: 'x' } as const;
    const goals = smallGoals(
      { o: { keyResults: { one: 0.9, other: 0.5 } } },
      { judgements: [{ id: 'j', at: '2026-05-10T09:00:00Z', ...judged }], checkIns: checkIns ?? [] },
    );
    const score = scoreGoals(goals, { asOf: '2026-05-31', policy }).get('one');
    return score?.scored === true && score.status;
  };
  expect(status([])).toBe('at-risk');
  expect(status([dangling])).toBe('at-risk');
  expect(status([fact('next', 'one', '2026-05-20', 0.9)])).not.toBe('at-risk');
});
