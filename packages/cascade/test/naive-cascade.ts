import type { GoalSet } from '@throughline/core';

/** Links up of every goal, by id, as the document writes them; links to nothing left out. */
export const naiveLinks = (goals: GoalSet): ReadonlyMap<string, readonly string[]> => {
  const all = [
    ...(goals.objectives ?? []),
    ...(goals.keyResults ?? []),
    ...(goals.kras ?? []),
    ...(goals.kpis ?? []),
    ...(goals.initiatives ?? []),
  ];
  const kindOf = new Map<string, string>();
  for (const { id } of goals.objectives ?? []) kindOf.set(id, 'objective');
  for (const { id } of goals.kras ?? []) kindOf.set(id, 'kra');
  const ids = new Set(all.map(({ id }) => id));
  return new Map(
    all.map((goal) => {
      const container =
        'objective' in goal && kindOf.get(goal.objective) === 'objective'
          ? goal.objective
          : 'kra' in goal && kindOf.get(goal.kra) === 'kra'
            ? goal.kra
            : undefined;
      const above = [
        ...(container === undefined ? [] : [container]),
        ...(goal.supports ?? []).map((support) => support.goal),
      ];
      return [goal.id, above.filter((id) => ids.has(id))];
    }),
  );
};

/** Everything above a goal, the slow way: add what is one step further until nothing new comes. */
export const everythingAbove = (
  links: ReadonlyMap<string, readonly string[]>,
  goal: string,
): ReadonlySet<string> => {
  const above = new Set(links.get(goal) ?? []);
  for (let before = -1; before < above.size; ) {
    before = above.size;
    for (const id of [...above]) for (const next of links.get(id) ?? []) above.add(next);
  }
  return above;
};

/** Ids of goals that lie above themselves. */
export const naiveLoopMembers = (goals: GoalSet): ReadonlySet<string> => {
  const links = naiveLinks(goals);
  return new Set([...links.keys()].filter((id) => everythingAbove(links, id).has(id)));
};

/** Ids of open objectives and initiatives from which no objective of the company can be reached. */
export const naiveOrphans = (goals: GoalSet, lastDay: (goal: string) => boolean): ReadonlySet<string> => {
  const aside = new Set(['postponed', 'cancelled', 'archived']);
  const all = [
    ...(goals.objectives ?? []),
    ...(goals.keyResults ?? []),
    ...(goals.kras ?? []),
    ...(goals.kpis ?? []),
    ...(goals.initiatives ?? []),
  ];
  const gone = new Set(
    all.filter(({ state }) => state !== undefined && aside.has(state)).map(({ id }) => id),
  );
  const links = new Map(
    [...naiveLinks(goals)]
      .filter(([id]) => !gone.has(id))
      .map(([id, above]) => [id, above.filter((other) => !gone.has(other))]),
  );
  const company = new Set((goals.units ?? []).filter(({ kind }) => kind === 'company').map(({ id }) => id));
  const tops = new Set(
    (goals.objectives ?? [])
      .filter(
        ({ id, unit, supports }) =>
          !gone.has(id) && (unit === undefined ? (supports ?? []).length === 0 : company.has(unit)),
      )
      .map(({ id }) => id),
  );
  const candidates = [...(goals.objectives ?? []), ...(goals.initiatives ?? [])].filter(
    ({ id, state }) => !gone.has(id) && state !== 'closed' && !lastDay(id),
  );
  return new Set(
    candidates
      .map(({ id }) => id)
      .filter((id) => !tops.has(id) && ![...everythingAbove(links, id)].some((above) => tops.has(above))),
  );
};
