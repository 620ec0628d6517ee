import { type ModelPort } from '@throughline/ai-adapters';
import { modelDrafter } from '@throughline/ai-adapters/model';
import { personTasks } from '@throughline/ai-adapters/people';
import { accessPolicies } from '@throughline/cascade';
import { toGoalSet, compileGoals } from '@throughline/core';
import { expect, test } from 'vitest';
import { modelDeps } from './model-deps.ts';
import { modelPersonTask } from './model-person.ts';
import { quay, quayBook, quayDay } from './quay-people.ts';

const about = {
  goals: quay,
  reviewBook: quayBook,
  person: 'nils',
  cycle: 'h1',
  asOf: quayDay,
  text: 'What has Nils Aaker promised to Rosa?',
  context: { actor: 'otto', access: accessPolicies.standard, asOf: quayDay },
} as const;
const context = { draftId: 'p1', createdAt: '2026-07-06T09:00:00Z' };
const tasks = [
  ...personTasks({ contact: { name: 'Works council', reach: 'council@harbour.example' } }),
  modelPersonTask,
];
const withModel = tasks.filter(({ model }) => model !== undefined);

/** Every word of every name, in lower case, and ids of people. */
const marks = (toGoalSet(compileGoals(quay)).people ?? [])
  .flatMap(({ id, name }) => [id, ...name.split(' ')])
  .map((mark) => mark.toLowerCase());
const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

test.each(withModel.map((task, at) => [`${task.kind} ${String(at)}`, task] as const))(
  'the body of a request for %s shows nobody',
  async (_, task) => {
    const bodies: string[] = [];
    const port: ModelPort = {
      portVersion: 1,
      id: 'test:watched',
      dialect: 'json-schema',
      generate: (request) => {
        bodies.push(JSON.stringify(request));
        return Promise.resolve({
          text: bodies.length === 1 ? '{"wrong":true}' : '',
          finish: 'stop',
          usage: {},
        });
      },
    };
    const drafter = modelDrafter(port, { deps: modelDeps, tasks: [task] });
    const shown = drafter.preview(task.kind, about, context);
    const result = await drafter.draft(task.kind, about, context);
    expect(result.ok || result.declined.code).toBe('empty');
    expect(bodies.length).toBe(2);
    expect(
      shown.ok &&
        (JSON.parse(bodies[0] ?? '') as { readonly messages: readonly { readonly text: string }[] })
          .messages[0]?.text,
    ).toBe(shown.ok && shown.preview.user);
    for (const body of bodies) {
      const words = wordsOf(body);
      expect(marks.filter((mark) => words.has(mark))).toEqual([]);
      expect(body).not.toMatch(/[^\s"]@[^\s"]|\+\d[\d ()-]{6,}/);
      // Ratings, comments of the manager on pay, and whatever no policy names.
      expect(body).not.toMatch(/"(?:rating|overall|pay|salary|by|giver|from)"\s*:/);
    }
  },
);

test('there is something to look at', () => {
  expect(withModel.length).toBeGreaterThan(0);
  expect(marks.length).toBeGreaterThan(5);
});
