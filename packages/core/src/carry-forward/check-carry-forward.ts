import { readingGoals } from '../index/document-of.ts';
import type { Finding } from '../finding/finding.ts';
import type { Goals } from '../index/goal-index.ts';
import type { CycleId } from '../model/ids.ts';
import type { CarryForwardDecision } from './carry-forward-decision.ts';
import { refuseBadDecisions } from './refuse-bad-decisions.ts';
import { runCarryForward } from './run-carry-forward.ts';

/**
 * Which decisions `carryForward` cannot carry out, and which open key results of the cycle nobody has decided
 * on: problems of decisions first, in their order, then key results in document order.
 *
 * @example
 * ```ts
 * import { checkCarryForward } from '@throughline/core';
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
 * checkCarryForward(goals, 'q2', 'q3', []).map(({ message }) => message);
 * // => ['nobody has decided what becomes of `ARR` after cycle `q2`']
 * ```
 */
export const checkCarryForward = (
  goals: Goals,
  from: CycleId,
  to: CycleId,
  decisions: readonly CarryForwardDecision[],
): readonly Finding[] => {
  refuseBadDecisions(from, to, decisions);
  return readingGoals(() => runCarryForward(goals, from, to, decisions).findings);
};
