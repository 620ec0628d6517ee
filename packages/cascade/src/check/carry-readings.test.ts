import { compileGoals } from '@throughline/core';
import type { GoalIndex } from '@throughline/core';
import { applyChanges } from '@throughline/core/change';
import type { Change } from '@throughline/core/change';
import { expect, it } from 'vitest';
import { acme, objective } from '../../test/acme.ts';
import { titleReadings, unreadTitle } from '../wording/title-readings.ts';
import { carryReadings } from './carry-readings.ts';

const length = (title: string): number => title.length;
const before = compileGoals(
  acme({
    objectives: [
      objective('a', { title: 'One' }),
      objective('b', { title: 'Three' }),
      objective('c', { title: 'Four' }),
    ],
  }),
);

/** What is known of each goal, with every title read before. */
const knownIn = (after: GoalIndex): Record<string, number> => {
  const titles = titleReadings(before);
  for (let goal = 0; goal < before.size; goal++) titles.of(length, goal);
  const column = carryReadings(titles.columns, before, after).get(length)!;
  return Object.fromEntries(after.ids.map((id, goal) => [id, column[goal]!]));
};

const changed = (change: Change): GoalIndex => {
  const actor = { kind: 'human', id: 'ana' } as const;
  const applied = applyChanges(before, [change], { actor, at: '2026-05-15T09:00:00Z' });
  if (!applied.ok) throw new Error(applied.problems[0].message);
  return compileGoals(applied.value.goals);
};

it('keeps what was read where goals only have other numbers', () => {
  const after = changed({ kind: 'reparent', goal: 'b', supports: [{ goal: 'a' }] });
  expect(after.numberOf('a')).not.toBe(before.numberOf('a'));
  expect(knownIn(after)).toEqual({ a: 3, b: unreadTitle, c: 4 });
});

it('knows nothing of a goal that was added, and forgets none for it', () => {
  const after = changed({
    kind: 'add',
    goal: { entity: 'objective', value: objective('d', { title: 'New' }) },
  });
  expect(knownIn(after)).toEqual({ a: 3, b: 5, c: 4, d: unreadTitle });
});

it('keeps the others where one in front of them is gone', () => {
  const objectives = (before.document.objectives ?? []).slice(1);
  expect(knownIn(compileGoals({ ...before.document, objectives }))).toEqual({ b: 5, c: 4 });
});

it('knows nothing of goals that are other objects', () => {
  const objectives = (before.document.objectives ?? []).map((each) => ({ ...each }));
  expect(new Set(Object.values(knownIn(compileGoals({ ...before.document, objectives }))))).toEqual(
    new Set([unreadTitle]),
  );
});
