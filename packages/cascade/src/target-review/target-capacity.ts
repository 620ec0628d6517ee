import type { CycleId, GoalIndex, UnitId } from '@throughline/core';
import { isLive } from '../cover/is-live.ts';
import { goalCodes } from '../goal/path-of.ts';
import { shownNumber } from '../wording/shown-number.ts';
import type { Evidence } from './evidence.ts';
import { missingInput } from './missing-input.ts';

/** What the unit can do in the cycle, and what has to share it. */
export interface TargetCapacity {
  /** The unit. */
  readonly unit: UnitId;
  /** The cycle. */
  readonly cycle: CycleId;
  /** Person-days there are. */
  readonly personDays: number;
  /** Person-days kept for running what exists. */
  readonly reserved: number;
  /** Person-days that are left for goals. */
  readonly available: number;
  /** Open key results of the unit in the cycle, this one among them. */
  readonly keyResults: number;
  /** Person-days for each of them; null when there is none, as for a KPI. */
  readonly perKeyResult: number | null;
  /** `none-left`: nothing is left for goals. `no-reserve`: nothing is kept for maintenance. Else `available`. */
  readonly reading: 'none-left' | 'no-reserve' | 'available';
}

/** Capacity of the unit in the cycle. Several entries for both add up. */
export const targetCapacity = (index: GoalIndex, goal: number, day: number): Evidence<TargetCapacity> => {
  const { document } = index;
  const unit = document.units?.[index.unit[goal]!]?.id;
  const cycle = document.cycles?.[index.cycle[goal]!]?.id;
  const data = { goal: index.ids[goal]! };
  if (unit === undefined) return missingInput(index, goal, 'target-review/capacity#noUnit', 'unit', data);
  if (cycle === undefined) return missingInput(index, goal, 'target-review/capacity#noCycle', 'cycle', data);
  const entries = (document.capacities ?? []).filter((each) => each.unit === unit && each.cycle === cycle);
  if (entries.length === 0)
    return missingInput(index, goal, 'target-review/capacity#none', 'unit', { ...data, unit, cycle });
  let personDays = 0;
  let reserved = 0;
  for (const entry of entries) {
    // The range of both is a matter for rules; here what is out of it counts as its nearest end.
    const days = Math.max(0, entry.personDays);
    personDays += days;
    reserved += days * Math.min(1, Math.max(0, entry.maintenanceReserve ?? 0));
  }
  // However many days a document claims, what is handed out is a number.
  personDays = shownDays(personDays);
  reserved = shownDays(reserved);
  const available = shownDays(personDays - reserved);
  const keyResults = keyResultsBeside(index, goal, day);
  const perKeyResult = keyResults === 0 ? null : shownDays(available / keyResults);
  const reading = available <= 0 ? 'none-left' : reserved === 0 ? 'no-reserve' : 'available';
  return {
    known: true,
    value: { unit, cycle, personDays, reserved, available, keyResults, perKeyResult, reading },
  };
};

const shownDays = (days: number): number => shownNumber(Math.min(days, Number.MAX_VALUE));

const keyResultsBeside = (index: GoalIndex, goal: number, day: number): number => {
  const { kind, unit, cycle } = index;
  let count = 0;
  for (let other = 0; other < index.size; other++) {
    if (kind[other] !== goalCodes.keyResult || unit[other] !== unit[goal] || cycle[other] !== cycle[goal])
      continue;
    if (other === goal || isLive(index, other, day)) count++;
  }
  return count;
};
