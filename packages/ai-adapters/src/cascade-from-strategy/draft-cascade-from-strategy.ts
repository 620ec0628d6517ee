import { compileGoals, type GoalIndex, UsageError } from '@throughline/core';
import { dayOfDraft } from '../draft/day-of-draft.ts';
import { draftIds } from '../draft/draft-ids.ts';
import { cycleDeclined } from '../goal-wording/cycle-declined.ts';
import { checkRange } from '../role-kras/check-range.ts';
import { companyKeyResults } from '../role-kras/company-key-results.ts';
import type { RulesContext } from '../task/draft-task.ts';
import type { Proposed } from '../task/proposal.ts';
import type { CascadeFromStrategy } from './cascade-from-strategy.ts';
import type { CascadeFromStrategyInput } from './cascade-from-strategy-input.ts';
import { fromPlannedMetrics } from './from-planned-metrics.ts';
import { planUnits } from './plan-units.ts';
import { type WriteUnits, writeUnits } from './write-units.ts';

/**
 * Drafts a cascade from the top down. A company without key results gets its first objectives out of the metrics its
 * strategy plans to move (S4-28); else units get objectives that take up key results which nobody carries.
 */
export const draftCascadeFromStrategy = (
  input: CascadeFromStrategyInput,
  { library, drafter, draftId, createdAt }: RulesContext,
): Proposed<CascadeFromStrategy> => {
  checkCascadeInput(input);
  const index = compileGoals(input.goals);
  const { asOf, day } = dayOfDraft(input.asOf, createdAt);
  const declined = input.cycle === undefined ? undefined : cycleDeclined(index, input.cycle);
  if (declined !== undefined) return { ok: false, declined };
  const used = new Set<string>();
  const context = writeContext(index, input, draftId, drafter, used);
  if (companyKeyResults(index, day, undefined, () => true).keyResults.length === 0) {
    const written = fromPlannedMetrics(context, day);
    if ('code' in written) return { ok: false, declined: written };
    return { ok: true, proposal: { value: written.value, notes: written.notices, inputs: [...used] } };
  }
  const plan = planUnits(library, index, input, asOf, day);
  if ('code' in plan) return { ok: false, declined: plan };
  const { value, notices } = writeUnits(plan, context);
  return { ok: true, proposal: { value, notes: [...plan.notices, ...notices], inputs: [...used] } };
};

/** Refuses what only wrong code can ask for. */
export const checkCascadeInput = ({
  count,
  shares = [],
}: Pick<CascadeFromStrategyInput, 'count' | 'shares'>): void => {
  checkRange('count', count);
  const wrong = shares.find(({ share }) => !(share > 0 && share <= 1));
  if (wrong !== undefined)
    throw new UsageError('ai-adapters/bad-argument', '`shares` must be above 0 and at most 1');
};

/** What all goals of one draft share. */
const writeContext = (
  index: GoalIndex,
  input: CascadeFromStrategyInput,
  draft: string,
  drafter: string,
  used: Set<string>,
): WriteUnits => ({
  index,
  input,
  draft,
  origin: { draft, drafter, aiGenerated: false },
  nextId: draftIds((id) => index.numberOf(id) !== undefined),
  use: (record) => {
    if (record !== undefined) used.add(record);
  },
});
