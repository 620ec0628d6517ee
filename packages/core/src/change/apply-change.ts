import type { Finding } from '../finding/finding.ts';
import type { Goals } from '../index/goal-index.ts';
import type { Result } from '../result.ts';
import { type AppliedChanges, applyChanges, type FormOf } from './apply-changes.ts';
import type { Change } from './change.ts';
import type { ChangeContext } from './change-context.ts';

/**
 * Applies one change; see {@link applyChanges}.
 *
 * @example
 * ```ts
 * import { applyChange } from '@throughline/core/change';
 *
 * const goals = { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' } } as const;
 * const actor = { kind: 'human', id: 'ana' } as const;
 * const refused = applyChange(goals, { kind: 'setOwners', goal: 'grow', owners: [] }, { actor, at: '2026-04-01T09:00:00Z' });
 * refused.ok || refused.problems[0].ruleId; // => 'change/unknown-goal'
 * ```
 */
export const applyChange = <G extends Goals>(
  goals: G,
  change: Change,
  context: ChangeContext<FormOf<G>>,
): Result<AppliedChanges<FormOf<G>>, Finding> => applyChanges(goals, [change], context);
