import type { GoalIndex, GoalKind } from '@throughline/core';
import { applyChanges } from '@throughline/core/change';
import { type ConfiguredRule, oneAccountableOwner, type Rule, targetPresent } from '@throughline/cascade';
import { type DraftPart, goalLists } from '../review/draft-parts.ts';
import { newFindings } from '../review/new-findings.ts';
import type { Proposed, Proposal } from '../task/proposal.ts';
import type { Violation } from '../task/violation.ts';
import { domain } from './picks.ts';

/** What a model's reply became: a proposal, or what is wrong with it. */
export type WrittenByModel<Value> =
  | { readonly ok: true; readonly proposal: Proposal<Value> }
  | { readonly ok: false; readonly violations: readonly Violation[] };

/** A model gets to mend what it chose; a decline of the shared writer is told by its code, without data. */
export const asWritten = <Value>(proposed: Proposed<Value>): WrittenByModel<Value> =>
  proposed.ok
    ? proposed
    : {
        ok: false,
        violations: [domain(proposed.declined.code, '', 'gives nothing to propose; choose otherwise')],
      };

/**
 * The same for a proposal of goals, held against the cascade: what does not fit into the set, and what the rules would
 * newly call an error, is a violation. `rules` look beside those about structure, weights, owners and targets.
 */
export const asWrittenInto = <Value extends object>(
  index: GoalIndex,
  asOf: string,
  proposed: Proposed<Value>,
  rules: readonly (Rule | ConfiguredRule)[] = [],
): WrittenByModel<Value> => {
  if (!proposed.ok) return asWritten(proposed);
  const parts = proposed.proposal.value as Readonly<Partial<Record<DraftPart, readonly unknown[]>>>;
  const added = Object.entries(goalLists).flatMap(([list, entity]: [string, GoalKind]) =>
    (parts[list as DraftPart] ?? []).map((value) => ({ kind: 'add', goal: { entity, value } }) as const),
  );
  const changes = [...added, ...(parts.edits ?? [])] as Parameters<typeof applyChanges>[1];
  const context = {
    actor: { kind: 'service', id: 'drafter' },
    at: `${asOf}T00:00:00Z`,
    reason: 'draft',
  } as const;
  const applied = applyChanges(index, changes, context);
  if (!applied.ok)
    return { ok: false, violations: applied.problems.map(({ ruleId }) => domain(ruleId, '', broken)) };
  const errors = newFindings(
    index,
    applied.value.goals,
    asOf,
    [targetPresent, oneAccountableOwner, ...rules],
    true,
  ).filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return proposed;
  return { ok: false, violations: errors.slice(0, mostTold).map(({ ruleId }) => domain(ruleId, '', broken)) };
};

/** More would not help to mend a reply. */
const mostTold = 20;

const broken = 'the proposal breaks this rule';
