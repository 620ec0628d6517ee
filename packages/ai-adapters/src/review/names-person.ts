import type { GoalIndex } from '@throughline/core';
import type { Fact } from '../task/fact.ts';

/**
 * Does a fact name a person? One with the id of something else that texts name as well does so where it says the
 * person's name.
 */
export const namesPerson = (index: GoalIndex, { what, record, value }: Fact): boolean => {
  if (what !== 'name') return false;
  const at = index.referenceOf('person', record);
  if (at === undefined) return false;
  return index.document.people?.[at]?.name === value || !isNamedOtherwise(index, record);
};

/** Is it also the id of something that is no person and whose name a text states? */
const isNamedOtherwise = (index: GoalIndex, record: string): boolean =>
  index.document.organization.id === record ||
  (['unit', 'cycle', 'role', 'rhythm', 'source'] as const).some(
    (kind) => index.referenceOf(kind, record) !== undefined,
  ) ||
  (index.document.roles ?? []).some(({ competencies = [] }) => competencies.some(({ id }) => id === record));
