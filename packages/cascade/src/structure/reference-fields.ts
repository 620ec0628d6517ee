import type { ReferenceKind } from '@throughline/core';

/** What an id points at. */
export type Target = ReferenceKind | 'goal' | 'objective' | 'kra';

/** A field that holds an id, or a list of ids, and what it points at. */
export type ReferenceField = readonly [field: string, target: Target];

const person = ['person', 'person'] as const;
const unit = ['unit', 'unit'] as const;
const cycle = ['cycle', 'cycle'] as const;
const goal = ['goal', 'goal'] as const;
const by = ['by', 'person'] as const;

/** References of everything that is no goal, by array. Goals are looked at by hand, because there are many of them. */
export const entityReferences = [
  [
    'units',
    [
      ['parent', 'unit'],
      ['lead', 'person'],
      ['hrPartner', 'person'],
    ],
  ],
  ['assignments', [person, unit, ['role', 'role'], ['managers', 'person']]],
  [
    'cycles',
    [
      ['parent', 'cycle'],
      ['rhythm', 'rhythm'],
    ],
  ],
  ['calendars', [['units', 'unit']]],
  ['aiSystems', [['overseer', 'person'], unit]],
  ['capacities', [unit, cycle]],
  ['risks', [goal, ['owner', 'person']]],
  ['accessLists', [['people', 'person']]],
  ['judgements', [goal, by]],
  ['retrospectives', [goal, cycle, by]],
] as const satisfies readonly (readonly [array: string, fields: readonly ReferenceField[]])[];

const words: { readonly [Name in Target]?: string } = {
  aiSystem: 'AI system',
  accessList: 'access list',
  plannedMetric: 'planned metric',
  kra: 'KRA',
};

/** A target in the words of a reader. */
export const wordOf = (target: Target): string => words[target] ?? target;
