import { dayNumberOf } from '@throughline/core';
import type { Conversation, PersonId } from '@throughline/core';
import type { NudgeCandidate, NudgeGround } from './nudge-candidate.ts';
import { nudgeTitle } from './nudge-candidate.ts';
import { nudgeDefaults } from './nudge-defaults.ts';

/** Action items that are open after their day, or long after a talk that named none. Only their owners are reminded. */
export const openItems = (
  { people, clock, context }: NudgeGround,
  late: number = nudgeDefaults.lateDays,
  undated: number = nudgeDefaults.undatedDays,
): readonly NudgeCandidate[] =>
  (context.reviewBook?.conversations ?? []).flatMap(
    ({ id, on, actionItems = [] }): readonly NudgeCandidate[] =>
      actionItems.flatMap((item): readonly NudgeCandidate[] => {
        const today = clock.dayIn(clock.zoneOf(item.owner));
        const from = dayNumberOf(item.due ?? on);
        if (item.doneOn !== undefined || from === undefined) return [];
        const days = today - from;
        if (days < (item.due === undefined ? undated : late)) return [];
        const title = nudgeTitle(item.title);
        return [
          {
            kind: 'action-item',
            subject: item.id,
            since: `${id} ${item.due ?? on}`,
            people: people.isActive(item.owner) ? [item.owner] : [],
            days,
            key: item.due === undefined ? 'draft/nudge#action-item-undated' : 'draft/nudge#action-item',
            data: item.due === undefined ? { title, on } : { title, due: item.due },
          },
        ];
      }),
  );

/** Pairs of a manager and somebody of theirs who have not talked for so many days. Only the manager is reminded. */
export const missingTalks = (
  { index, people, clock, context }: NudgeGround,
  wait: number = nudgeDefaults.talkDays,
): readonly NudgeCandidate[] => {
  if (context.reviewBook === undefined) return [];
  const last = lastTalks(context.reviewBook.conversations ?? []);
  const names = new Map((index.document.people ?? []).map(({ id, name }) => [id, name]));
  const pairs = new Map<PersonId, Map<PersonId, number>>();
  const { from, to } = index.assignments;
  for (const [at, { person, managers = [] }] of (index.document.assignments ?? []).entries()) {
    for (const manager of new Set(managers)) {
      const today = clock.dayIn(clock.zoneOf(manager));
      if (manager === person || !people.isActive(person) || !people.isActive(manager)) continue;
      if (from[at]! > today || to[at]! <= today) continue;
      const own = pairs.get(manager) ?? new Map<PersonId, number>();
      pairs.set(manager, own);
      // In two places under the same manager, the earlier day counts.
      own.set(person, Math.min(own.get(person) ?? from[at]!, from[at]!));
    }
  }
  const found: NudgeCandidate[] = [];
  for (const [manager, reports] of pairs) {
    const today = clock.dayIn(clock.zoneOf(manager));
    for (const [person, since] of reports) {
      const talk = last.get(manager)?.get(person);
      // A talk entered ahead of its day is one that is planned.
      const day = talk === undefined ? since : Math.max(talk, since);
      const days = today - day;
      if (days < wait) continue;
      const isFirst = talk === undefined || talk < since;
      const data = { person: nudgeTitle(names.get(person) ?? person), ...(isFirst ? {} : { days }) };
      const key = isFirst ? 'draft/nudge#talk-none' : 'draft/nudge#talk';
      found.push({ kind: 'talk', subject: person, since: String(day), people: [manager], days, key, data });
    }
  }
  return found;
};

const lastTalks = (talks: readonly Conversation[]): ReadonlyMap<PersonId, ReadonlyMap<PersonId, number>> => {
  const last = new Map<PersonId, Map<PersonId, number>>();
  for (const { with: manager, person, on } of talks) {
    const day = dayNumberOf(on);
    if (day === undefined) continue;
    const own = last.get(manager) ?? new Map<PersonId, number>();
    last.set(manager, own);
    own.set(person, Math.max(own.get(person) ?? day, day));
  }
  return last;
};
