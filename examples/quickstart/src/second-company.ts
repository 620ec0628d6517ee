import { generateGoalSet } from '@throughline/core/test-kit';
import type { CivilDate } from '@throughline/core';
import type { CompanyFiles } from './company.ts';

/**
 * A company nobody wrote by hand, as the same three files: goals without people, a directory, and weekly
 * values up to the day the answers are for. It shows that nothing in the demo depends on the first company.
 */
export const secondCompany = (people: number, today: CivilDate): CompanyFiles => {
  const made = generateGoalSet({
    seed: 7,
    people,
    today,
    objectives: Math.max(4, Math.round(people / 5)),
    keyResultsPerObjective: 3,
    checkInsPerKeyResult: 4,
    shape: 'several-parents',
  });
  const { people: persons = [], assignments = [], checkIns = [], ...goals } = made;
  const unitName = new Map((goals.units ?? []).map((unit) => [unit.id, unit.name]));
  const roleTitle = new Map((goals.roles ?? []).map((role) => [role.id, role.title]));
  const placeOf = new Map(assignments.map((assignment) => [assignment.person, assignment]));
  const users = persons.map((person) => {
    const place = placeOf.get(person.id);
    const manager = place?.managers?.[0];
    return {
      id: person.id,
      userName: person.email ?? person.id,
      displayName: person.name,
      active: person.active ?? true,
      title: roleTitle.get(place?.role ?? '') ?? '',
      'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': {
        department: unitName.get(place?.unit ?? '') ?? '',
        ...(manager === undefined ? {} : { manager: { value: manager } }),
      },
    };
  });
  const rows = checkIns.map((checkIn) => {
    const ratio = 'numerator' in checkIn ? `${String(checkIn.numerator)}/${String(checkIn.denominator)}` : '';
    const value = 'value' in checkIn ? String(checkIn.value) : ratio;
    const done = 'done' in checkIn ? (checkIn.done ? 'yes' : 'no') : '';
    const item =
      'done' in checkIn
        ? (checkIn.milestone ?? checkIn.question ?? '')
        : 'level' in checkIn
          ? checkIn.level
          : '';
    return [checkIn.goal, checkIn.on, checkIn.at, value, done, item, checkIn.source ?? '', '', ''].join(',');
  });
  return {
    goals: JSON.stringify(goals),
    directory: JSON.stringify({ totalResults: users.length, Resources: users }),
    checkIns: ['goal,on,recorded_at,value,done,item,source,confidence,note', ...rows].join('\n'),
  };
};
