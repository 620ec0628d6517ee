import { goalTextTasks } from '@throughline/ai-adapters/tasks';
import {
  type DraftResult,
  type ModelPort,
  type TaskInput,
  type TaskKind,
  type TaskOutput,
} from '@throughline/ai-adapters';
import { modelDrafter } from '@throughline/ai-adapters/model';
import type { GoalSet } from '@throughline/core';
import { registerDraft } from './goal-drafting.ts';
import { deepFrozen } from './harbour.ts';
import { modelDeps } from './model-deps.ts';
import { quarry, quarryContext, quarryDay } from './quarry.ts';

/** What a model was sent, read back. */
export interface SentAsk {
  readonly request: Readonly<Record<string, unknown>>;
  readonly records: readonly (Readonly<Record<string, unknown>> & {
    readonly id: string;
    readonly entity: string;
  })[];
  readonly facts: readonly { readonly id: string; readonly record?: string; readonly text: string }[];
}

/** Id of the sent record with a title or name. */
export const idOf = ({ records }: SentAsk, title: string): string => {
  const found = records.find((record) => record['title'] === title || record['name'] === title);
  if (found === undefined) throw new Error(`no record \`${title}\` was sent: ${JSON.stringify(records)}`);
  return found.id;
};

/** The draft of a model that answers as told, attempt by attempt; what it was sent comes back as well. */
export const answered = async <Kind extends TaskKind>(
  kind: Kind,
  input: Omit<TaskInput<Kind>, 'goals'> & { readonly goals?: GoalSet },
  ...answers: readonly ((ask: SentAsk) => unknown)[]
): Promise<{
  readonly result: DraftResult<TaskOutput<Kind>>;
  readonly sent: readonly string[];
  readonly calls: number;
}> => {
  const sent: string[] = [];
  let calls = 0;
  const port: ModelPort = {
    portVersion: 1,
    id: 'test:goals',
    dialect: 'json-schema',
    generate: ({ system, messages }) => {
      const first = messages[0]?.text ?? '';
      sent.push(system, ...messages.map(({ text }) => text));
      const answer = answers[Math.min(calls, answers.length - 1)];
      calls++;
      // Behind the data may stand words of the runner; the data is the first JSON object.
      const ask = JSON.parse(first.slice(first.indexOf('{'), first.lastIndexOf('}') + 1)) as SentAsk;
      return Promise.resolve({ text: JSON.stringify(answer?.(ask) ?? null), finish: 'stop', usage: {} });
    },
  };
  const full = deepFrozen({ goals: quarry, asOf: quarryDay, ...input }) as unknown as TaskInput<Kind>;
  const result = await modelDrafter(port, { deps: modelDeps, tasks: goalTextTasks }).draft(
    kind,
    full,
    quarryContext,
  );
  if (result.ok) registerDraft(result.draft);
  return { result, sent, calls };
};

/** The violations of a decline, `code path`; a draft fails the test. */
export const violationsOf = (result: DraftResult<object>): readonly string[] => {
  if (result.ok) throw new Error('expected no draft');
  const { violations = [] } = result.declined as {
    readonly violations?: readonly { code: string; path: string }[];
  };
  return violations.map(({ code, path }) => `${code} ${path}`);
};
