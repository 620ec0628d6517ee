import { rulesDrafter } from '@throughline/ai-adapters';
import { type AboutPerson, personTasks } from '@throughline/ai-adapters/people';
import { roleLibrary } from '@throughline/ai-adapters/role-library';
import { UsageError } from '@throughline/core';
import { defineAppraisalPolicy, definePolicy } from '@throughline/scoring';
import { expect, test } from 'vitest';
import { quay, quayBook, quayDay } from '../../test/quay-people.ts';
import type { DraftedText } from '../task/drafted-text.ts';

const drafter = rulesDrafter(
  roleLibrary,
  personTasks({ contact: { name: 'Council', reach: 'c@harbour.example' } }),
);
const context = { draftId: 'p1', createdAt: '2026-07-06T09:00:00Z' };
const about = { goals: quay, reviewBook: quayBook, person: 'nils', cycle: 'h1', asOf: quayDay } as const;
const linesOf = ({ sections }: DraftedText, key: string): readonly string[] =>
  sections.find((section) => section.key === key)?.lines.map(({ text }) => text) ?? [];

test('numbers are those of the policies the company works with', async () => {
  const weakest = definePolicy({ id: 'weakest', rollUp: { methods: { keyResults: 'min' } } });
  const first = async (input: Partial<AboutPerson>): Promise<string | undefined> => {
    const result = await drafter.draft('review-note', { ...about, ...input }, context);
    return result.ok ? linesOf(result.draft.value, 'system-summary')[0] : result.declined.message;
  };
  expect([await first({}), await first({ policy: weakest })]).toEqual([
    '`Guests feel at home`: 75 % reached',
    '`Guests feel at home`: 50 % reached',
  ]);
  const ten = defineAppraisalPolicy({ id: 'ten', scale: { most: 10 } });
  const ratings = await drafter.draft('review-consistency', { ...about, appraisalPolicy: ten }, context);
  expect(ratings.ok && linesOf(ratings.draft.value, 'ratings')).toEqual([
    '`Care for new guests` is rated 5; by what was attained it would be 3.7',
    '`Safety on the quay` is rated 3, with neither a note nor a figure beside it',
  ]);
  const wrong = { ...about, appraisalPolicy: { id: 'none' } } as never;
  await expect(drafter.draft('review-consistency', wrong, context)).rejects.toThrow(UsageError);
  await expect(drafter.draft('review-note', { ...about, policy: 7 } as never, context)).rejects.toThrow(
    UsageError,
  );
});
