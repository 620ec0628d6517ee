import { compileGoals, type DraftOrigin, type GoalIndex, UsageError } from '@throughline/core';
import { dayOfDraft } from '../draft/day-of-draft.ts';
import { draftIds } from '../draft/draft-ids.ts';
import { cycleDeclined } from '../goal-wording/cycle-declined.ts';
import { checkRange } from '../role-kras/check-range.ts';
import { companyKeyResults } from '../role-kras/company-key-results.ts';
import type { RulesContext } from '../task/draft-task.ts';
import type { Proposed } from '../task/proposal.ts';
import type { CascadeFromStrategy } from './cascade-from-strategy.ts';
import type { CascadeFromStrategyInput } from './cascade-from-strategy-input.ts';
import { fromPlannedMetrics, planFamilies } from './from-planned-metrics.ts';
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
  const origin = { draft: draftId, drafter, aiGenerated: false };
  const context = writeContext(index, input, origin, used);
  if (companyKeyResults(index, day, undefined, () => true).keyResults.length === 0) {
    const planned = planFamilies(index, input, day);
    if ('code' in planned) return { ok: false, declined: planned };
    const written = fromPlannedMetrics(planned, context);
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
  const sums = new Map<string, number>();
  for (const { keyResult, share } of shares) {
    if (typeof (share as unknown) !== 'number' || !(share > 0 && share <= 1))
      throw new UsageError('ai-adapters/bad-argument', '`shares` must be above 0 and at most 1');
    const sum = (sums.get(keyResult) ?? 0) + share;
    if (sum > 1 + slack)
      throw new UsageError(
        'ai-adapters/bad-argument',
        '`shares` of one key result must be at most 1 together',
      );
    sums.set(keyResult, sum);
  }
};

/** Thirds do not add up to 1 to the last bit. */
const slack = 1e-9;

/** What all goals of one draft share. */
export const writeContext = (
  index: GoalIndex,
  input: CascadeFromStrategyInput,
  origin: DraftOrigin,
  used: Set<string>,
): WriteUnits => ({
  index,
  input,
  draft: origin.draft,
  origin,
  nextId: draftIds((id) => index.numberOf(id) !== undefined),
  use: (record) => {
    if (record !== undefined) used.add(record);
  },
});
