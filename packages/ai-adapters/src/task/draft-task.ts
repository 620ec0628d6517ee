import type { TaskKind } from '../draft/draft.ts';
import type { Declined } from '../draft/draft-result.ts';
import type { DraftContext } from '../draft/draft-context.ts';
import type { TaskInput, TaskOutput } from '../draft/task-input.ts';
import type { JsonSchema } from '../model/json-schema.ts';
import type { RoleLibrary } from '../role-library/role-library.ts';
import type { Ask, FieldPolicy } from './ask.ts';
import type { Proposal, Proposed } from './proposal.ts';
import type { Violation } from './violation.ts';

/**
 * What a task is about. `goal-text` prepares the wording and numbers of goals. `about-a-person` says something of a
 * person's work; such tasks are refused until they are enabled.
 */
export type TaskRisk = 'goal-text' | 'about-a-person';

/** What a task that works by rules gets beside its input. */
export interface RulesContext extends DraftContext {
  /** The library of roles. */
  readonly library: RoleLibrary;
  /** Id of the drafter, for the origin of drafted goals. */
  readonly drafter: string;
}

/** What a task gets beside the reply of a model. */
export interface WriteContext<Kind extends TaskKind> extends DraftContext {
  /** Id of the drafter, for the origin of drafted goals. */
  readonly drafter: string;
  /** What was asked for. */
  readonly input: TaskInput<Kind>;
  /** What the model was asked. */
  readonly ask: Ask;
}

/** How a task is done by a model. The texts are constant for each version of the task. */
export interface ModelTask<Kind extends TaskKind> {
  /** The system text. No word of any caller's data stands in it. */
  readonly system: string;
  /** Name of the reply's shape, e.g. `role_kras`. */
  readonly name: string;
  /**
   * Shape of the reply: closed objects, lists with bounds, at most three levels, no numbers. Strings with a format
   * are checked against the ask and given back to `write` with the real ids: `record-id`, `fact-id`, `person-id`,
   * `quote` (a passage of the data, word for word). Every other string is text for a human, in which each number
   * must be a fact.
   */
  readonly reply: JsonSchema;
  /** Which fields may leave, and how. */
  readonly fields: FieldPolicy;
  /** What the model is asked, or why it is not. */
  readonly ask: (
    input: TaskInput<Kind>,
    context: DraftContext,
  ) => { readonly ok: true; readonly ask: Ask } | { readonly ok: false; readonly declined: Declined };
  /**
   * Makes the proposal from a reply that has the right shape and names only what was sent. Numbers come from the
   * input, never from the reply. What the cascade's rules would newly call an error is a violation, and the model
   * gets to mend it.
   */
  readonly write: (
    reply: unknown,
    context: WriteContext<Kind>,
  ) =>
    | { readonly ok: true; readonly proposal: Proposal<TaskOutput<Kind>> }
    | { readonly ok: false; readonly violations: readonly Violation[] };
}

/** Something a drafter can be asked for: how rules do it, how a model does it, and how careful one has to be. */
export interface DraftTask<Kind extends TaskKind> {
  /** Its name. */
  readonly kind: Kind;
  /** Counts up when the same input gives another draft, or a model another text. */
  readonly version: number;
  /** How careful one has to be. */
  readonly risk: TaskRisk;
  /** Proposes by rules alone. The same input gives the same proposal. */
  readonly byRules: (input: TaskInput<Kind>, context: RulesContext) => Proposed<TaskOutput<Kind>>;
  /** How a model does it. Absent: only rules do. */
  readonly model?: ModelTask<Kind>;
}

/** A task of any kind. */
export type AnyTask = { readonly [Kind in TaskKind]: DraftTask<Kind> }[TaskKind];
