import { compileGoals, type GoalIndex, type Unit } from '@throughline/core';
import { dayOfDraft } from '../draft/day-of-draft.ts';
import type { Declined } from '../draft/draft-result.ts';
import { cycleDeclined } from '../goal-wording/cycle-declined.ts';
import { type CompanyKeyResult, companyKeyResults } from '../role-kras/company-key-results.ts';
import type { CascadeFromStrategyInput } from './cascade-from-strategy-input.ts';
import { checkCascadeInput } from './draft-cascade-from-strategy.ts';
import { type PlannedFamilies, planFamilies } from './from-planned-metrics.ts';
import { type UnitsAbove, unitsAbove } from './units-above.ts';

/** A key result above that a unit could take up. */
export interface Carry {
  /** Id of its record; no goal has it. */
  readonly id: string;
  readonly unit: Unit;
  /** Number of the unit. */
  readonly place: number;
  readonly carries: CompanyKeyResult;
}

/** What can be said from the goals alone: the first objectives of a company, or what each unit could take up. */
export type StrategyPlan = {
  readonly index: GoalIndex;
  readonly asOf: string;
  readonly day: number;
} & (
  | { readonly of: 'company'; readonly planned: PlannedFamilies }
  | { readonly of: 'units'; readonly found: UnitsAbove; readonly carries: readonly Carry[] }
);

/** Most pairs of a unit and a key result above that are offered; more would not be read. Our choice. */
const mostCarries = 100;

/** Reads the strategy and the goals for a model. No library is needed: who does what work is for the model to say. */
export const planStrategy = (input: CascadeFromStrategyInput, createdAt: string): StrategyPlan | Declined => {
  checkCascadeInput(input);
  const index = compileGoals(input.goals);
  const { asOf, day } = dayOfDraft(input.asOf, createdAt);
  const declined = input.cycle === undefined ? undefined : cycleDeclined(index, input.cycle);
  if (declined !== undefined) return declined;
  if (companyKeyResults(index, day, undefined, () => true).keyResults.length === 0) {
    const planned = planFamilies(index, input, day);
    return 'code' in planned ? planned : { index, asOf, day, of: 'company', planned };
  }
  const found = unitsAbove(index, input, asOf);
  if ('code' in found) return found;
  const carries: Carry[] = [];
  for (const place of found.places) {
    const unit = index.document.units?.[place];
    if (unit === undefined) continue;
    for (const one of found.aboveOf(place)) {
      if (carries.length >= mostCarries) break;
      carries.push({ id: `carry/${unit.id}/${one.keyResult.id}`, unit, place, carries: one });
    }
  }
  return { index, asOf, day, of: 'units', found, carries };
};
