import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { promptHash, promptsOf } from '../../../scripts/tasks/prompts-of.ts';
import { allTasks } from '../../../scripts/tasks/all-tasks.ts';
import { modelKrasTask } from './model-kras.ts';
import { schemaFaults } from './schema-faults.ts';

const golden = JSON.parse(
  readFileSync(new URL('../../../etc/prompts.json', import.meta.url), 'utf8'),
) as Record<string, string>;
const tasks = [...allTasks, modelKrasTask];

test('a prompt is the same for ever under its version: another text needs another version', () => {
  const now = promptsOf(allTasks);
  for (const [name, hash] of Object.entries(now)) expect([name, golden[name]]).toEqual([name, hash]);
  const [task = modelKrasTask] = allTasks;
  const changed = { ...modelKrasTask.model!, system: `${modelKrasTask.model!.system} ` };
  expect(promptHash(changed)).not.toBe(promptHash(modelKrasTask.model!));
  expect(task.version).toBeGreaterThan(0);
});

test('replies are closed, shallow, bounded, without numbers, and have no field that decides about a person', () => {
  for (const { kind, model } of tasks)
    if (model !== undefined) expect([kind, schemaFaults(model.reply)]).toEqual([kind, []]);
});

test('the walk sees what it must not see', () => {
  const text = { type: 'string', maxLength: 9 } as const;
  const object = (properties: object) =>
    ({ type: 'object', properties, additionalProperties: false }) as never;
  expect(schemaFaults(object({ a: text }))).toEqual([]);
  expect(schemaFaults({ type: 'object', properties: {} })).toEqual([' is open']);
  expect(schemaFaults({ type: 'array', maxItems: 2, items: text })).toEqual(['the root is no object']);
  expect(schemaFaults(object({ overallRating: text }))).toEqual(['/overallRating decides about a person']);
  expect(schemaFaults(object({ a: { type: 'string' } }))).toEqual(['/a has no longest text']);
  expect(schemaFaults(object({ a: { type: 'integer' } }))).toEqual(['/a is a number']);
  expect(schemaFaults(object({ a: {} }))).toEqual(['/a may be anything']);
  expect(schemaFaults(object({ a: { type: 'array', items: text } }))).toEqual(['/a has no bound']);
  expect(schemaFaults(object({ a: object({ b: object({ c: object({}) }) }) }))).toEqual([
    '/a/b/c is deeper than three levels',
  ]);
  expect(schemaFaults(object({ a: { anyOf: [text, { $ref: '#' }] } }))).toEqual(['/a refers to itself']);
});

test('texts for a model hold no place for data and name no tool, and each field has a treatment', () => {
  for (const { kind, model } of tasks) {
    if (model === undefined) continue;
    expect(model.system.length, kind).toBeLessThan(4000);
    expect(model.system, kind).not.toMatch(/[{}$]|https?:/);
    expect(model.name, kind).toMatch(/^[a-z_]{1,60}$/);
    for (const [field, treatment] of Object.entries(model.fields)) {
      expect(field, kind).toMatch(/^[A-Za-z]+\.[A-Za-z-]+$/);
      expect(['send', 'pseudonymise', 'bucket', 'drop'], `${kind} ${field}`).toContain(treatment);
    }
  }
});
