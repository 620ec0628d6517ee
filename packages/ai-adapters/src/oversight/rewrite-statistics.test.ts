import { type ChangeEntry, type GoalSet, UsageError } from '@throughline/core';
import { expect, test } from 'vitest';
import { rewriteStatistics } from './rewrite-statistics.ts';

const cycle = (id: string, start: string, end: string) =>
  ({ id, name: id.toUpperCase(), start, end, state: 'closed' }) as const;
const goalsOf = (perCycle: readonly number[]): GoalSet => ({
  schemaVersion: 1,
  organization: { id: 'acme', name: 'Acme' },
  units: [{ id: 'all', name: 'Acme', kind: 'company', hrPartner: 'hanna' }],
  cycles: [
    cycle('q1', '2026-01-01', '2026-04-01'),
    cycle('q2', '2026-04-01', '2026-07-01'),
    cycle('q3', '2026-07-01', '2026-10-01'),
  ],
  objectives: perCycle.flatMap((count, position) =>
    Array.from({ length: count }, (_, at) => ({
      id: `q${position + 1}-${at}`,
      title: 'An aim',
      cycle: `q${position + 1}`,
      commitment: 'committed' as const,
      owners: at === 0 ? [{ who: { person: 'hanna' }, as: 'accountable' as const }] : [],
    })),
  ),
});
const entry = (goal: string, by = 'hanna', field = 'title'): ChangeEntry => ({
  revision: 1,
  actor: { kind: 'human', id: by },
  at: '2026-04-20T09:00:00Z',
  change: { kind: 'revise', goal, set: { [field]: 'x' } },
  inverse: [],
});
const options = { asOf: '2026-08-01' };

test('counts each goal once, by cycle, and only what HR wrote for others', () => {
  const log = [
    entry('q1-1'),
    entry('q1-1'),
    entry('q1-0'),
    entry('q1-2', 'ben'),
    entry('q1-3', 'hanna', 'deadline'),
    { ...entry('q2-1'), change: { kind: 'shiftTarget', goal: 'q2-1', measure: { kind: 'binary' } } },
    entry('gone'),
  ] as const;
  const { cycles, trend } = rewriteStatistics(goalsOf([4, 2, 0]), log, options);
  expect(cycles).toEqual([
    { cycle: 'q1', goals: 4, rewritten: 1, drafts: 0 },
    { cycle: 'q2', goals: 2, rewritten: 1, drafts: 0 },
  ]);
  expect(trend).toBe('not-declining');
  expect(rewriteStatistics(goalsOf([4, 2, 0]), log, { ...options, hr: ['ben'] }).cycles[0]?.rewritten).toBe(
    1,
  );
});

test('edits that come with a draft count, and drafts have their mean edit ratio', () => {
  const decision = { by: 'hanna', at: '2026-04-20T09:00:00Z', outcome: 'edited', editRatio: 0.5 } as const;
  const draft = { draft: 'd', task: 't', drafter: 'r', aiGenerated: true, decision, goals: [] } as const;
  const edits = [{ kind: 'revise', goal: 'q2-1', set: { title: 'x' } }] as const;
  const accepted: ChangeEntry = { ...entry('q2-1'), change: { kind: 'acceptDraft', ...draft, edits } };
  const other: ChangeEntry = {
    ...accepted,
    change: { kind: 'acceptDraft', ...draft, decision: { ...decision, editRatio: 0.1 } },
  };
  expect(rewriteStatistics(goalsOf([1, 2, 0]), [accepted, other], options).cycles[1]).toEqual({
    cycle: 'q2',
    goals: 2,
    rewritten: 1,
    drafts: 2,
    meanEditRatio: 0.3,
  });
});

test.each<readonly [string, readonly number[], readonly string[], string, string]>([
  ['a smaller part is a decline', [4, 4], ['q1-1', 'q1-2', 'q2-1'], '2026-08-01', 'declining'],
  ['the same part is none', [4, 2], ['q1-1', 'q1-2', 'q2-1'], '2026-08-01', 'not-declining'],
  ['nothing to rewrite any more is as good', [4, 4], [], '2026-08-01', 'declining'],
  ['a running cycle does not count', [4, 4], ['q1-1'], '2026-06-30', 'too-few'],
  ['nor does one without goals', [0, 4], ['q2-1'], '2026-08-01', 'too-few'],
])('%s', (_, counts, rewritten, asOf, trend) => {
  const result = rewriteStatistics(
    goalsOf(counts),
    rewritten.map((goal) => entry(goal)),
    { asOf },
  );
  expect(result.trend).toBe(trend);
  expect(result.findings.map(({ ruleId }) => ruleId)).toEqual(
    trend === 'not-declining' ? ['draft/rewrites-not-declining'] : [],
  );
});

test('the mean of edit ratios is a number, and does not depend on their order', () => {
  const ratios = (...list: readonly number[]): number | undefined => {
    const log = list.map((editRatio): ChangeEntry => {
      const decision = { by: 'hanna', at: '2026-04-20T09:00:00Z', outcome: 'edited', editRatio } as const;
      const change = { kind: 'acceptDraft', draft: 'd', task: 't', drafter: 'r', aiGenerated: true } as const;
      return { ...entry('q2-1'), change: { ...change, decision, goals: [] } };
    });
    return rewriteStatistics(goalsOf([1, 2, 0]), log, options).cycles[1]?.meanEditRatio;
  };
  expect(ratios(0.1, 0.2)).toBe(0.15);
  expect(ratios(0.1, 0.7, 0.3)).toBe(ratios(0.3, 0.1, 0.7));
  for (const wrong of [Number.NaN, 2, -1, '0.5']) expect(() => ratios(wrong as number)).toThrow(UsageError);
});

test('wrong calls are told', () => {
  for (const one of [
    null,
    7,
    {},
    { change: null },
    { ...entry('q1-1'), at: 7 },
    { ...entry('q1-1'), actor: {} },
  ])
    expect(() => rewriteStatistics(goalsOf([1]), [one] as never, options)).toThrow(UsageError);
  expect(() => rewriteStatistics(goalsOf([1]), [], { asOf: 'soon' })).toThrow(UsageError);
  expect(() => rewriteStatistics(goalsOf([1]), 7 as never, options)).toThrow(UsageError);
});
