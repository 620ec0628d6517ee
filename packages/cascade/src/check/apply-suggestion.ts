import { applyChanges } from '@throughline/core/change';
import type { AppliedChanges, ChangeContext, FormOf } from '@throughline/core/change';
import { UsageError } from '@throughline/core';
import type { Finding, Goals, Result, Suggestion } from '@throughline/core';

/**
 * Makes the changes of a suggestion, all of them or none. What comes back is another goal set and the entries
 * for the change log; a goal set that has moved on since the check may refuse them, with findings that say why.
 *
 * @example
 * ```ts
 * import { applySuggestion, checkGoals } from '@throughline/cascade';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   people: [{ id: 'ana', name: 'Ana' }, { id: 'ben', name: 'Ben' }],
 *   kras: [{
 *     id: 'hiring', title: 'Hiring',
 *     owners: [{ who: { person: 'ana' }, as: 'accountable' }, { who: { person: 'ben' }, as: 'accountable' }],
 *   }],
 * } as const;
 * const rules = { 'ownership/one-accountable-owner': 'error' } as const;
 * const [finding] = checkGoals(goals, { asOf: '2026-05-15', rules }).findings;
 * const [suggestion] = finding?.suggestions ?? [];
 * suggestion?.title; // => 'keep `ana` accountable and make the others contributors'
 * const context = { actor: { kind: 'human', id: 'ana' }, at: '2026-05-15T09:00:00Z' } as const;
 * const changed = suggestion === undefined ? undefined : applySuggestion(goals, suggestion, context);
 * changed?.ok === true && checkGoals(changed.value.goals, { asOf: '2026-05-15', rules }).ok; // => true
 * ```
 */
export const applySuggestion = <Kind extends Goals>(
  goals: Kind,
  suggestion: Suggestion,
  context: ChangeContext<FormOf<Kind>>,
): Result<AppliedChanges<FormOf<Kind>>, Finding> => {
  const given: unknown = suggestion;
  if (typeof given !== 'object' || given === null || !('changes' in given))
    throw new UsageError('cascade/bad-option', 'expected a suggestion of a finding');
  return applyChanges(goals, suggestion.changes, context);
};
