import type { Assignment, Person } from '../model/person.ts';
import type { Role } from '../model/role.ts';
import type { Unit } from '../model/unit.ts';
import { civilDateOf } from '../time/civil-date-of.ts';
import { daysInMonth } from '../time/day-number.ts';
import { madeUpName } from './made-up-name.ts';
import type { RandomStream } from './random-stream.ts';
import type { UnitLayout } from './unit-layout.ts';

/** Units, people and roles of a made-up organisation. */
export interface MadeUpStaff {
  readonly units: readonly Unit[];
  readonly people: readonly Person[];
  readonly assignments: readonly Assignment[];
  readonly roles: readonly Role[];
  /** Number of somebody who works in the unit, or leads one above it when the unit is empty. */
  readonly memberOf: (unit: number) => number;
}

const roles: readonly Role[] = [
  { id: 'r0', title: 'Chief executive', function: 'general management', level: 'executive' },
  { id: 'r1', title: 'Head of business unit', function: 'general management', level: 'director' },
  { id: 'r2', title: 'Head of department', function: 'operations', level: 'manager' },
  { id: 'r3', title: 'Team lead', function: 'operations', level: 'senior' },
  { id: 'r4', title: 'Account manager', function: 'sales', level: 'mid' },
  { id: 'r5', title: 'Software engineer', function: 'engineering', level: 'mid' },
];

const roleOfLead = { company: 'r0', 'business-unit': 'r1', department: 'r2', team: 'r3' } as const;

/**
 * The first people lead a unit each, the others work in the units in turn. A lead answers to the lead above,
 * so managers form a tree.
 */
export const madeUpPeople = (
  random: RandomStream,
  layout: UnitLayout,
  count: number,
  firstDay: number,
): MadeUpStaff => {
  const leadOf = (unit: number): number => {
    let at = unit;
    while (at >= count) at = layout.parentOf(at);
    return at;
  };
  const units: Unit[] = [];
  for (let unit = 0; unit < layout.size; unit++) {
    const parent = layout.parentOf(unit);
    units.push({
      id: `u${unit}`,
      name: madeUpName(unit),
      kind: layout.kindOf(unit),
      ...(parent < 0 ? {} : { parent: `u${parent}` }),
      lead: `p${leadOf(unit)}`,
    });
  }
  const people: Person[] = [];
  const assignments: Assignment[] = [];
  for (let person = 0; person < count; person++) {
    const leads = person < layout.size;
    const unit = person % layout.size;
    const manager = leads ? layout.parentOf(person) : leadOf(unit);
    const name = madeUpName(person);
    people.push({
      id: `p${person}`,
      name: `${name} ${madeUpName(count + person)}`,
      email: `${name.toLowerCase()}@example.com`,
    });
    assignments.push({
      id: `a${person}`,
      person: `p${person}`,
      unit: `u${unit}`,
      role: leads ? roleOfLead[layout.kindOf(unit)] : random.pick(['r4', 'r5'] as const),
      ...(manager < 0 ? {} : { managers: [`p${manager}`] }),
      from: civilDateOf(firstDay - 30 - random.below(1000)) ?? '2020-01-01',
    });
  }
  return {
    units,
    people,
    assignments,
    roles,
    memberOf: (unit) => {
      const members = unit < count ? Math.floor((count - 1 - unit) / layout.size) + 1 : 0;
      return members === 0 ? leadOf(unit) : unit + layout.size * random.below(members);
    },
  };
};

/** First day, first day after, and name of the calendar quarter of a day number. */
export const quarterOf = (
  day: number,
): { readonly start: number; readonly end: number; readonly name: string } => {
  const [year = 0, month = 1, dayOfMonth = 1] = (civilDateOf(day) ?? '2026-05-15').split('-').map(Number);
  const quarter = Math.floor((month - 1) / 3);
  let start = day - (dayOfMonth - 1);
  for (let before = month - 1; before > quarter * 3; before--) start -= daysInMonth(year, before);
  let end = start;
  for (let offset = 1; offset <= 3; offset++) end += daysInMonth(year, quarter * 3 + offset);
  return { start, end, name: `Q${quarter + 1} ${year}` };
};
