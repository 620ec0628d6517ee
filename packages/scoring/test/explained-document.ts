import type {
  CheckIn,
  Goal,
  GoalSet,
  Judgement,
  KeyResult,
  Kpi,
  Kra,
  Measure,
  Objective,
} from '@throughline/core';
import { naiveShares } from '../../../conformance/naive-shares.ts';
import type { NaiveLink } from '../../../conformance/naive-shares.ts';
import { naiveFacts } from './naive-facts.ts';

/** Any field a goal may have. */
export type AnyGoal = Partial<Objective & KeyResult & Kra & Kpi> & Pick<Goal, 'id' | 'title'>;

/** A goal set as a checker of explanations looks things up in it. */
export interface ExplainedDocument {
  readonly goals: GoalSet;
  readonly goal: (id: string | undefined) => AnyGoal | undefined;
  /** Is it an objective or a key result, the kinds that feed what they support? */
  readonly isFeeding: (id: string) => boolean;
  readonly measure: (id: string | undefined) => Measure;
  /** Every way up to a goal that feeds it. */
  readonly linksTo: (id: string) => readonly NaiveLink[];
  /** Objectives and key results that support a goal and are left out because that leads in a circle. */
  readonly circling: (id: string) => readonly string[];
  /** The facts of a goal that hold, up to a day and with it, oldest first. */
  readonly facts: (id: string, day: string) => readonly CheckIn[];
  readonly judgement: (id: unknown) => Judgement | undefined;
  /** First day, and the one after the last, as day numbers. */
  readonly stretch: (goal: AnyGoal) => readonly [start: number | undefined, end: number | undefined];
  readonly isClosed: (goal: AnyGoal) => boolean;
}

/** Day number of a civil date. */
export const dayOf = (date: unknown): number => Date.parse(String(date)) / 86_400_000;
/** Civil date of a day number. */
export const dateOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

const documents = new WeakMap<GoalSet, Map<string, ExplainedDocument>>();

/** The document of a goal set, as it was known at an instant; made once. */
export const explainedDocument = (goals: GoalSet, knownAt = '9999-12-31T23:59:59Z'): ExplainedDocument => {
  const made = documents.get(goals) ?? new Map<string, ExplainedDocument>();
  documents.set(goals, made);
  const found = made.get(knownAt) ?? readDocument(goals, knownAt);
  made.set(knownAt, found);
  return found;
};

const grouped = <Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): ReadonlyMap<string, readonly Value[]> => {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return groups;
};

const readDocument = (goals: GoalSet, knownAt: string): ExplainedDocument => {
  const { objectives = [], keyResults = [], kras = [], kpis = [], initiatives = [], checkIns = [] } = goals;
  const all: readonly AnyGoal[] = [...objectives, ...keyResults, ...kras, ...kpis, ...initiatives];
  const byId = new Map(all.map((goal) => [goal.id, goal]));
  const feeding = new Set([...objectives, ...keyResults].map(({ id }) => id));
  const cycles = new Map((goals.cycles ?? []).map((cycle) => [cycle.id, cycle]));
  const links = grouped(naiveShares(goals), ({ parent }) => parent);
  const supporting = grouped(
    [...objectives, ...keyResults].flatMap(({ id, supports = [] }) =>
      supports.map(({ goal }) => [id, goal] as const),
    ),
    ([, goal]) => goal,
  );
  const byGoal = grouped(checkIns, ({ goal }) => goal);
  const byKey = grouped(checkIns, ({ key }) => key);
  const retracting = grouped(checkIns, (row) => ('retracts' in row ? row.retracts : ''));
  const cycleOf = (goal: AnyGoal) => {
    const holder = byId.get(goal.objective ?? goal.kra ?? '');
    return cycles.get(goal.cycle ?? holder?.cycle ?? '');
  };
  /** All rows that may bear on the facts of a goal, so that the slow reading is over few. */
  const rowsAbout = (id: string): CheckIn[] => {
    const rows = new Set(byGoal.get(id));
    for (const { key } of rows) {
      for (const row of byKey.get(key) ?? []) rows.add(row);
      for (const row of retracting.get(key) ?? []) rows.add(row);
    }
    return [...rows];
  };
  const facts = new Map<string, readonly CheckIn[]>();
  return {
    goals,
    goal: (id) => byId.get(id ?? ''),
    isFeeding: (id) => feeding.has(id),
    measure: (id) => byId.get(id ?? '')?.measure ?? { kind: 'binary' },
    linksTo: (id) => links.get(id) ?? [],
    circling: (id) =>
      (supporting.get(id) ?? [])
        .map(([child]) => child)
        .filter(
          (child) => !(links.get(id) ?? []).some((link) => link.kind === 'support' && link.child === child),
        ),
    facts: (id, day) => {
      const held =
        facts.get(id) ?? naiveFacts({ ...goals, checkIns: rowsAbout(id) }, id, '9999-12-31', knownAt);
      facts.set(id, held);
      return held.filter(({ on }) => on <= day);
    },
    judgement: (id) => goals.judgements?.find((each) => each.id === id),
    stretch: (goal) => {
      const start = goal.start ?? goal.from ?? cycleOf(goal)?.start;
      const end = goal.to ?? cycleOf(goal)?.end;
      return [
        start === undefined ? undefined : dayOf(start),
        goal.deadline !== undefined ? dayOf(goal.deadline) + 1 : end === undefined ? undefined : dayOf(end),
      ];
    },
    isClosed: (goal) => goal.state === 'closed' || cycleOf(goal)?.state === 'closed',
  };
};
