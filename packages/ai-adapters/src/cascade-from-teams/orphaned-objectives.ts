import { coverage } from '@throughline/cascade';
import {
  type CivilDate,
  type GoalIndex,
  type MeasureUnit,
  type Objective,
  unitKinds,
} from '@throughline/core';
import { isOpen } from '../role-kras/company-key-results.ts';
import { metricOf } from '../role-kras/metric-of.ts';

/** An objective without a line up to the company, and what its key results read. */
export interface OrphanedObjective {
  readonly number: number;
  readonly objective: Objective;
  /** Metrics of its key results with their units, in document order, each once. */
  readonly metrics: ReadonlyMap<string, MeasureUnit | undefined>;
}

const company = /* @__PURE__ */ unitKinds.indexOf('company');

/** Open objectives of units below the company that no line leads up from, in document order, and the ids of all of them. */
export const orphanedObjectives = (
  index: GoalIndex,
  asOf: CivilDate,
  isWanted: (unit: number) => boolean,
): { readonly orphans: readonly OrphanedObjective[]; readonly ids: ReadonlySet<string> } => {
  const ids = new Set(coverage(index, { asOf }).total.objectives.orphaned.goals);
  const { objectives = [], keyResults = [] } = index.document;
  const { contained } = index;
  const orphans: OrphanedObjective[] = [];
  for (const objective of objectives) {
    const number = index.numberOf(objective.id);
    if (number === undefined || !ids.has(objective.id) || !isOpen(objective)) continue;
    if (objectives[index.position[number]!] !== objective) continue;
    const unit = index.unit[number]!;
    if (unit < 0 || index.unitLevel[unit] === company || !isWanted(unit)) continue;
    const metrics = new Map<string, MeasureUnit | undefined>();
    for (let row = contained.offsets[number]!; row < contained.offsets[number + 1]!; row++) {
      const keyResult = keyResults[index.position[contained.targets[row]!]!];
      const metric = keyResult === undefined ? undefined : metricOf(keyResult, () => false);
      if (keyResult !== undefined && metric !== undefined && !metrics.has(metric))
        metrics.set(metric, keyResult.measure.unit);
    }
    orphans.push({ number, objective, metrics });
  }
  return { orphans, ids };
};
