import { UsageError } from '@throughline/core';
import { wrongCall } from '../draft/answering.ts';
import { declinedBecause } from '../draft/declined-because.ts';
import type { Notice, TaskKind } from '../draft/draft.ts';
import type { DraftContext } from '../draft/draft-context.ts';
import { draftNotice } from '../draft/draft-notice.ts';
import type { Declined, DraftResult } from '../draft/draft-result.ts';
import type { Drafter } from '../draft/drafter.ts';
import { readField } from './read-field.ts';
import type { TaskInput, TaskOutput } from '../draft/task-input.ts';

/**
 * Asks drafters one after the other until one proposes something; its draft says in notes why the earlier ones did not.
 * Goes on after every decline but two: `aborted`, because the caller gave up, and `policy`, because another drafter is no
 * way around it. When none proposes, the last decline comes back. Drafters that do not support the task are passed over.
 * No drafter at all is a `UsageError` `ai-adapters/bad-argument`.
 *
 * @example
 * ```ts
 * import { firstValid, rulesDrafter } from '@throughline/ai-adapters';
 * import { roleLibrary } from '@throughline/ai-adapters/role-library';
 * import { goalTextTasks } from '@throughline/ai-adapters/tasks';
 *
 * const rules = rulesDrafter(roleLibrary, goalTextTasks);
 * firstValid(rules, rules).id; // => `first of ${rules.id}, ${rules.id}`
 * ```
 */
export const firstValid = (...drafters: readonly Drafter[]): Drafter => {
  if (drafters.length === 0 || !drafters.every(isDrafter))
    throw new UsageError('ai-adapters/bad-argument', '`firstValid` needs a drafter or more');
  const id = `first of ${drafters.map((one) => one.id).join(', ')}`;
  const firstOf = async <Kind extends TaskKind>(
    kind: Kind,
    input: TaskInput<Kind>,
    context: DraftContext,
  ): Promise<DraftResult<TaskOutput<Kind>>> => {
    const earlier: Notice[] = [];
    let last: Declined | undefined;
    for (const drafter of drafters) {
      if (!drafter.supports(kind)) continue;
      const result = await drafter.draft(kind, input, context);
      if (result.ok) {
        const { draft } = result;
        return { ok: true, draft: { ...draft, notes: [...earlier, ...draft.notes] } };
      }
      last = result.declined;
      if (last.code === 'aborted' || last.code === 'policy') return result;
      earlier.push(draftNotice('draft/declined-before', { drafter: drafter.id, reason: last.code }));
    }
    const supported: readonly string[] = [];
    return {
      ok: false,
      declined: last ?? declinedBecause('draft/task-not-supported', { drafter: id, task: kind, supported }),
    };
  };
  return {
    id,
    offline: drafters.every(({ offline }) => offline),
    supports: (kind) => drafters.some((one) => one.supports(kind)),
    draft: (kind, input, context) =>
      firstOf(kind, input, context).catch((error: unknown) => {
        throw wrongCall('draft', error);
      }),
  };
};

const isDrafter = (one: unknown): boolean =>
  typeof readField(one, 'id') === 'string' &&
  typeof readField(one, 'offline') === 'boolean' &&
  ['draft', 'supports'].every((name) => typeof readField(one, name) === 'function');
