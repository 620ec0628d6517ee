import fc from 'fast-check';
import { rulesDrafter } from '@throughline/ai-adapters';
import { roleLibrary } from '@throughline/ai-adapters/role-library';
import { type ReviewBook, UsageError } from '@throughline/core';
import { expect, test } from 'vitest';
import { companies } from '../../test/companies.ts';
import { drafter as plain } from '../../test/drafting.ts';
import { deepFrozen } from '../../test/harbour.ts';
import { tidyCompany, tidyContext } from '../../test/tidy-company.ts';
import { looseFacts, untraced, wrongFacts } from '../../test/traced.ts';
import type { DraftedText } from '../task/drafted-text.ts';
import type { OneToOneBriefInput } from './one-to-one-brief-input.ts';
import { oneToOneBriefTask } from './one-to-one-brief-task.ts';

const drafter = rulesDrafter(roleLibrary, [oneToOneBriefTask]);
const day = '2026-05-05';

const company = {
  ...tidyCompany,
  checkIns: [
    ...tidyCompany.checkIns!,
    {
      key: 'i4',
      goal: 'arr',
      on: '2026-05-02',
      at: '2026-05-02T08:00:00Z',
      value: 2_110_000,
      note: 'stuck with 2 contracts',
    },
  ],
};

const reviewBook: ReviewBook = {
  schemaVersion: 1,
  organization: 'orchard',
  conversations: [
    {
      id: 't1',
      person: 'ada',
      with: 'ben',
      on: '2026-04-20',
      actionItems: [
        { id: 'x1', title: 'ask 3 schools', owner: 'ada', due: '2026-04-30' },
        { id: 'x2', title: 'write it down', owner: 'ada', doneOn: '2026-04-22' },
      ],
    },
    {
      id: 't2',
      person: 'ben',
      with: 'ada',
      on: '2026-05-01',
      actionItems: [{ id: 'x3', title: 'of others', owner: 'ben' }],
    },
  ],
};

const briefOf = async (input: Partial<OneToOneBriefInput> = {}): Promise<DraftedText> => {
  const result = await drafter.draft(
    'one-to-one-brief',
    deepFrozen({ goals: company, person: 'ada', asOf: day, reviewBook, ...input }),
    tidyContext,
  );
  if (!result.ok) throw new Error(result.declined.message);
  return result.draft.value;
};

const linesOf = (text: DraftedText, key: string): readonly string[] =>
  text.sections.find((section) => section.key === key)?.lines.map(({ text: line }) => line) ?? [];

test('goals, moves, blockers, open items and the questions that follow, since the last talk', async () => {
  const text = await briefOf();
  expect(linesOf(text, 'scope')).toEqual(['`Ada`, 2026-05-05; what is new is new since 2026-04-20']);
  expect(linesOf(text, 'goals')).toHaveLength(3);
  expect(linesOf(text, 'moved')).toHaveLength(1);
  expect(linesOf(text, 'blockers')).toEqual([
    '`Grow annual recurring revenue from EUR 2M to EUR 2.6M`, 2026-05-02: "stuck with 2 contracts"',
  ]);
  expect(linesOf(text, 'actions')).toEqual(['overdue since 2026-04-30: "ask 3 schools"']);
  expect(linesOf(text, 'questions')).toContain(
    'who can clear the way for `Grow annual recurring revenue from EUR 2M to EUR 2.6M`?',
  );
  expect(linesOf(text, 'questions')).toContain('what became of this: "ask 3 schools"?');
  expect(JSON.stringify(text)).not.toContain('of others');
  expect(untraced(text)).toEqual([]);
  expect(wrongFacts(company, day, text)).toEqual([]);
});

test('it is a task about a person, which nobody has by default', async () => {
  expect(plain.supports('one-to-one-brief')).toBe(false);
  expect(oneToOneBriefTask.risk).toBe('about-a-person');
});

test('declines with a reason, and refuses wrong calls', async () => {
  const codeOf = async (input: Partial<OneToOneBriefInput>): Promise<string> => {
    const all = { goals: company, person: 'ada', asOf: day, ...input };
    const result = await drafter.draft('one-to-one-brief', all, tidyContext);
    return result.ok ? 'ok' : result.declined.code;
  };
  expect(await codeOf({ person: 'nobody' })).toBe('person-not-found');
  const people = (company.people ?? []).map((one) => (one.id === 'ada' ? { ...one, erased: true } : one));
  expect(await codeOf({ goals: { ...company, people } })).toBe('person-not-found');
  expect(await codeOf({ person: 'cleo' })).toBe('nothing-to-talk-about');
  await expect(codeOf({ since: day })).rejects.toThrow(UsageError);
});

test('whatever the company, each number is a fact', async () => {
  await fc.assert(
    fc.asyncProperty(companies, async (goals) => {
      const person = goals.people?.[0]?.id ?? '';
      const result = await drafter.draft(
        'one-to-one-brief',
        { goals, person, asOf: '2026-05-15' },
        tidyContext,
      );
      if (!result.ok) {
        expect(result.declined.code).toBe('nothing-to-talk-about');
        return;
      }
      const { value } = result.draft;
      // Names of the test kit have digits, and are facts.
      expect(untraced(value)).toEqual([]);
      expect(looseFacts(value)).toEqual([]);
      expect(wrongFacts(goals, '2026-05-15', value)).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
