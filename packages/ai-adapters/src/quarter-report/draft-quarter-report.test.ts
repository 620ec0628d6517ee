import fc from 'fast-check';
import type { ChangeEntry, GoalSet } from '@throughline/core';
import { expect, test } from 'vitest';
import { companies } from '../../test/companies.ts';
import { drafter } from '../../test/drafting.ts';
import { asOf, context, deepFrozen, harbour } from '../../test/harbour.ts';
import { looseFacts, untraced, wrongFacts } from '../../test/traced.ts';
import type { DraftedText } from '../task/drafted-text.ts';
import type { QuarterReportInput } from './quarter-report-input.ts';

const company: GoalSet = {
  ...harbour,
  retrospectives: [
    {
      id: 'r1',
      goal: 'ashore',
      cycle: 'h1',
      on: '2026-03-01',
      wentWell: ['the new checklist'],
      toImprove: ['start 2 weeks earlier'],
      blocking: ['one crane for all'],
      rootCause: 'too few hands on Mondays',
    },
  ],
};

const log: readonly ChangeEntry[] = [
  {
    revision: 6,
    actor: { kind: 'human', id: 'ida' },
    at: '2026-02-02T08:00:00Z',
    reason: 'the yard closed',
    change: {
      kind: 'shiftTarget',
      goal: 'ashore',
      measure: { kind: 'change', from: 29, to: 13, unit: { kind: 'duration', in: 'days' } },
    },
    inverse: [
      {
        kind: 'shiftTarget',
        goal: 'ashore',
        measure: { kind: 'change', from: 29, to: 11, unit: { kind: 'duration', in: 'days' } },
      },
    ],
  },
];

const reportOf = async (input: Partial<QuarterReportInput> = {}): Promise<DraftedText> => {
  const result = await drafter.draft(
    'quarter-report',
    deepFrozen({ goals: company, asOf, ...input }),
    context,
  );
  if (!result.ok) throw new Error(result.declined.message);
  return result.draft.value;
};

const linesOf = (text: DraftedText, key: string): readonly string[] =>
  text.sections.find((section) => section.key === key)?.lines.map(({ text: line }) => line) ?? [];

test('reports the shortest running cycle: outcome, objectives, changes, what was learnt, what to decide', async () => {
  const text = await reportOf({ log });
  expect(linesOf(text, 'scope')).toEqual(['`H1 2026`: 2026-01-01 to 2026-06-30, as of 2026-03-10']);
  expect(linesOf(text, 'outcome')[0]).toMatch(
    /^objectives together: .* % reached; counted: 1, without a score: \d$/,
  );
  expect(linesOf(text, 'objectives')).toHaveLength(3);
  expect(linesOf(text, 'changes')).toEqual([
    '`Get guests aboard within 13 days of booking`, 2026-02-02: from 29 to 11 days became from 29 to 13 days: "the yard closed"',
  ]);
  expect(linesOf(text, 'learnt')).toEqual([
    '`Get guests aboard within 13 days of booking`, went well: "the new checklist"',
    '`Get guests aboard within 13 days of booking`, to improve: "start 2 weeks earlier"',
    '`Get guests aboard within 13 days of booking`, in the way: "one crane for all"',
    '`Get guests aboard within 13 days of booking`, root cause: "too few hands on Mondays"',
  ]);
  expect(linesOf(text, 'decisions')).toContain(
    '`Fill open places in 26 days`: hold the retrospective by 2026-06-24',
  );
  expect(untraced(text)).toEqual([]);
  expect(wrongFacts(company, asOf, text)).toEqual([]);
});

test('without a log nothing is said about targets, and a unit without goals has no report', async () => {
  expect(linesOf(await reportOf(), 'changes')).toEqual([]);
  const result = await drafter.draft('quarter-report', { goals: company, asOf, unit: 'office' }, context);
  expect(result.ok ? 'ok' : result.declined.code).toBe('nothing-measured');
});

test('every number of every line is a fact, and every fact is what scoring says', async () => {
  const keys = [
    'scope',
    'outcome',
    'objectives',
    'moved',
    'target',
    'behind',
    'unknown',
    'changes',
    'learnt',
    'decisions',
  ];
  await fc.assert(
    fc.asyncProperty(
      companies,
      fc.constantFrom('2026-04-01', '2026-05-15', '2026-06-30'),
      async (goals, day) => {
        const result = await drafter.draft('quarter-report', { goals, asOf: day }, context);
        if (!result.ok) {
          expect(result.declined.code).toBe('nothing-measured');
          return;
        }
        const { value } = result.draft;
        expect(untraced(value)).toEqual([]);
        expect(looseFacts(value)).toEqual([]);
        expect(wrongFacts(goals, day, value)).toEqual([]);
        // The same parts in the same order, whatever the quarter brought.
        const found = value.sections.map(({ key }) => key);
        expect(found).toEqual(keys.filter((key) => found.includes(key)));
      },
    ),
    { numRuns: 40 },
  );
});
