import type { TaskKind } from './draft.ts';
import type { DraftContext } from './draft-context.ts';
import type { DraftResult } from './draft-result.ts';
import type { TaskInput, TaskOutput } from './task-input.ts';

/**
 * Something that proposes goals: rules over a library, or a language model. It reads its input, changes
 * nothing, and either proposes or declines with a reason. What it proposes counts only after
 * `review` by a human and `applyChanges`.
 */
export interface Drafter {
  /** Name that stays on what it drafted, e.g. `rules:starter`. */
  readonly id: string;
  /** True when it calls nothing outside. */
  readonly offline: boolean;
  /** Can it do this kind of task? */
  readonly supports: (kind: TaskKind) => boolean;
  /** Proposes, or declines with a reason. Rejects only with a `UsageError`, when the calling code is wrong. */
  readonly draft: <Kind extends TaskKind>(
    kind: Kind,
    input: TaskInput<Kind>,
    context: DraftContext,
  ) => Promise<DraftResult<TaskOutput<Kind>>>;
}
