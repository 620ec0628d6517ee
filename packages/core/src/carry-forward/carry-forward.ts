import { readingGoals } from '../index/document-of.ts';
import type { Change } from '../change/change.ts';
import type { Goals } from '../index/goal-index.ts';
import type { CycleId } from '../model/ids.ts';
import type { CarryForwardDecision } from './carry-forward-decision.ts';
import { refuseBadDecisions } from './refuse-bad-decisions.ts';
import { runCarryForward } from './run-carry-forward.ts';

/**
 * What `applyChanges` has to do to carry goals from one cycle into another, one decision for each key result:
 * carry it, carry it with another target, split it, or drop it. An open key result whose latest retrospective
 * says how it goes on needs no other decision. Decisions on objectives give them an id of their own; without
 * one an objective comes along with the first key result that is carried.
 *
 * What goes on is a new goal with a new id, a draft of the next cycle that names the old one in `carriedFrom`.
 * It has no dates, sign-offs and facts of its own yet; its measure is the old one unless the decision has
 * another. Links lead to what the goals above go on as, and to goals of other cycles; the rest stays behind.
 * The old goal is closed with its numbers, the decision is kept as a retrospective. Nothing else about it
 * changes, so old scores stay.
 *
 * Decisions that cannot be carried out, and key results without one, are left out; `checkCarryForward` tells
 * which. Values that are no ids or no list of decisions are a `UsageError` `core/bad-option`.
 *
 * @example
 * ```ts
 * import { carryForward } from '@throughline/core';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   cycles: [
 *     { id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'closing' },
 *     { id: 'q3', name: 'Q3', start: '2026-07-01', end: '2026-10-01', state: 'planning' },
 *   ],
 *   objectives: [{ id: 'grow', title: 'Grow', cycle: 'q2', commitment: 'aspirational' }],
 *   keyResults: [{ id: 'arr', objective: 'grow', title: 'ARR', measure: { kind: 'change', from: 8, to: 10 } }],
 * } as const;
 * carryForward(goals, 'q2', 'q3', [{ goal: 'arr', decision: 'carry' }]).map(({ kind }) => kind);
 * // => ['add', 'add', 'retrospect', 'setState']
 * ```
 */
export const carryForward = (
  goals: Goals,
  from: CycleId,
  to: CycleId,
  decisions: readonly CarryForwardDecision[],
): readonly Change[] => {
  refuseBadDecisions(from, to, decisions);
  return readingGoals(() => runCarryForward(goals, from, to, decisions).changes);
};
