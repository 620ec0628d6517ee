import { rulesDrafter } from '@throughline/ai-adapters';
import { personTasks, type PersonTaskKind } from '@throughline/ai-adapters/people';
import { roleLibrary } from '@throughline/ai-adapters/role-library';
import * as everyTask from '@throughline/ai-adapters/tasks';
import { UsageError } from '@throughline/core';
import { expect, test } from 'vitest';
import { quay, quayBook, quayDay } from '../../test/quay-people.ts';

const contact = { name: 'Works council', reach: 'council@harbour.example' };
const context = { draftId: 'p1', createdAt: '2026-07-06T09:00:00Z' };
const about = { goals: quay, reviewBook: quayBook, person: 'nils', cycle: 'h1', asOf: quayDay } as const;

test('nothing is drafted without a contact, or when the task is not enabled', async () => {
  const codes = async (options?: Parameters<typeof personTasks>[0]): Promise<readonly string[]> => {
    const one = rulesDrafter(roleLibrary, personTasks(options));
    const kinds = ['review-note', 'bias-flags'] as const;
    const results = await Promise.all(kinds.map((kind) => one.draft(kind, about, context)));
    return results.map((result) => (result.ok ? 'ok' : result.declined.code));
  };
  expect(await codes()).toEqual(['not-enabled', 'not-enabled']);
  expect(await codes({ contact: { name: ' ', reach: 'x' } })).toEqual(['not-enabled', 'not-enabled']);
  expect(await codes({ contact, enable: ['bias-flags'] })).toEqual(['not-enabled', 'ok']);
  expect(await codes({ contact })).toEqual(['ok', 'ok']);
  expect(() => personTasks({ contact, enable: ['rating' as PersonTaskKind] })).toThrow(UsageError);
  for (const wrong of [
    null,
    7,
    { contcat: contact },
    { contact, enable: null },
    { contact, fullCycles: 0.5 },
  ])
    expect(() => personTasks(wrong as never)).toThrow(UsageError);
  expect(personTasks({ contact }).every(({ risk }) => risk === 'about-a-person')).toBe(true);
});

test('notes for a one-to-one are enabled with the others', async () => {
  const codeOf = async (options?: Parameters<typeof personTasks>[0]): Promise<string> => {
    const one = rulesDrafter(roleLibrary, [...everyTask.goalTextTasks, ...personTasks(options)]);
    const result = await one.draft('one-to-one-brief', about, context);
    return result.ok ? (result.draft.notes[0]?.code ?? '') : result.declined.code;
  };
  expect(await codeOf()).toBe('not-enabled');
  expect(await codeOf({ contact, enable: ['review-note'] })).toBe('not-enabled');
  expect(await codeOf({ contact })).toBe('contact');
  // Nothing about a person is handed out anywhere else.
  const elsewhere = Object.values(everyTask).flatMap((one) => (Array.isArray(one) ? one : [one]));
  expect(elsewhere.filter((one) => Object.hasOwn(one, 'byRules')).length).toBeGreaterThan(9);
  expect(elsewhere.filter((one) => (one as { risk?: string }).risk === 'about-a-person')).toEqual([]);
});
