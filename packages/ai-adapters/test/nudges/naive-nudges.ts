import { wallTimeAt } from '@throughline/core';
import type { GoalSet, Zones } from '@throughline/core';
import type { NudgeContext } from '@throughline/ai-adapters/nudges';

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Ids of all nudges about check-ins, action items and talks, worked out one by one, with nothing held back. */
export const naiveNudges = (
  {
    people = [],
    keyResults = [],
    objectives = [],
    cycles = [],
    checkIns = [],
    assignments = [],
    organization,
  }: GoalSet,
  { now, zones, reviewBook }: Pick<NudgeContext, 'now' | 'reviewBook'> & { readonly zones: Zones },
): readonly string[] => {
  const isGone = (id: string): boolean => people.find((person) => person.id === id)?.active === false;
  const zoneOf = (id: string | undefined): string =>
    people.find((person) => person.id === id)?.timeZone ?? organization.timeZone ?? 'UTC';
  const todayOf = (id: string | undefined): string => wallTimeAt(zones, zoneOf(id), now)!.date;
  const ownersOf = (
    goal: { owners?: (typeof keyResults)[number]['owners'] } | undefined,
  ): readonly string[] => [
    ...new Set(
      (goal?.owners ?? []).flatMap(({ who, as }) =>
        as === 'accountable' && 'person' in who && !isGone(who.person) ? [who.person] : [],
      ),
    ),
  ];
  const found = new Set<string>();
  for (const keyResult of keyResults) {
    const objective = objectives.find(({ id }) => id === keyResult.objective);
    const cycle = cycles.find(({ id }) => id === objective?.cycle);
    const own = ownersOf(keyResult);
    const owners = own.length > 0 ? own : ownersOf(objective);
    const today = todayOf(owners[0]);
    if (cycle === undefined || today < cycle.start || today >= cycle.end) continue;
    const facts = checkIns.filter(
      (fact) => fact.goal === keyResult.id && fact.on <= today && Date.parse(fact.at) <= Date.parse(now),
    );
    const last = facts
      .map(({ on }) => on)
      .sort()
      .at(-1);
    const since = last ?? cycle.start;
    if (days(since, today) < 21) continue;
    const anchor = last ?? new Date(Date.parse(since) + 21 * 86_400_000).toISOString().slice(0, 10);
    for (const owner of owners) found.add(`check-in/${owner}/${keyResult.id.replace('/', '~1')}/${anchor}`);
  }
  for (const { id, on, actionItems = [] } of reviewBook?.conversations ?? [])
    for (const item of actionItems) {
      const wait = days(item.due ?? on, todayOf(item.owner));
      if (item.doneOn !== undefined || isGone(item.owner) || wait < (item.due === undefined ? 14 : 1))
        continue;
      found.add(`action-item/${item.owner}/${item.id}/${id} ${item.due ?? on}`);
    }
  for (const { id: manager } of people)
    for (const { id: person } of people) {
      const today = todayOf(manager);
      const ties = assignments.filter(
        (each) =>
          each.person === person &&
          (each.managers ?? []).includes(manager) &&
          each.from <= today &&
          (each.to === undefined || today < each.to),
      );
      if (ties.length === 0 || manager === person || isGone(manager) || isGone(person)) continue;
      const first = ties.map(({ from }) => from).sort()[0]!;
      const talks = (reviewBook?.conversations ?? []).filter(
        (talk) => talk.with === manager && talk.person === person,
      );
      const last = talks
        .map(({ on }) => on)
        .sort()
        .at(-1);
      const day = last === undefined || last < first ? first : last;
      if (days(day, today) >= 30)
        found.add(`talk/${manager}/${person}/${String(Date.parse(day) / 86_400_000)}`);
    }
  return [...found].sort();
};
