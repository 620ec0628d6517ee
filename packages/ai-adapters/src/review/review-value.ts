import { compileGoals, type DraftDecision, fail, type Finding, ok, type Result } from '@throughline/core';
import { draftFinding } from '../draft/draft-finding.ts';
import type { Draft } from '../draft/draft.ts';
import { copyWithin } from '../draft/copy-within.ts';
import { editRatio } from './edit-ratio.ts';
import { isFound } from './is-found.ts';
import { readValue } from './read-value.ts';
import { accessIn, recordsRefused } from './refused-by-access.ts';
import { textRefused } from './refused-for-person.ts';
import type { ReviewContext, ReviewedValue } from './reviewed-draft.ts';
import { valueShapeOf } from './value-shapes.ts';

/**
 * Takes over what is no goal: a copy of it, once it is plain data with the fields its task proposes and no others, and
 * the human is one of the people and may see what it speaks of.
 */
export const reviewValue = (
  { value: before, aiGenerated, provenance }: Draft<object>,
  value: object,
  decided: Omit<DraftDecision, 'editRatio'>,
  { goals, access }: ReviewContext,
): Result<ReviewedValue<object>, Finding> => {
  const { by, outcome } = decided;
  const index = compileGoals(goals);
  if (index.referenceOf('person', by) === undefined)
    return fail([draftFinding('draft/reviewer-not-found', 'error', ['by'], { person: by })]);
  const copy = copyWithin(value, mostValues, mostText);
  if (copy === undefined) {
    const data = { values: mostValues, characters: mostText };
    return fail([draftFinding('draft/value-not-plain', 'error', ['value'], data)]);
  }
  const read = readValue(copy, valueShapeOf(provenance.task));
  if (!read.ok)
    return fail([
      draftFinding('draft/value-misfit', 'error', ['value', ...read.path], {
        field: String(read.path.at(-1) ?? 'value'),
      }),
    ]);
  const records = [...read.records, ...provenance.inputs];
  const may = accessIn(access, index, by);
  const drafted = outcome === 'edited' ? copyWithin(before, mostValues, mostText) : undefined;
  // An edit makes no other draft of it: what was drafted is looked at, too.
  const isText = drafted !== undefined && readValue(drafted, valueShapeOf(provenance.task)).ok;
  const ofDrafted = isText ? textRefused(provenance.task, drafted, index, by, may) : [];
  const refused = [
    ...(ofDrafted.length > 0 ? ofDrafted : textRefused(provenance.task, copy, index, by, may)),
    ...recordsRefused(index, records, by, may),
  ];
  if (isFound(refused)) return fail(refused);
  const ratio = outcome === 'edited' ? editRatio(drafted, copy) : 0;
  const decision: DraftDecision = { ...decided, editRatio: ratio };
  return ok({ ok: true, value: copy, aiGenerated, decision, findings: [], provenance });
};

/** A report of 1,000 goals with ten lines each has some 50,000 values. */
const mostValues = 100_000;

/** In UTF-16 code units, over all texts together: some 1,000 pages. */
const mostText = 2_000_000;
