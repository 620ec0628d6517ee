import { goalAt } from '@throughline/core';
import type { GoalIndex, Initiative } from '@throughline/core';
import { goalCodes } from '../goal/path-of.ts';
import { isSetAside } from '../goal/standing.ts';

/** An initiative and an AI system it builds or brings in. */
export interface SystemUse {
  /** Number of the initiative. */
  readonly initiative: number;
  /** Position of the system in `document.aiSystems`. */
  readonly system: number;
}

/** Every naming of an AI system by an initiative that is not set aside. Ids of no system are left out. */
export const systemUses = (index: GoalIndex): readonly SystemUse[] => {
  const { document, documentOrder, kind, referenceOf } = index;
  if (document.aiSystems === undefined || document.aiSystems.length === 0) return [];
  const found: SystemUse[] = [];
  for (const initiative of documentOrder) {
    if (kind[initiative] !== goalCodes.initiative || isSetAside(index, initiative)) continue;
    const { aiSystems = [] } = goalAt(index, initiative) as Initiative;
    for (const id of aiSystems) {
      const system = referenceOf('aiSystem', id);
      if (system !== undefined) found.push({ initiative, system });
    }
  }
  return found;
};
