import type { GoalIndex } from '../index/goal-index.ts';
import type { PersonId } from '../model/ids.ts';
import { managersOn } from '../people/managers-on.ts';
import { civilDateOf } from '../time/civil-date-of.ts';
import type { WallTime } from '../time/wall-time.ts';
import type { EscalationStep, EscalationTarget, ReachedStep } from './escalation.ts';
import type { PeopleOf } from './people-of.ts';
import type { ZoneClock } from './zone-clock.ts';

/** What a ladder is climbed with. */
export interface LadderRun {
  readonly index: GoalIndex;
  readonly people: PeopleOf;
  readonly clock: ZoneClock;
  readonly time: WallTime;
  readonly ladder: readonly EscalationStep[];
}

/**
 * The steps reached by `today`, counted from the day of the nudge (day numbers). Who stands where is taken from
 * the assignments of the day of the step, so that asking again later names the same people.
 */
export const climbLadder = (
  { index, people, clock, time, ladder }: LadderRun,
  goal: number,
  owners: readonly PersonId[],
  nudge: number,
  today: number,
): readonly ReachedStep[] => {
  const told = new Set<PersonId>();
  return ladder
    .filter(({ days }) => nudge + days <= today)
    .map(({ to, days }): ReachedStep => {
      const day = nudge + days;
      const found = holdersOf(index, people, to, goal, owners, day);
      const fresh = [...new Set(found)].filter((person) => people.isActive(person) && !told.has(person));
      for (const person of fresh) told.add(person);
      const on = civilDateOf(day) ?? '9999-12-31';
      return { to, on, at: clock.instantIn(clock.zoneOf(fresh[0]), on, time), people: fresh };
    });
};

const holdersOf = (
  index: GoalIndex,
  people: PeopleOf,
  to: EscalationTarget,
  goal: number,
  owners: readonly PersonId[],
  day: number,
): readonly PersonId[] => {
  if (to === 'owner') return owners;
  if (to === 'manager') return owners.flatMap((owner) => managersOn(index, owner, day));
  const field = to === 'unit-lead' ? 'lead' : 'hrPartner';
  for (const position of people.unitsAbove(goal, owners[0], day)) {
    const person = index.document.units?.[position]?.[field];
    if (person !== undefined && !owners.includes(person)) return [person];
  }
  return [];
};
