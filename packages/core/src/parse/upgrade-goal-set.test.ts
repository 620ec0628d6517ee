import { expect, test } from 'vitest';
import { parseGoalSet } from './parse-goal-set.ts';
import { upgradeGoalSet } from './upgrade-goal-set.ts';

const organization = { id: 'acme', name: 'Acme' };
const version0 = {
  organization,
  objectives: [
    { id: 'grow', type: 'aspirational', title: 'Grow', cycle: 'q2' },
    { id: 'keep', commitment: 'committed', title: 'Keep', cycle: 'q2' },
  ],
  keyResults: [
    {
      id: 'arr',
      title: 'ARR',
      objective: 'grow',
      measure: { kind: 'change', from: 1, to: 2 },
      due: '2026-06-30',
    },
  ],
  checkIns: [{ key: 'k', goal: 'arr', date: '2026-05-15', at: '2026-05-15T21:00:00Z', value: 1 }],
};
const version1 = {
  organization,
  objectives: [
    { id: 'grow', commitment: 'aspirational', title: 'Grow', cycle: 'q2' },
    { id: 'keep', commitment: 'committed', title: 'Keep', cycle: 'q2' },
  ],
  keyResults: [
    {
      id: 'arr',
      title: 'ARR',
      objective: 'grow',
      measure: { kind: 'change', from: 1, to: 2 },
      deadline: '2026-06-30',
    },
  ],
  checkIns: [{ key: 'k', goal: 'arr', on: '2026-05-15', at: '2026-05-15T21:00:00Z', value: 1 }],
  schemaVersion: 1,
};

test.each([[version0], [{ schemaVersion: 0, ...version0 }]])(
  'a document of the first days becomes one of version 1',
  (old) => {
    const before = JSON.stringify(old);
    expect(parseGoalSet(old)).toEqual({ ok: true, value: version1 });
    expect(JSON.stringify(old)).toBe(before);
  },
);

test('a document of the present version comes back as it is, also with fields of old names', () => {
  const present = { schemaVersion: 1, organization, objectives: [{ id: 'grow', type: 'committed' }] };
  const read = upgradeGoalSet(present);
  expect(read.ok && read.value === present).toBe(true);
});

test('where both names are present nothing is overwritten', () => {
  const both = {
    organization,
    objectives: [{ id: 'grow', type: 'committed', commitment: 'learning', title: 'G', cycle: 'q' }],
  };
  const read = parseGoalSet(both);
  expect(read.ok ? [] : read.problems.map(({ path }) => path)).toEqual([['objectives', 0, 'type']]);
});

test('what is no document is left to the checker', () => {
  for (const input of [
    null,
    5,
    [],
    { schemaVersion: 'x' },
    { schemaVersion: -1 },
    { schemaVersion: 0.5 },
    { schemaVersion: null },
  ]) {
    expect(upgradeGoalSet(input)).toEqual({ ok: true, value: input });
  }
  expect(upgradeGoalSet({ objectives: 'none', checkIns: [null, 1] })).toEqual({
    ok: true,
    value: { objectives: 'none', checkIns: [null, 1], schemaVersion: 1 },
  });
});
