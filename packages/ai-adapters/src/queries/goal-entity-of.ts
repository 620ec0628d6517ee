import type { QueryCondition, QueryEntity } from '@throughline/cascade';
import type { Noun } from './mark.ts';
import type { Parts } from './parts.ts';

/** Kinds of goals a question names. */
const goalKindNouns = ['objective', 'keyResult', 'kra', 'kpi', 'initiative'] as const;

/** The kind of goals a question asks about. */
export const goalEntityOf = (parts: Parts): QueryEntity => {
  const named = goalKindNouns.filter((name) => parts.about(name));
  // What is asked about stands first: `objectives with most key results`.
  const found = named.find((name) => name === parts.subject) ?? named[0];
  if (found !== undefined) parts.noun(found);
  // `Goals with key results` are not the key results.
  else if (parts.noun('goal') === undefined && parts.noun('okr') !== undefined) return okrOf(parts);
  return found ?? 'goal';
};

/** An OKR is an objective where it is counted or ordered, and an objective with its key results where it is listed. */
const okrOf = (parts: Parts): QueryEntity => {
  const isNumber =
    parts.has('ask') || parts.has('rank') || parts.has('how') || parts.has('per') || parts.has('who');
  if (isNumber || parts.about('unit', 'person')) return 'objective';
  parts.give('also', ['keyResult']);
  return 'objective';
};

/** `Objectives and key results`: only these kinds. */
export const kindsOf = (said: QueryEntity, also: readonly Noun[] | undefined): readonly QueryCondition[] => {
  if (also === undefined || said === 'goal' || also.includes('goal') || also.includes('okr')) return [];
  return [{ field: 'kind', op: 'is', value: [said, ...also] }];
};
