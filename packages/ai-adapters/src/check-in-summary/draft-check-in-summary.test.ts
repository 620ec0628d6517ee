import fc from 'fast-check';
import { type GoalSet, UsageError } from '@throughline/core';
import { expect, test } from 'vitest';
import { companies } from '../../test/companies.ts';
import { drafter } from '../../test/drafting.ts';
import { asOf, context, deepFrozen, harbour } from '../../test/harbour.ts';
import { looseFacts, untraced, wrongFacts } from '../../test/traced.ts';
import type { DraftedText } from '../task/drafted-text.ts';
import type { CheckInSummaryInput } from './check-in-summary-input.ts';

const company: GoalSet = {
  ...harbour,
  checkIns: [
    { key: 'c1', goal: 'ashore', on: '2026-02-01', at: '2026-02-01T08:00:00Z', value: 27, confidence: 0.8 },
    { key: 'c2', goal: 'ashore', on: '2026-03-05', at: '2026-03-05T08:00:00Z', value: 23, confidence: 0.6 },
    {
      key: 'c3',
      goal: 'income',
      on: '2026-03-06',
      at: '2026-03-06T08:00:00Z',
      value: 62_000,
      note: 'two contracts are stuck\nwith legal',
    },
    {
      key: 'c4',
      goal: 'happy',
      on: '2026-03-07',
      at: '2026-03-07T08:00:00Z',
      value: 40,
      note: 'no blockers, 140 answers',
    },
    { key: 'c5', goal: 'leaving', on: '2026-01-09', at: '2026-01-09T08:00:00Z', value: 8 },
  ],
};

const summaryOf = async (input: Partial<CheckInSummaryInput> = {}): Promise<DraftedText> => {
  const result = await drafter.draft(
    'check-in-summary',
    deepFrozen({ goals: company, asOf, ...input }),
    context,
  );
  if (!result.ok) throw new Error(result.declined.message);
  return result.draft.value;
};

const linesOf = (text: DraftedText, key: string): readonly string[] =>
  text.sections.find((section) => section.key === key)?.lines.map(({ text: line }) => line) ?? [];

test('says what moved, what stands where, what is silent, and quotes blockers word for word', async () => {
  const text = await summaryOf();
  expect(text.sections.map(({ key }) => key)).toEqual([
    ...['scope', 'moved', 'target', 'behind', 'confidence', 'stale', 'unknown', 'blockers', 'notes'],
  ]);
  expect(linesOf(text, 'scope')).toContain('since 2026-03-03: key results and KPIs with news: 3 of 6');
  expect(linesOf(text, 'moved')).toContain(
    '`Get guests aboard within 13 days of booking`: 12.5 % of the way on 2026-03-03, 37.5 % now',
  );
  expect(linesOf(text, 'target')).toContain(
    '`Get guests aboard within 13 days of booking`: 23 days on 2026-03-05; target: from 29 to 13 days',
  );
  expect(linesOf(text, 'confidence')).toEqual([
    '`Get guests aboard within 13 days of booking`: confidence 80 % on 2026-03-03, 60 % now',
  ]);
  expect(linesOf(text, 'stale')).toContain('`Keep staff turnover at or below 9 %`: nothing new for 60 days');
  expect(linesOf(text, 'stale')).toContain('`Fill open places in 26 days`: no check-in yet');
  expect(linesOf(text, 'blockers')).toEqual([
    '`Grow MRR from 61k to 83k EUR`, 2026-03-06: "two contracts are stuck with legal"',
  ]);
  expect(linesOf(text, 'notes')).toEqual([
    '`Lift NPS from 37 to 51`, 2026-03-07: "no blockers, 140 answers"',
  ]);
  expect(untraced(text)).toEqual([]);
  expect(wrongFacts(company, asOf, text)).toEqual([]);
});

test('German, one unit, another day', async () => {
  const text = await summaryOf({ locale: 'de', unit: 'all', since: '2026-02-10' });
  expect(text.title).toBe('Zusammenfassung der Check-ins');
  expect(linesOf(text, 'moved')[0]).toMatch(/ des Weges am 2026-02-10, jetzt /);
  expect(linesOf(text, 'scope')).toContain('nur `Harbour` und die Einheiten darunter');
});

test('declines with a reason, and refuses wrong calls', async () => {
  const codeOf = async (input: Partial<CheckInSummaryInput>): Promise<string> => {
    const result = await drafter.draft('check-in-summary', { goals: company, asOf, ...input }, context);
    return result.ok ? 'ok' : result.declined.code;
  };
  expect(await codeOf({ unit: 'nowhere' })).toBe('unit-not-found');
  expect(await codeOf({ cycle: 'nowhere' })).toBe('cycle-not-found');
  expect(await codeOf({ asOf: '2031-01-01' })).toBe('no-cycle');
  expect(await codeOf({ unit: 'office' })).toBe('nothing-measured');
  await expect(codeOf({ since: asOf })).rejects.toThrow(UsageError);
  await expect(codeOf({ since: 'monday' })).rejects.toThrow(UsageError);
  await expect(codeOf({ locale: 'fr' as never })).rejects.toThrow(UsageError);
});

test('every number of every line is a fact, and every fact is what scoring says', async () => {
  await fc.assert(
    fc.asyncProperty(companies, fc.integer({ min: 1, max: 40 }), async (goals, days) => {
      const day = '2026-05-15';
      const since = new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
      const result = await drafter.draft('check-in-summary', { goals, asOf: day, since }, context);
      if (!result.ok) {
        expect(result.declined.code).toBe('nothing-measured');
        return;
      }
      const { value } = result.draft;
      expect(untraced(value)).toEqual([]);
      expect(looseFacts(value)).toEqual([]);
      expect(wrongFacts(goals, day, value)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('a section names twenty and counts the rest', async () => {
  const many = Array.from({ length: 27 }, (_, at) => ({
    id: `many-${String(at)}`,
    objective: 'loved',
    title: `Guests of pier ${String(at)}`,
    measure: { kind: 'change', from: 0, to: 10, unit: { kind: 'count' } } as const,
  }));
  const checkIns = many.map(({ id }) => ({
    key: `c-${id}`,
    goal: id,
    on: '2026-03-09',
    at: '2026-03-09T08:00:00Z',
    value: 1,
  }));
  const objectives = company.objectives!.filter(({ id }) => id === 'loved');
  const text = await summaryOf({ goals: { ...company, objectives, keyResults: many, checkIns } });
  const values = linesOf(text, 'target');
  expect(values).toHaveLength(21);
  expect(values.at(-1)).toBe('and more of this kind: 7');
});
