import { coverage } from '@throughline/cascade';
import type { CivilDate, GoalIndex } from '@throughline/core';
import { isForEveryone } from '../goal-wording/visibility-of.ts';
import { type CompanyKeyResult, isOpen } from '../role-kras/company-key-results.ts';
import { metricOf } from '../role-kras/metric-of.ts';

/** Key results beyond these of one unit are not linked: nobody reads a unit with that many. */
const mostOfOneUnit = 100;

/** Open key results for all to see that nothing below supports, by the position of their unit; -1 for those of no unit. */
export const uncarriedKeyResults = (
  index: GoalIndex,
  asOf: CivilDate,
): ReadonlyMap<number, readonly CompanyKeyResult[]> => {
  const { objectiveOnly, uncovered, lowest } = coverage(index, { asOf }).total.keyResults;
  // Where no unit below has a goal yet, coverage calls a key result the lowest: that is where a cascade begins.
  const wanted = new Set([...objectiveOnly.goals, ...uncovered.goals, ...lowest.goals]);
  const byUnit = new Map<number, CompanyKeyResult[]>();
  for (const keyResult of index.document.keyResults ?? []) {
    const number = index.numberOf(keyResult.id);
    if (number === undefined || !wanted.delete(keyResult.id) || !isOpen(keyResult)) continue;
    if (!isForEveryone(index, number)) continue;
    const list = byUnit.get(index.unit[number]!) ?? [];
    if (list.length >= mostOfOneUnit) continue;
    const metric = metricOf(keyResult, () => true);
    const cycle = index.document.cycles?.[index.cycle[number]!]?.id;
    list.push({
      number,
      keyResult,
      ...(metric === undefined ? {} : { metric }),
      ...(cycle === undefined ? {} : { cycle }),
    });
    byUnit.set(index.unit[number]!, list);
  }
  return byUnit;
};
