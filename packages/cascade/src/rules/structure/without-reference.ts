import { goalAt } from '@throughline/core';
import type { Change, GoalIndex, Suggestion } from '@throughline/core';
import { goalCodes } from '../../goal/path-of.ts';

/** Optional fields that hold one id and can be taken away by themselves. */
const optional = ['unit', 'source', 'plannedMetric', 'cycle'];

/** Takes a reference to nothing away, where the goal can do without it. */
export const withoutReference = (index: GoalIndex, goal: number, field: string, id: string): readonly Suggestion[] => {
  const entity = goalAt(index, goal);
  const name = index.ids[goal]!;
  const suggestion = (change: Change): readonly Suggestion[] => [{ title: `take \`${id}\` away from \`${name}\``, changes: [change] }];
  if (field === 'supports') {
    const supports = entity?.supports?.filter((support) => support.goal !== id) ?? [];
    return suggestion({ kind: 'reparent', goal: name, supports });
  }
  if (field === 'owners') {
    const owners = entity?.owners?.filter(({ who }) => !Object.values(who).includes(id)) ?? [];
    return suggestion({ kind: 'setOwners', goal: name, owners });
  }
  if (field === 'dependsOn') {
    const dependsOn = entity?.dependsOn?.filter((other) => other !== id) ?? [];
    return suggestion({ kind: 'revise', goal: name, set: { dependsOn } });
  }
  const kind = index.kind[goal];
  const needed = field === 'cycle' && kind === goalCodes.objective;
  if (needed || kind === goalCodes.kra || !optional.includes(field)) return [];
  return suggestion({ kind: 'revise', goal: name, unset: [field] });
};
