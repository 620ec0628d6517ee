import { compileGoals, type DraftDecision, fail, type Finding, ok, type Result } from '@throughline/core';
import { draftFinding } from '../draft/draft-finding.ts';
import type { Draft } from '../draft/draft.ts';
import { copyWithin } from '../draft/copy-within.ts';
import { editRatio } from './edit-ratio.ts';
import type { ReviewContext, ReviewedValue } from './reviewed-draft.ts';

/** Takes over what is no goal: a copy of it, once it is plain data and the human is one of the people. */
export const reviewValue = (
  { value: before, aiGenerated, provenance }: Draft<object>,
  value: object,
  decided: Omit<DraftDecision, 'editRatio'>,
  { goals }: ReviewContext,
): Result<ReviewedValue<object>, Finding> => {
  const { by, outcome } = decided;
  if (compileGoals(goals).referenceOf('person', by) === undefined)
    return fail([draftFinding('draft/reviewer-not-found', 'error', ['by'], { person: by })]);
  const copy = copyWithin(value, mostValues, mostText);
  if (copy === undefined) {
    const data = { values: mostValues, characters: mostText };
    return fail([draftFinding('draft/value-not-plain', 'error', ['value'], data)]);
  }
  const ratio = outcome === 'edited' ? editRatio(copyWithin(before, mostValues, mostText), copy) : 0;
  const decision: DraftDecision = { ...decided, editRatio: ratio };
  return ok({ ok: true, value: copy, aiGenerated, decision, findings: [], provenance });
};

/** A report of 1,000 goals with ten lines each has some 50,000 values. */
const mostValues = 100_000;

/** In UTF-16 code units, over all texts together: some 1,000 pages. */
const mostText = 2_000_000;
