import type { GoalSet } from '@throughline/core';

/** A goal as the slow model sees it. */
export interface NaiveGoal {
  readonly id: string;
  readonly kind: string;
  /** Places of the goals it feeds: its container, then the targets of its links; -1 dangling. */
  readonly container: number;
  readonly parents: readonly number[];
}

/** All goals in document order, with links looked up by scanning. */
export const naiveGoals = (goals: GoalSet): NaiveGoal[] => {
  const all = [
    ...(goals.objectives ?? []).map((goal) => ({ goal, kind: 'objective', holder: '', holderKind: '' })),
    ...(goals.keyResults ?? []).map((goal) => ({
      goal,
      kind: 'keyResult',
      holder: goal.objective,
      holderKind: 'objective',
    })),
    ...(goals.kras ?? []).map((goal) => ({ goal, kind: 'kra', holder: '', holderKind: '' })),
    ...(goals.kpis ?? []).map((goal) => ({ goal, kind: 'kpi', holder: goal.kra, holderKind: 'kra' })),
    ...(goals.initiatives ?? []).map((goal) => ({ goal, kind: 'initiative', holder: '', holderKind: '' })),
  ];
  const placeOf = (id: string): number => all.findIndex(({ goal }) => goal.id === id);
  return all.map(({ goal, kind, holder, holderKind }) => {
    const container = holderKind === '' ? -1 : placeOf(holder);
    return {
      id: goal.id,
      kind,
      container: container >= 0 && all[container]?.kind === holderKind ? container : -1,
      parents: (goal.supports ?? []).map((support) => placeOf(support.goal)),
    };
  });
};

/** Which goal reaches which by one or more steps up; by trying every way through every goal (Warshall 1962). */
export const naiveReach = (goals: readonly NaiveGoal[]): boolean[][] => {
  const reach = goals.map(({ container, parents }) =>
    goals.map((_, to) => container === to || parents.includes(to)),
  );
  for (const [via] of goals.entries()) {
    for (const row of reach) {
      if (row[via] === true) for (const [to] of goals.entries()) row[to] ||= reach[via]?.[to] === true;
    }
  }
  return reach;
};

/** Places of the goals of each loop: goals that reach each other and themselves. */
export const naiveLoops = (goals: readonly NaiveGoal[]): number[][] => {
  const reach = naiveReach(goals);
  const loops: number[][] = [];
  for (const [from] of goals.entries()) {
    if (reach[from]?.[from] !== true || loops.some((loop) => loop.includes(from))) continue;
    loops.push([...goals.keys()].filter((to) => reach[from]?.[to] === true && reach[to]?.[from] === true));
  }
  return loops;
};

/** Places in roll-up order: by the longest way up to the goal, then by document order. */
export const naiveOrder = (goals: readonly NaiveGoal[]): number[] => {
  const loops = naiveLoops(goals);
  const together = (a: number, b: number): boolean =>
    loops.some((loop) => loop.includes(a) && loop.includes(b));
  const level = goals.map(() => 0);
  for (const _ of goals) {
    for (const [from, { container, parents }] of goals.entries()) {
      const ups = [container, ...parents.filter((up) => !together(from, up))].filter((up) => up >= 0);
      for (const up of ups) level[up] = Math.max(level[up] ?? 0, (level[from] ?? 0) + 1);
    }
  }
  return [...goals.keys()].sort((a, b) => (level[a] ?? 0) - (level[b] ?? 0) || a - b);
};
