import type { Initiative } from '../model/initiative.ts';
import type { KeyResult } from '../model/key-result.ts';
import type { Kpi } from '../model/kpi.ts';
import type { Kra } from '../model/kra.ts';
import type { Objective } from '../model/objective.ts';
import type { GoalIndex } from './goal-index.ts';
import { viewOf } from './index-view.ts';

/**
 * The goal of a number: the object of the document itself, not a copy. `undefined` when there is no such goal.
 *
 * @example
 * ```ts
 * import { compileGoals, goalAt } from '@throughline/core';
 *
 * const index = compileGoals({
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   kras: [{ id: 'hiring', title: 'Hiring' }],
 * });
 * goalAt(index, 0); // => { id: 'hiring', title: 'Hiring' }
 * goalAt(index, 1); // => undefined
 * ```
 */
export const goalAt = (
  index: GoalIndex,
  number: number,
): Objective | KeyResult | Kra | Kpi | Initiative | undefined => {
  const view = viewOf(index);
  if (typeof (number as unknown) !== 'number') return undefined;
  if (view !== undefined) return view.goalAt(number);
  const { document, kind, position } = index;
  const at = position[number];
  if (at === undefined) return undefined;
  switch (kind[number]) {
    case 0:
      return document.objectives?.[at];
    case 1:
      return document.keyResults?.[at];
    case 2:
      return document.kras?.[at];
    case 3:
      return document.kpis?.[at];
    default:
      return document.initiatives?.[at];
  }
};
