import type { GoalSet } from '../model/goal-set.ts';
import type { ReferenceKind } from './goal-index.ts';

/** What a field of an entry that is no goal names. */
export type NamedKind = ReferenceKind | 'goal';

/** A list whose entries have ids and are no goals. */
export interface NamedList {
  /** Its field of the document. */
  readonly list: keyof GoalSet;
  /** What an index finds its entries by; absent: nothing refers to them by id. */
  readonly kind?: ReferenceKind;
  /** Fields that hold an id, or a list of ids, and what is named. */
  readonly fields: readonly (readonly [field: string, names: NamedKind])[];
}

/**
 * The lists of a document besides those of goals and check-ins, and what their entries name.
 *
 * @example
 * ```ts
 * import { namedLists } from '@throughline/core';
 *
 * namedLists.find(({ list }) => list === 'cycles')?.fields; // => [['parent', 'cycle'], ['rhythm', 'rhythm']]
 * ```
 */
export const namedLists: readonly NamedList[] = [
  {
    list: 'units',
    kind: 'unit',
    fields: [
      ['parent', 'unit'],
      ['lead', 'person'],
      ['hrPartner', 'person'],
    ],
  },
  { list: 'people', kind: 'person', fields: [] },
  {
    list: 'assignments',
    kind: 'assignment',
    fields: [
      ['person', 'person'],
      ['unit', 'unit'],
      ['role', 'role'],
      ['managers', 'person'],
    ],
  },
  { list: 'roles', kind: 'role', fields: [] },
  {
    list: 'cycles',
    kind: 'cycle',
    fields: [
      ['parent', 'cycle'],
      ['rhythm', 'rhythm'],
    ],
  },
  { list: 'rhythms', kind: 'rhythm', fields: [] },
  { list: 'calendars', kind: 'calendar', fields: [['units', 'unit']] },
  { list: 'sources', kind: 'source', fields: [] },
  {
    list: 'aiSystems',
    kind: 'aiSystem',
    fields: [
      ['overseer', 'person'],
      ['unit', 'unit'],
    ],
  },
  { list: 'benchmarks', fields: [] },
  {
    list: 'capacities',
    fields: [
      ['unit', 'unit'],
      ['cycle', 'cycle'],
    ],
  },
  {
    list: 'risks',
    fields: [
      ['goal', 'goal'],
      ['owner', 'person'],
    ],
  },
  { list: 'exchangeRates', fields: [] },
  { list: 'accessLists', kind: 'accessList', fields: [['people', 'person']] },
  {
    list: 'judgements',
    fields: [
      ['goal', 'goal'],
      ['by', 'person'],
    ],
  },
  {
    list: 'retrospectives',
    fields: [
      ['goal', 'goal'],
      ['cycle', 'cycle'],
      ['by', 'person'],
    ],
  },
];
