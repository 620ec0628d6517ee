import { UsageError } from '@throughline/core';
import { answering } from '../draft/answering.ts';
import { checkContext } from '../draft/check-context.ts';
import { declinedBecause } from '../draft/declined-because.ts';
import type { TaskKind } from '../draft/draft.ts';
import type { DraftContext } from '../draft/draft-context.ts';
import { personOf } from '../draft/person-of.ts';
import type { DraftResult } from '../draft/draft-result.ts';
import type { Drafter } from '../draft/drafter.ts';
import type { TaskInput, TaskOutput } from '../draft/task-input.ts';
import { readField } from '../model/read-field.ts';
import type { RoleLibrary } from '../role-library/role-library.ts';
import type { AnyTask, DraftTask } from '../task/draft-task.ts';

/**
 * A drafter that needs no model, no key and no network: it matches a role to a library, links areas to the
 * company's key results by metric, and takes every number from the goal set. It makes up nothing: what the
 * organisation has no number for stays open, with a notice. The same input gives the same draft.
 *
 * `draft` resolves to a draft or a reasoned decline. It rejects with a `UsageError` when the calling code is
 * wrong: `ai-adapters/bad-argument`, `core/not-goals`, `core/not-a-date`, `core/not-an-instant`.
 *
 * @example
 * ```ts
 * import { rulesDrafter } from '@throughline/ai-adapters';
 * import { roleLibrary } from '@throughline/ai-adapters/role-library';
 * import { goalTextTasks } from '@throughline/ai-adapters/tasks';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'harbour', name: 'Harbour' },
 *   roles: [{ id: 'agent', title: 'Support agent', function: 'support', level: 'mid' }],
 *   cycles: [{ id: 'h1', name: 'H1', start: '2026-01-01', end: '2026-07-01', state: 'active' }],
 *   objectives: [{ id: 'care', title: 'Customers are glad they asked', cycle: 'h1', commitment: 'committed' }],
 *   keyResults: [{
 *     id: 'happy', objective: 'care', title: 'Raise CSAT from 81 to 88', metric: 'csat',
 *     measure: { kind: 'change', from: 81, to: 88, unit: { kind: 'score' } },
 *   }],
 * } as const;
 * const context = { draftId: 'd1', createdAt: '2026-01-12T09:00:00Z' };
 * const result = await rulesDrafter(roleLibrary, goalTextTasks).draft('role-kras', { goals, role: 'agent' }, context);
 * result.ok && result.draft.value.kras[0]?.supports; // => [{ goal: 'happy', seenRevision: 0 }]
 * const clerk = await rulesDrafter(roleLibrary, goalTextTasks).draft('role-kras', { goals, role: 'clerk' }, context);
 * clerk.ok || clerk.declined.code; // => 'role-not-found'
 * ```
 */
export const rulesDrafter = (library: RoleLibrary, tasks: readonly AnyTask[]): Drafter => {
  if (readField(library, 'libraryVersion') !== 1 || typeof readField(library, 'id') !== 'string')
    throw badArgument('the role library must be one of version 1, e.g. `roleLibrary`');
  const byKind = answering('rulesDrafter', () => tasksByKind(tasks));
  const id = `rules:${library.id}`;
  const answer = <Kind extends TaskKind>(
    kind: Kind,
    input: TaskInput<Kind>,
    context: DraftContext,
  ): DraftResult<TaskOutput<Kind>> => {
    checkContext(context);
    // The map holds each task under its own kind.
    const task = byKind.get(kind) as DraftTask<Kind> | undefined;
    if (task === undefined) {
      const supported = [...byKind.keys()];
      return {
        ok: false,
        declined: declinedBecause('draft/task-not-supported', { drafter: id, task: kind, supported }),
      };
    }
    const { draftId, createdAt } = context;
    const proposed = task.byRules(input, { ...context, library, drafter: id });
    if (!proposed.ok) return proposed;
    const { value, notes, inputs } = proposed.proposal;
    const provenance = {
      draft: draftId,
      task: kind,
      taskVersion: task.version,
      drafter: id,
      inputs,
      createdAt,
      ...personOf(task, input),
    };
    return { ok: true, draft: { status: 'proposed', aiGenerated: false, value, notes, provenance } };
  };
  return {
    id,
    offline: true,
    supports: (kind) => byKind.has(kind),
    draft: (kind, input, context) =>
      new Promise((resolve) => {
        resolve(answering('draft', () => answer(kind, input, context)));
      }),
  };
};

/** Tasks by their kinds; refuses what is no list of tasks. */
const tasksByKind = (tasks: readonly AnyTask[]): ReadonlyMap<TaskKind, AnyTask> => {
  const list: readonly unknown[] = Array.isArray(tasks) ? Array.from(tasks) : [undefined];
  if (!list.every((task) => typeof readField(task, 'byRules') === 'function'))
    throw badArgument('the tasks must be a list, e.g. `goalTextTasks`');
  return new Map(tasks.map((task) => [task.kind, task]));
};

const badArgument = (message: string): UsageError => new UsageError('ai-adapters/bad-argument', message);
