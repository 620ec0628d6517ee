import type { GoalSet } from '../model/goal-set.ts';
import type { GoalKind } from './new-goal.ts';
import type { StoredKind } from './change.ts';

/** Lists of the document. */
export type ListName = {
  [Key in keyof GoalSet]-?: NonNullable<GoalSet[Key]> extends readonly (
    | { readonly id: string }
    | { readonly key: string }
  )[]
    ? Key
    : never;
}[keyof GoalSet];

/** Where things of a kind are kept: their list, and the name of their shape. The organisation has no list. */
export const storedPlaces: Readonly<
  Record<Exclude<StoredKind, 'organization'>, { readonly list: ListName; readonly shape: string }>
> = {
  objective: { list: 'objectives', shape: 'objective' },
  keyResult: { list: 'keyResults', shape: 'keyResult' },
  kra: { list: 'kras', shape: 'kra' },
  kpi: { list: 'kpis', shape: 'kpi' },
  initiative: { list: 'initiatives', shape: 'initiative' },
  unit: { list: 'units', shape: 'unit' },
  person: { list: 'people', shape: 'person' },
  assignment: { list: 'assignments', shape: 'assignment' },
  role: { list: 'roles', shape: 'role' },
  cycle: { list: 'cycles', shape: 'cycle' },
  rhythm: { list: 'rhythms', shape: 'rhythm' },
  calendar: { list: 'calendars', shape: 'workCalendar' },
  source: { list: 'sources', shape: 'source' },
  aiSystem: { list: 'aiSystems', shape: 'aiSystem' },
  benchmark: { list: 'benchmarks', shape: 'benchmark' },
  capacity: { list: 'capacities', shape: 'capacity' },
  risk: { list: 'risks', shape: 'risk' },
  exchangeRate: { list: 'exchangeRates', shape: 'exchangeRate' },
  accessList: { list: 'accessLists', shape: 'accessList' },
  checkIn: { list: 'checkIns', shape: 'checkIn' },
  judgement: { list: 'judgements', shape: 'judgement' },
  retrospective: { list: 'retrospectives', shape: 'retrospective' },
};

/** The kinds of goal, in document order: when an id is used twice, the first one is meant. */
export const goalKinds: readonly GoalKind[] = ['objective', 'keyResult', 'kra', 'kpi', 'initiative'];

/** Name of the shape of a kind. */
export const shapeOf = (kind: StoredKind): string =>
  kind === 'organization' ? 'organization' : storedPlaces[kind].shape;

/** True for the kinds that share the id space of goals. */
export const isGoalKind = (kind: StoredKind): kind is GoalKind =>
  (goalKinds as readonly StoredKind[]).includes(kind);
