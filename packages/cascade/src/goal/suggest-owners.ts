import type { GoalIndex, Owner, Suggestion } from '@throughline/core';
import { partyExists } from './party-exists.ts';

/** Suggests other owners of a goal. None while an owner does not exist: a change that keeps one is refused. */
export const suggestOwners = (
  index: GoalIndex,
  goal: number,
  owners: readonly Owner[],
  title: string,
): readonly Suggestion[] =>
  owners.every(({ who }) => partyExists(index, who))
    ? [{ title, changes: [{ kind: 'setOwners', goal: index.ids[goal]!, owners }] }]
    : [];
