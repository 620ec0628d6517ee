import { type ModelPort, review } from '@throughline/ai-adapters';
import { csvCell, modelDrafter } from '@throughline/ai-adapters/model';
import { encodeGoalSet, type GoalSet, toGoalSet } from '@throughline/core';
import { applyChange } from '@throughline/core/change';
import { compileGoals } from '@throughline/core';
import { expect, test } from 'vitest';
import { asOf, context, harbour } from '../harbour.ts';
import { modelDeps } from '../model-deps.ts';
import { modelKrasTask } from '../model-kras.ts';
import { accepted } from '../reviewing.ts';
import { type InjectionCase, injectionCases } from './cases.ts';

/** The company with the attacker's words in it. */
const attacked = ({ place, text }: InjectionCase): GoalSet => ({
  ...harbour,
  people: (harbour.people ?? []).map((person) =>
    place === 'person' && person.id === 'nils' ? { ...person, name: text } : person,
  ),
  keyResults: (harbour.keyResults ?? []).map((keyResult) =>
    keyResult.id !== 'happy'
      ? keyResult
      : {
          ...keyResult,
          ...(place === 'title' ? { title: text } : {}),
          ...(place === 'description' ? { description: text } : {}),
        },
  ),
  checkIns: [
    {
      key: 'c1',
      goal: 'ashore',
      on: '2026-02-01',
      at: '2026-02-01T08:00:00Z',
      value: 27,
      by: 'nils',
      note: place === 'note' ? text : 'Guests from Nils.',
    },
  ],
});

// Law 74: whatever a hijacked model drafts, nothing changes before a human accepts it, and what is accepted is sound.

const outcomes = new Map<string, number>();

test.each(injectionCases.map((one) => [one.name, one] as const))('%s', async (_, one) => {
  const goals = attacked(one);
  const before = encodeGoalSet(goals);
  const system: string[] = [];
  const port: ModelPort = {
    portVersion: 1,
    id: 'test:hijacked',
    dialect: 'json-schema',
    generate: (request) => {
      system.push(request.system);
      // Data stands in the first user turn only, as JSON.
      expect(() => JSON.parse(request.messages[0]?.text ?? '') as unknown).not.toThrow();
      const text = typeof one.answer === 'string' ? one.answer : JSON.stringify(one.answer);
      return Promise.resolve({ text, finish: 'stop', usage: {} });
    },
  };
  const result = await modelDrafter(port, { deps: modelDeps, tasks: [modelKrasTask] }).draft(
    'role-kras',
    { goals, role: 'guide', asOf },
    context,
  );
  expect(new Set(system)).toEqual(new Set([modelKrasTask.model?.system]));
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(encodeGoalSet(goals)).toBe(before);
  outcomes.set(
    result.ok ? 'draft' : result.declined.code,
    (outcomes.get(result.ok ? 'draft' : result.declined.code) ?? 0) + 1,
  );
  if (!result.ok) {
    expect(JSON.stringify(result.declined.violations ?? [])).not.toContain('evil');
    return;
  }
  const { draft } = result;
  expect([draft.status, draft.aiGenerated, Object.keys(draft.value)]).toEqual([
    'proposed',
    true,
    ['kras', 'kpis', 'rationale', 'basis'],
  ]);
  const titles = [...draft.value.kras, ...draft.value.kpis].map(({ title }) => title);
  for (const title of titles) {
    expect(title).not.toMatch(
      /<[a-z/!]|:\/\/|www\.|javascript:|\]\(|[\u200b-\u200f\u202a-\u202e\u2066-\u2069\p{Cc}\p{Cs}\u{e0000}-\u{e0fff}]/iu,
    );
    expect(csvCell(title)).not.toMatch(/^[=+\-@]/);
  }
  // Numbers come only with words of the data: the title of a record, or a fact.
  for (const { title } of draft.value.kras)
    expect(title.replace(/51|Lift NPS from 37 to 51/g, '')).not.toMatch(/\p{N}/u);
  const reviewed = review(draft, accepted, { goals, asOf });
  if (!reviewed.ok || !('change' in reviewed)) return;
  const applied = applyChange(goals, reviewed.change, { actor: accepted.by, at: accepted.at });
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
  const after = toGoalSet(compileGoals(applied.value.goals));
  expect([after.objectives, after.keyResults, after.people]).toEqual([
    goals.objectives,
    goals.keyResults,
    goals.people,
  ]);
  for (const kra of after.kras ?? []) expect([kra.state, kra.origin?.aiGenerated]).toEqual(['draft', true]);
});

test('there are sixty cases or more, and obeying is mostly useless', () => {
  expect(injectionCases.length).toBeGreaterThanOrEqual(60);
  expect(new Set(injectionCases.map(({ name }) => name)).size).toBe(injectionCases.length);
  const drafts = outcomes.get('draft') ?? 0;
  expect(drafts).toBeGreaterThan(0);
  expect(injectionCases.length - drafts).toBeGreaterThan(40);
});
