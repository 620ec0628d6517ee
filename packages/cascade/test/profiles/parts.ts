import type { CheckIn, GoalSet, KeyResult, Measure, Objective, Support } from '@throughline/core';
import { keyResult, objective, owner } from '../acme.ts';

/** The day all fixture companies are looked at. */
export const asOf = '2026-05-15';

/** A list of the document to add to. */
type Lists = {
  [Field in keyof GoalSet]: GoalSet[Field] extends readonly unknown[] | undefined ? Field : never;
};
type ListField = Extract<NonNullable<Lists[keyof GoalSet]>, keyof GoalSet>;

/** Lists of entities to put into a company. */
export type Parts = Partial<Pick<GoalSet, ListField>>;

/** The company with more entities in it. */
export const withParts = (goals: GoalSet, ...more: readonly Parts[]): GoalSet => {
  const lists: Record<string, readonly unknown[]> = {};
  for (const parts of more) {
    for (const [field, entities] of Object.entries(parts)) {
      const before = lists[field] ?? (goals as unknown as typeof lists)[field] ?? [];
      lists[field] = [...before, ...(entities as readonly unknown[])];
    }
  }
  return { ...goals, ...lists };
};

/** The company with other fields on one entity. */
export const changed = <Field extends ListField>(
  goals: GoalSet,
  field: Field,
  id: string,
  fields: object,
): GoalSet => {
  const list = (goals[field] ?? []) as readonly { readonly id?: string }[];
  if (!list.some((entity) => entity.id === id)) throw new Error(`there is no \`${id}\` in ${field}`);
  return { ...goals, [field]: list.map((entity) => (entity.id === id ? { ...entity, ...fields } : entity)) };
};

/** A fresh fact of a goal. */
export const fresh = (goal: string, value: number): CheckIn => ({
  key: `now-${goal}`,
  goal,
  on: '2026-05-12',
  at: '2026-05-12T09:00:00Z',
  value,
});

/** Effects by the last part of the id: what the three key results of a unit need for their whole way. */
const wholeWay: Readonly<Record<string, number>> = { 1: -10, 2: 20, 3: -5 };

/** A link that promises the whole way of a key result of a unit, or as much as is said. */
export const promised = (goal: string, by = wholeWay[goal.slice(-1)] ?? 1): Support => ({
  goal,
  expects: { by, in: 'unit' },
});

/** What a measure still has to move, for a link that promises all of it. */
export const wayOf = (measure: Measure): number => {
  if (measure.kind === 'change') return (measure.to ?? 0) - (measure.from ?? 0);
  return measure.kind === 'threshold' && measure.comparator.startsWith('>') ? 1 : -1;
};

/** A key result as an article has it: what it says, how it is measured, and where it stands. */
export interface Wanted {
  readonly title: string;
  readonly measure: Measure;
  readonly now: number;
  readonly more?: Partial<KeyResult>;
}

/** An objective with its key results and a fresh fact on each; ids are the objective's with 1, 2, 3. */
export const branch = (
  id: string,
  wanted: readonly Wanted[],
  more: Partial<Objective> & Pick<Objective, 'title'>,
): Parts => ({
  objectives: [objective(id, more)],
  keyResults: wanted.map(({ title, measure, more: fields }, at) =>
    keyResult(`${id}-${at + 1}`, id, { title, measure, ...fields }),
  ),
  checkIns: wanted.map(({ now }, at) => fresh(`${id}-${at + 1}`, now)),
});

/** Somebody who works in a unit. */
export const worker = (id: string, unit: string, managers: readonly string[] = ['ana']): Parts => ({
  people: [{ id, name: id.toUpperCase() }],
  assignments: [{ id: `at-${id}`, person: id, unit, managers, from: '2020-01-01' }],
});

const percent = { kind: 'percent' } as const;

/** What a business unit wants to see: how its work runs. */
export const unitResults = (name: string): readonly Wanted[] => [
  {
    title: `Reduce handling time of ${name} from 20 to 10 minutes`,
    measure: { kind: 'change', from: 20, to: 10, unit: { kind: 'duration', in: 'minutes' } },
    now: 15,
    more: { kind: 'operational', indicator: 'lagging' },
  },
  {
    title: `Raise cases of ${name} solved at first contact from 60 % to at least 80 %`,
    measure: { kind: 'change', from: 60, to: 80, unit: percent },
    now: 70,
    more: { kind: 'operational', indicator: 'lagging' },
  },
  {
    title: `Keep the backlog of ${name} at or below 50 cases`,
    measure: { kind: 'threshold', comparator: '<=', limit: 50, unit: { kind: 'count', of: 'cases' } },
    now: 40,
    more: { kind: 'operational', indicator: 'leading' },
  },
];

/** What a team wants to see: that its tool is used, and that what comes out is good. */
export const teamResults = (name: string): readonly Wanted[] => [
  {
    title: `At least 70 % of the people in ${name} work with suggestions every day`,
    measure: { kind: 'threshold', comparator: '>=', limit: 70, unit: percent },
    now: 72,
    more: { kind: 'adoption', indicator: 'leading' },
  },
  {
    title: `Keep the share of wrong answers in ${name} at or below 5 %`,
    measure: { kind: 'threshold', comparator: '<=', limit: 5, unit: percent },
    now: 4,
    more: { kind: 'quality', indicator: 'lagging' },
  },
  {
    title: `Reduce waiting time in ${name} from 60 to 40 minutes`,
    measure: { kind: 'change', from: 60, to: 40, unit: { kind: 'duration', in: 'minutes' } },
    now: 50,
    more: { kind: 'outcome', indicator: 'lagging' },
  },
];

/** A team below the unit `service`, with a lead and an objective of its own that helps that unit. */
export const team = (
  id: string,
  more: Partial<Objective> = {},
  wanted: readonly Wanted[] = teamResults(id),
): readonly Parts[] => [
  { units: [{ id: `team-${id}`, name: `Team ${id}`, kind: 'team', parent: 'service', lead: `lead-${id}` }] },
  worker(`lead-${id}`, `team-${id}`, ['ben']),
  branch(id, wanted, {
    title: `People who call ${id} are helped while they are on the line`,
    unit: `team-${id}`,
    owners: [owner(`lead-${id}`)],
    supports: [promised('service-a-1')],
    ...more,
  }),
];
