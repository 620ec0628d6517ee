import type { GoalIndex } from '@throughline/core';
import type { Notice } from '../draft/draft.ts';
import type { Declined } from '../draft/draft-result.ts';
import type { CompanyKeyResult } from '../role-kras/company-key-results.ts';
import { taskDeclined } from '../task/task-declined.ts';
import { taskNotice } from '../task/task-notice.ts';
import { cascadeDefaults } from './cascade-defaults.ts';
import type { CascadeFromStrategyInput } from './cascade-from-strategy-input.ts';
import { uncarriedKeyResults } from './uncarried-key-results.ts';

/** Units that could take something up, and what they could. */
export interface UnitsAbove {
  /** Numbers of the units, as many as one draft is for. */
  readonly places: readonly number[];
  /** Key results above them that nobody carries, in document order. */
  readonly above: readonly CompanyKeyResult[];
  /** Those above one unit. */
  readonly aboveOf: (unit: number) => readonly CompanyKeyResult[];
  readonly notices: readonly Notice[];
}

/** Finds the units to draft for and what nobody carries above them, or says that there is nothing. */
export const unitsAbove = (
  index: GoalIndex,
  input: CascadeFromStrategyInput,
  asOf: string,
): UnitsAbove | Declined => {
  const { units = [] } = index.document;
  const unknown = (input.units ?? []).filter((id) => index.referenceOf('unit', id) === undefined);
  if (unknown.length > 0) return taskDeclined('draft/unit-not-found', { unit: unknown });
  const aboveOf = aboveUnits(index, uncarriedKeyResults(index, asOf));
  const wanted =
    input.units?.map((id) => index.referenceOf('unit', id) ?? -1) ??
    [...units.keys()].filter((unit) => aboveOf(unit).length > 0);
  const places = [...new Set(wanted)];
  const all = new Set(places.flatMap((unit) => aboveOf(unit)));
  if (all.size === 0) return taskDeclined('draft/nothing-uncarried', { asOf });
  const most = cascadeDefaults.units;
  const notices =
    places.length > most ? [taskNotice('draft/units-left-out', { count: places.length - most, most })] : [];
  const above = [...all].sort((one, other) => one.number - other.number);
  return { places: places.slice(0, most), above, aboveOf, notices };
};

/** Uncarried key results of the unit above a unit; units on top look at those that name no unit. */
const aboveUnits = (
  { unitParent }: GoalIndex,
  uncarried: ReadonlyMap<number, readonly CompanyKeyResult[]>,
): ((unit: number) => readonly CompanyKeyResult[]) => {
  const isOnTop = (unit: number): boolean => unitParent[unit] === -1;
  return (unit) => {
    const parent = unitParent[unit]!;
    if (parent === -1) return [];
    const own = uncarried.get(parent) ?? [];
    return isOnTop(parent) ? [...own, ...(uncarried.get(-1) ?? [])] : own;
  };
};
