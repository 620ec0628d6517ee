import { UsageError } from '../error/usage-error.ts';
import type { Change, RestoreChange } from '../change/change.ts';
import type { GoalId } from '../model/ids.ts';

/**
 * The goals a change is about: those it adds, edits or records something for. References and people are none. What
 * is no change is a `UsageError` `core/bad-option`.
 *
 * @example
 * ```ts
 * import { goalsTouched } from '@throughline/core';
 *
 * goalsTouched({ kind: 'setState', goal: 'arr', step: 'close' }); // => ['arr']
 * goalsTouched({ kind: 'erasePerson', person: 'ana', tombstone: 'gone-1' }); // => []
 * ```
 */
export const goalsTouched = (change: Change): readonly GoalId[] => {
  try {
    return touchedBy(change);
  } catch {
    throw new UsageError('core/bad-option', '`change` must be a change, as `applyChanges` takes it');
  }
};

const touchedBy = (change: Change): readonly GoalId[] => {
  switch (change.kind) {
    case 'add':
      return [change.goal.value.id];
    case 'acceptDraft':
      return [...change.goals.map(({ value }) => value.id), ...(change.edits ?? []).map(({ goal }) => goal)];
    case 'applyTemplate':
      return change.people.flatMap((person) =>
        [...change.kras, ...(change.kpis ?? [])].map(({ id }) => `${id}-${person}`),
      );
    case 'redistributeKras':
      return change.moves.map(({ kra }) => kra);
    case 'recordCheckIn':
    case 'retractCheckIn':
    case 'correctClosed':
      return [change.checkIn.goal];
    case 'judge':
      return [change.judgement.goal];
    case 'retrospect':
      return [change.retrospective.goal];
    case 'restore':
      return restored(change);
    case 'upsertReference':
    case 'erasePerson':
      return [];
    default:
      return [change.goal];
  }
};

const goals: ReadonlySet<string> = new Set(['objective', 'keyResult', 'kra', 'kpi', 'initiative']);
const facts: ReadonlySet<string> = new Set(['checkIn', 'judgement', 'retrospective']);

/** A fact that is put back says which goal it is about; one that is taken away does not. */
const restored = ({ entity, id, value }: RestoreChange): readonly GoalId[] => {
  if (goals.has(entity)) return [id];
  const goal = facts.has(entity) ? value?.['goal'] : undefined;
  return typeof goal === 'string' ? [goal] : [];
};
