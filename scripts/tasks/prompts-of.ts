import { sha256Of } from '../../packages/core/src/hash/index.ts';
import type { AnyTask } from '../../packages/ai-adapters/src/task/draft-task.ts';

/** All that makes a model answer as it does: system text, shape of the reply, fields that leave. */
export const promptHash = ({ system, name, reply, fields }: NonNullable<AnyTask['model']>): string =>
  sha256Of({ system, name, reply, fields });

/** Hashes of the prompts, by task and version. */
export const promptsOf = (tasks: readonly AnyTask[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    tasks.flatMap(({ kind, version, model }) =>
      model === undefined ? [] : [[`${kind}@${String(version)}`, promptHash(model)]],
    ),
  );
