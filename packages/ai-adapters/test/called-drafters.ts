import { type Drafter, rulesDrafter, type TaskKind } from '@throughline/ai-adapters';
import { modelDrafter, type ModelDrafter } from '@throughline/ai-adapters/model';
import { personTasks } from '@throughline/ai-adapters/people';
import { roleLibrary } from '@throughline/ai-adapters/role-library';
import { goalTextTasks } from '@throughline/ai-adapters/tasks';
import type { JsonSchema, ModelPort } from '@throughline/ai-adapters';
import { modelDeps } from './model-deps.ts';

const tasks = [
  ...goalTextTasks,
  ...personTasks({ contact: { name: 'Council', reach: 'council@harbour.example' } }),
];

/** A drafter by rules for every task. */
export const calledRules: Drafter = rulesDrafter(roleLibrary, tasks);

/** Kinds of all tasks. */
export const calledKinds: readonly TaskKind[] = tasks.map(({ kind }) => kind);

/** Answers with the least that has the shape, so that what a task makes of an answer runs as well. */
const port: ModelPort = {
  portVersion: 1,
  id: 'test:shape',
  dialect: 'json-schema',
  generate: ({ output }) => {
    const reply = tasks.find(({ model }) => model?.name === output.name)?.model?.reply ?? {};
    return Promise.resolve({ text: JSON.stringify(leastOf(reply)), finish: 'stop', usage: {} });
  },
};

/** A drafter over a model that never says anything else. */
export const calledModel: ModelDrafter = modelDrafter(port, { deps: modelDeps, tasks, maxAttempts: 1 });

const words: Readonly<Record<string, string>> = { 'record-id': 'R1', 'fact-id': 'F1', 'person-id': 'P1' };

/** A value of a schema of ours: every key, lists as short as may be but for one entry, the first choice. */
const leastOf = ({ type, properties, items, enum: choices, format, anyOf }: JsonSchema): unknown => {
  if (Array.isArray(anyOf)) return leastOf(anyOf[0] as JsonSchema);
  if (Array.isArray(choices)) return choices[0];
  if (type === 'array') return [leastOf(items as JsonSchema)];
  if (type === 'object')
    return Object.fromEntries(
      Object.entries(properties as Readonly<Record<string, JsonSchema>>).map(([key, part]) => [
        key,
        leastOf(part),
      ]),
    );
  return type === 'boolean'
    ? true
    : ((typeof format === 'string' ? words[format] : undefined) ?? 'Guests come back gladly');
};
