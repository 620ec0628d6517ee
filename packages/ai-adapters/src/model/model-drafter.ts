import { answering, wrongCall } from '../draft/answering.ts';
import { checkContext } from '../draft/check-context.ts';
import { declinedBecause } from '../draft/declined-because.ts';
import type { Notice, TaskKind } from '../draft/draft.ts';
import type { DraftContext } from '../draft/draft-context.ts';
import type { Declined, DraftResult } from '../draft/draft-result.ts';
import type { Drafter } from '../draft/drafter.ts';
import type { TaskInput, TaskOutput } from '../draft/task-input.ts';
import { selectAsk } from '../privacy/select-ask.ts';
import type { Selected } from '../privacy/selected.ts';
import type { Ask } from '../task/ask.ts';
import type { AnyTask, DraftTask, ModelTask } from '../task/draft-task.ts';
import { answerTask } from './answer-task.ts';
import { checkDrafterOptions } from './check-drafter-options.ts';
import type { JsonSchema } from './json-schema.ts';
import type { ModelDrafterOptions } from './model-drafter-options.ts';
import type { ModelPort } from './model-port.ts';
import { schemaForPort } from './schema-for-port.ts';

/** Exactly what leaves when a draft is asked for. */
export interface DraftPreview {
  /** The system text: constant for each version of the task. */
  readonly system: string;
  /** The first user turn: the only place with data. */
  readonly user: string;
  /** Shape of the answer. */
  readonly schema: JsonSchema;
  /** Fields that leave. */
  readonly sentFields: readonly string[];
  /** How many names, addresses, values and sentences were replaced or left out. */
  readonly redactions: number;
  /** What a human should know of it. */
  readonly notices: readonly Notice[];
}

/** A drafter over a language model. */
export interface ModelDrafter extends Drafter {
  /** What `draft` would send first, byte for byte. Nothing leaves. */
  readonly preview: <Kind extends TaskKind>(
    kind: Kind,
    input: TaskInput<Kind>,
    context: DraftContext,
  ) =>
    | { readonly ok: true; readonly preview: DraftPreview }
    | { readonly ok: false; readonly declined: Declined };
}

/**
 * A drafter over any language model. The task says what may leave and what the answer must look like; the answer is
 * checked (shape, ids, quotes, wording, rules of the cascade, every number and date), goes back with its faults a bounded
 * number of times, and becomes a draft or a reasoned no. The model has no tools: all it can give back is text. Names,
 * addresses and private matters do not leave.
 *
 * `draft` resolves to a draft or a decline with a closed code, whatever the port does or throws. It rejects with a
 * `UsageError` `ai-adapters/bad-argument` (or one of `rulesDrafter`) when the calling code is wrong.
 *
 * @example
 * ```ts
 * import { modelDrafter } from '@throughline/ai-adapters/model';
 * import { goalTextTasks } from '@throughline/ai-adapters/tasks';
 * import { sha256Of } from '@throughline/core/hash';
 *
 * // In a program: a port over a client, the platform's timers, `Math.random` and `new AbortController()`.
 * const port = {
 *   portVersion: 1, id: 'example:none', dialect: 'json-schema',
 *   generate: async () => ({ text: '', finish: 'refusal', usage: {} }) as const,
 * } as const;
 * const signal = { aborted: false, addEventListener: () => undefined, removeEventListener: () => undefined };
 * const controller = () => ({ signal, abort: () => undefined });
 * const sleep = () => new Promise<void>(() => undefined);
 * const drafter = modelDrafter(port, { tasks: goalTextTasks, deps: { sleep, random: () => 0.5, controller, hash: sha256Of } });
 * drafter.id; // => 'model:example:none'
 * ```
 */
export const modelDrafter = (port: ModelPort, options: ModelDrafterOptions): ModelDrafter =>
  answering('modelDrafter', () => drafterOver(port, options));

const drafterOver = (port: ModelPort, options: ModelDrafterOptions): ModelDrafter => {
  const bounds = checkDrafterOptions(port, options);
  const id = `model:${port.id}`;
  const tasks = new Map<TaskKind, AnyTask>(
    options.tasks.flatMap((task) => (task.model === undefined ? [] : [[task.kind, task]])),
  );
  const prepare = <Kind extends TaskKind>(
    kind: Kind,
    input: TaskInput<Kind>,
    context: DraftContext,
  ): Prepared<Kind> => {
    checkContext(context);
    // The map holds each task under its own kind, and only tasks with a model's side.
    const task = tasks.get(kind) as DraftTask<Kind> | undefined;
    if (task?.model === undefined) {
      const supported = [...tasks.keys()];
      return {
        ok: false,
        declined: declinedBecause('draft/task-not-supported', { drafter: id, task: kind, supported }),
      };
    }
    const asked = task.model.ask(input, context);
    if (!asked.ok) return asked;
    const selected = selectAsk(asked.ask, task.model.fields, options.fields);
    return { ok: true, task, model: task.model, ask: asked.ask, selected };
  };
  return {
    id,
    offline: false,
    supports: (kind) => tasks.has(kind),
    preview: (kind, input, context) => {
      const prepared = answering('preview', () => prepare(kind, input, context));
      if (!prepared.ok) return prepared;
      const { model, selected } = prepared;
      const { user, sentFields, redactions, notices } = selected;
      const schema = schemaForPort(model.reply);
      return { ok: true, preview: { system: model.system, user, schema, sentFields, redactions, notices } };
    },
    draft: async <Kind extends TaskKind>(
      kind: Kind,
      input: TaskInput<Kind>,
      context: DraftContext,
    ): Promise<DraftResult<TaskOutput<Kind>>> => {
      try {
        const prepared = prepare(kind, input, context);
        return prepared.ok
          ? await answerTask({ ...prepared, port, options, bounds, drafter: id, input, context })
          : prepared;
      } catch (error) {
        throw wrongCall('draft', error);
      }
    },
  };
};

type Prepared<Kind extends TaskKind> =
  | { readonly ok: false; readonly declined: Declined }
  | {
      readonly ok: true;
      readonly task: DraftTask<Kind>;
      readonly model: ModelTask<Kind>;
      readonly ask: Ask;
      readonly selected: Selected;
    };
