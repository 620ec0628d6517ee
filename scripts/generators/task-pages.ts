import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { schemaForPort } from '../../packages/ai-adapters/src/model/schema-for-port.ts';
import type { AnyTask } from '../../packages/ai-adapters/src/task/draft-task.ts';
import { aboutTask } from '../tasks/about-task.ts';
import { allTasks } from '../tasks/all-tasks.ts';
import { promptHash, promptsOf } from '../tasks/prompts-of.ts';
import { repositoryRoot } from '../workspace/repository-root.ts';
import type { Generator } from './generator.ts';

const table = 'etc/prompts.json';

/** Instructions for use of each task, the shapes of replies, and the table of prompts by version. */
export const taskPages: Generator = {
  name: 'task-pages',
  outputs: () =>
    new Map([
      ...allTasks.map((task) => [`docs/tasks/${task.kind}.md`, taskPage(task)] as const),
      ...allTasks.flatMap(({ kind, version, model }) =>
        model === undefined
          ? []
          : [
              [
                `schemas/tasks/${kind}.schema.json`,
                `${JSON.stringify({ $id: `urn:throughline:task:${kind}:${String(version)}`, ...schemaForPort(model.reply) }, null, 2)}\n`,
              ] as const,
            ],
      ),
      [table, promptTable()],
    ]),
};

/** New versions get a line; a line that is there never changes, so that a test sees a prompt which changed without one. */
const promptTable = (): string => {
  const file = path.join(repositoryRoot, table);
  const old = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
  const lines = Object.entries({ ...promptsOf(allTasks), ...old }).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(lines), null, 2)}\n`;
};

const risks = {
  'goal-text':
    'It prepares goals, says nothing about a person, and a human decides: a preparatory task in the sense of Art. 6(3) of the AI Act, as we read it.',
  'about-a-person':
    "It is about a person's work. Take it as high-risk under annex III 4 of the AI Act. It is refused until it is enabled with a contact for questions, and employees are told before.",
} as const;

const treatments = {
  send: 'as it is, without names, addresses and private matters',
  pseudonymise: 'as a pseudonym',
  bucket: 'as a range or month',
  drop: 'does not leave',
} as const;

const taskPage = ({ kind, version, risk, model }: AnyTask): string => {
  const { purpose, reads, limits, failures } = aboutTask[kind];
  const fields = Object.entries(model?.fields ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const leaves =
    model === undefined
      ? 'Nothing: only rules do this task.'
      : `Only when a model drafts. \`preview\` of the drafter shows the exact text. Numbers and dates that the answer may state go along as facts.

| field | leaves |
|---|---|
${fields.map(([field, treatment]) => `| \`${field}\` | ${treatments[treatment]} |`).join('\n')}`;
  return `<!-- Printed from the task. Do not edit: \`pnpm generate task-pages\` writes it. -->

# Task \`${kind}\`

Version ${String(version)}. ${purpose}

## Reads

${reads}

## Leaves the engine

${leaves}

## Limits

${limits.map((line) => `- ${line}`).join('\n')}
- A draft counts only after a human has reviewed it; the reviewer may change or reject all of it.

## Known failures

${failures.map((line) => `- ${line}`).join('\n')}

## Risk

${risks[risk]}
${model === undefined ? '' : `\nPrompt and shape of this version: \`${promptHash(model).slice(0, 16)}\`. A change of either is a new version.\n`}`;
};
