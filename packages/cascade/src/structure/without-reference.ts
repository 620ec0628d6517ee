import { goalAt } from '@throughline/core';
import type { Change, GoalIndex, Suggestion } from '@throughline/core';
import { partyExists } from '../goal/party-exists.ts';
import { goalCodes } from '../goal/path-of.ts';

/** Optional fields that hold one id and can be taken away by themselves. */
const optional = ['unit', 'source', 'plannedMetric', 'cycle', 'carriedFrom'];

/**
 * Takes what a field names in vain away, where the goal can do without it. Of a list everything goes that does
 * not exist, because a change that keeps some of it is refused.
 */
export const withoutReference = (
  index: GoalIndex,
  goal: number,
  field: string,
  id: string,
): readonly Suggestion[] => {
  const entity = goalAt(index, goal);
  const name = index.ids[goal]!;
  const suggestion = (change: Change): readonly Suggestion[] => [
    { title: `take \`${id}\` away from \`${name}\``, changes: [change] },
  ];
  const isKnown = (other: string): boolean => index.numberOf(other) !== undefined;
  if (field === 'supports') {
    const supports = entity?.supports?.filter((support) => isKnown(support.goal)) ?? [];
    return suggestion({ kind: 'reparent', goal: name, supports });
  }
  if (field === 'owners') {
    const owners = entity?.owners?.filter(({ who }) => partyExists(index, who)) ?? [];
    return suggestion({ kind: 'setOwners', goal: name, owners });
  }
  if (field === 'dependsOn') {
    return suggestion({
      kind: 'revise',
      goal: name,
      set: { dependsOn: entity?.dependsOn?.filter(isKnown) ?? [] },
    });
  }
  const kind = index.kind[goal];
  const needed = field === 'cycle' && kind === goalCodes.objective;
  if (needed || kind === goalCodes.kra || !optional.includes(field)) return [];
  return suggestion({ kind: 'revise', goal: name, unset: [field] });
};
