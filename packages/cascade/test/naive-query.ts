import type { GoalSet, Goal, KeyResult, Kpi, Kra, Objective } from '@throughline/core';
import { scoreGoals } from '@throughline/scoring';
import type { QueryCondition } from '../src/index.ts';

type AnyGoal = Goal & Partial<KeyResult & Kpi & Kra & Objective>;

/** A goal as a row of a table, every cell worked out by itself. */
export interface NaiveRow {
  readonly id: string;
  readonly cells: Readonly<Record<string, string | number | readonly string[] | undefined>>;
}

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The goals of a document as a table. */
export const naiveTable = (goals: GoalSet, asOf: string): readonly NaiveRow[] => {
  const scores = scoreGoals(goals, { asOf });
  const kinds: readonly (readonly [string, readonly AnyGoal[] | undefined])[] = [
    ['objective', goals.objectives],
    ['keyResult', goals.keyResults],
    ['kra', goals.kras],
    ['kpi', goals.kpis],
    ['initiative', goals.initiatives],
  ];
  const all = kinds.flatMap(([kind, list]) => (list ?? []).map((goal) => ({ kind, goal })));
  const accountable = (goal: AnyGoal): readonly string[] => [
    ...(goal.owners ?? []).flatMap(({ who, as }) =>
      as === 'accountable' && 'person' in who ? [who.person] : [],
    ),
    ...(goal.person === undefined ? [] : [goal.person]),
  ];
  return all.map(({ kind, goal }) => {
    const whole = all.find(({ goal: { id } }) => id === goal.objective || id === goal.kra)?.goal;
    const owners = accountable(goal);
    const people = owners.length > 0 || whole === undefined ? owners : accountable(whole);
    const score = scores.get(goal.id);
    const unit = (goals.units ?? []).find(({ id }) => id === (goal.unit ?? whole?.unit));
    const cycle = (goals.cycles ?? []).find(({ id }) => id === (goal.cycle ?? whole?.cycle));
    const start = goal.start ?? goal.from ?? cycle?.start;
    const silent = start === undefined || start > asOf ? undefined : days(start, asOf);
    return {
      id: goal.id,
      cells: {
        id: goal.id,
        kind,
        state: goal.state ?? 'published',
        status: score?.status,
        commitment: goal.commitment ?? (kind === 'keyResult' ? whole?.commitment : undefined),
        cycle: cycle?.id,
        unit: unit?.id,
        level: unit?.kind,
        owner: people.length === 0 ? undefined : [...new Set(people)],
        attainment: score?.scored === true ? score.attainment : undefined,
        score: score?.scored === true ? score.score : undefined,
        silentDays: score?.staleness?.days ?? silent,
      },
    };
  });
};

/** Does a row of the table fit? */
export const naiveFits = (
  goals: GoalSet,
  { id, cells }: NaiveRow,
  { field, op, value }: QueryCondition,
): boolean => {
  const cell = cells[field];
  const words = cell === undefined ? [] : Array.isArray(cell) ? (cell as readonly string[]) : [String(cell)];
  const wanted = [value].flat().map(String);
  const chainOf = (unit: string): readonly string[] => {
    const chain: string[] = [];
    for (let at: string | undefined = unit; at !== undefined; ) {
      if (chain.includes(at)) return [unit]; // in a circle, or below one, a unit is only below itself
      chain.push(at);
      at = (goals.units ?? []).find(({ id: name }) => name === at)?.parent;
    }
    return chain;
  };
  if (op === 'known') return (cell !== undefined) === value;
  if (op === 'within') return words.some((unit) => chainOf(unit).includes(String(value)));
  if (op === 'under') return id !== value && reachesUp(goals, id, String(value), []);
  if (op === 'is') return words.some((word) => wanted.includes(word));
  if (op === 'is-not') return cell !== undefined && !words.some((word) => wanted.includes(word));
  if (cell === undefined) return false;
  const number = Number(cell);
  if (op === 'above') return number > Number(value);
  if (op === 'below') return number < Number(value);
  return op === 'at-least' ? number >= Number(value) : number <= Number(value);
};

const reachesUp = (goals: GoalSet, from: string, top: string, seen: readonly string[]): boolean => {
  if (seen.includes(from)) return false;
  const everything: readonly AnyGoal[] = [
    ...(goals.objectives ?? []),
    ...(goals.keyResults ?? []),
    ...(goals.kras ?? []),
    ...(goals.kpis ?? []),
    ...(goals.initiatives ?? []),
  ];
  const goal = everything.find(({ id }) => id === from);
  const above = [...(goal?.supports ?? []).map((link) => link.goal), goal?.objective, goal?.kra];
  return above.some((id) => id !== undefined && (id === top || reachesUp(goals, id, top, [...seen, from])));
};
