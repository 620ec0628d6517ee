import type { QueryCondition } from '@throughline/cascade';
import type { Noun, Tally } from './mark.ts';

const goals = {
  goal: 'goals',
  okr: 'objectives',
  objective: 'objectives',
  keyResult: 'keyResults',
  kra: 'kras',
  kpi: 'kpis',
  initiative: 'initiatives',
} as const;

/** Fields of units and people that count something, by what is counted. */
export const countFields: {
  readonly [Of in 'unit' | 'person']: { readonly [Counted in Noun]?: string };
} = {
  unit: { ...goals, person: 'people' },
  person: { ...goals, report: 'reports' },
};

/** How many of something a unit or person has, as conditions. Undefined: nobody counts that. */
export const countConditions = (
  of: 'unit' | 'person',
  { noun, op, value }: Tally,
): readonly QueryCondition[] | undefined => {
  const field = countFields[of][noun];
  if (field === undefined) return undefined;
  const ops = op === 'exactly' ? (['at-least', 'at-most'] as const) : [op];
  return ops.map((each) => ({ field, op: each, value }));
};
