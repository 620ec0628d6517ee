import { rulesDrafter } from '@throughline/ai-adapters';
import { employeeNotice, personTasks } from '@throughline/ai-adapters/people';
import { roleLibrary } from '@throughline/ai-adapters/role-library';
import { UsageError } from '@throughline/core';
import { expect, test } from 'vitest';
import { quay, quayBook, quayDay } from '../../test/quay-people.ts';

const contact = { name: 'Works council', reach: 'council@harbour.example' };
const context = { draftId: 'p1', createdAt: '2026-07-06T09:00:00Z' };
const about = { goals: quay, reviewBook: quayBook, person: 'nils', cycle: 'h1', asOf: quayDay } as const;
const drafter = rulesDrafter(roleLibrary, personTasks({ contact }));

test('the notice for employees says what, from what, who decides, what never, the log and whom to ask', () => {
  for (const locale of ['en', 'de'] as const) {
    const { title, paragraphs } = employeeNotice(locale, {
      contact,
      tasks: ['review-note', 'bias-flags'],
      isModel: true,
    });
    expect(title.length).toBeGreaterThan(10);
    expect(paragraphs).toHaveLength(6);
    expect(paragraphs.at(-1)).toContain('Works council, council@harbour.example');
    for (const paragraph of paragraphs) expect(paragraph.length).toBeLessThan(400);
  }
  const notice = (options: object) => () => employeeNotice('en', options as never);
  expect(notice({ contact, tasks: [], isModel: false })).toThrow(UsageError);
  for (const tasks of [['rating'], ['review-note', 'pay'], [7], ['__proto__']])
    expect(notice({ contact, tasks, isModel: false })).toThrow(UsageError);
  const [drafts = ''] = employeeNotice('en', {
    contact,
    tasks: ['review-note', 'review-note'],
    isModel: false,
  }).paragraphs;
  expect(drafts.match(/notes for reviews/g)).toHaveLength(1);
  expect(notice({ contact: { name: 'x' }, tasks: ['review-note'] })).toThrow(UsageError);
});

test('the notice names every kind of record that a draft about a person reads', async () => {
  const reads: readonly (readonly ['review-note' | 'development-plan', string, string])[] = [
    ['review-note', 'i1', 'promises from one-to-ones'],
    ['review-note', 'f1', 'feedback'],
    ['review-note', 'rev-nils', 'written and rated in your reviews'],
    ['development-plan', 'g1', 'your career goals'],
    ['development-plan', 'knots', 'what your role asks for'],
  ];
  const { paragraphs } = employeeNotice('en', { contact, tasks: ['review-note'], isModel: false });
  for (const [kind, record, words] of reads) {
    const result = await drafter.draft(kind, about, context);
    expect(result.ok && result.draft.provenance.inputs).toContain(record);
    expect(paragraphs.join(' ')).toContain(words);
  }
});
