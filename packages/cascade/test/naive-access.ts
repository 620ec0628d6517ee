import type { Assignment, Goal, GoalSet, KeyResult, Kpi, Kra, Owner, Unit } from '@throughline/core';
import type { AccessPolicy, AccessRight, AccessRule } from '../src/index.ts';

/** Access as one would work it out by hand: from the document, person by person, nothing kept. */
export const naiveAccess = (
  goals: GoalSet,
  actor: string,
  id: string,
  policy: AccessPolicy,
  on: string,
  right: AccessRight = 'see',
  isWholeOpen = false,
): boolean => {
  const goal = everyGoal(goals).find((entry) => entry.id === id);
  if (goal === undefined || !isThere(goals, actor, on)) return false;
  const whole = wholeOf(goals, goal);
  if (!isWholeOpen && whole !== undefined && !naiveAccess(goals, actor, whole.id, policy, on)) return false;
  const owners = ownersOf(goals, goal, whole, (part) =>
    naiveAccess(goals, actor, part.id, policy, on, 'see', true),
  );
  const fits = (rule: AccessRule): boolean => {
    const visibility = goal.visibility ??
      whole?.visibility ?? { to: whole === undefined && isPart(goal) ? 'owners' : policy.absentVisibility };
    if (rule.visibility !== undefined && !rule.visibility.includes(visibility.to)) return false;
    const isDraft = [goal, whole].some((entry) =>
      ['draft', 'feasible', 'signed-off', 'postponed', 'cancelled', 'archived'].includes(entry?.state ?? ''),
    );
    if (rule.goals !== undefined && (rule.goals === 'unpublished') !== isDraft) return false;
    const isOn = (list: string | undefined): boolean =>
      (goals.accessLists ?? []).some((entry) => entry.id === list && entry.people.includes(actor));
    switch (rule.who) {
      case 'anyone':
        return true;
      case 'named':
        return visibility.to === 'list' && isOn(visibility.list);
      case 'list-member':
        return (rule.lists ?? []).some(isOn);
      case 'unit-member':
        return unitsOf(goals, goal, on).some((unit) =>
          placesOf(goals, actor, on).some((place) => upFrom(goals, place.unit).includes(unit)),
        );
      case 'unit-lead':
        return unitsOf(goals, goal, on).some((unit) =>
          upFrom(goals, unit)
            .slice(0, rule.levels ?? Number.POSITIVE_INFINITY)
            .some((above) => unitBy(goals, above)?.lead === actor),
        );
      case 'hr-partner':
        return unitsOf(goals, goal, on).some((unit) => {
          const partnered = upFrom(goals, unit).find(
            (above) => unitBy(goals, above)?.hrPartner !== undefined,
          );
          return partnered !== undefined && unitBy(goals, partnered)?.hrPartner === actor;
        });
      case 'manager':
        return owners
          .filter(({ as }) => as !== 'reviewer')
          .flatMap(({ who }) => peopleIn(goals, who, on))
          .some((person) => person !== actor && isBelow(goals, person, actor, on, rule.levels));
      default:
        return owners.some(({ who, as }) => as === rule.who && isParty(goals, actor, who, on));
    }
  };
  const denials = (policy.denials ?? []).filter((rule) => right === 'change' || rule.may !== 'change');
  if (denials.some(fits)) return false;
  return policy.grants.filter((rule) => right === 'see' || rule.may === 'change').some(fits);
};

const everyGoal = (goals: GoalSet): readonly Goal[] => [
  ...(goals.objectives ?? []),
  ...(goals.keyResults ?? []),
  ...(goals.kras ?? []),
  ...(goals.kpis ?? []),
  ...(goals.initiatives ?? []),
];

const isPart = (goal: Goal): boolean => 'objective' in goal || 'kra' in goal;

const wholeOf = (goals: GoalSet, goal: Goal): Goal | undefined => {
  const { objective, kra } = goal as Partial<KeyResult & Kpi>;
  return (
    (goals.objectives ?? []).find(({ id }) => id === objective) ??
    (goals.kras ?? []).find(({ id }) => id === kra)
  );
};

const placesOf = (goals: GoalSet, person: string, on: string): readonly Assignment[] =>
  (goals.assignments ?? []).filter(
    (place) => place.person === person && place.from <= on && (place.to === undefined || on < place.to),
  );

const isThere = (goals: GoalSet, person: string, on: string): boolean => {
  const entry = (goals.people ?? []).find(({ id }) => id === person);
  const dated = (goals.assignments ?? []).some((place) => place.person === person);
  if ((entry === undefined && !dated) || entry?.active === false || entry?.erased === true) return false;
  return !dated || placesOf(goals, person, on).length > 0;
};

const unitBy = (goals: GoalSet, id: string): Unit | undefined =>
  (goals.units ?? []).find((unit) => unit.id === id);

const upFrom = (goals: GoalSet, unit: string): readonly string[] => {
  const way: string[] = [];
  for (let at = unitBy(goals, unit); at !== undefined && !way.includes(at.id); ) {
    way.push(at.id);
    at = at.parent === undefined ? undefined : unitBy(goals, at.parent);
  }
  return way;
};

const ownOwners = (goal: Goal): readonly Owner[] => {
  const { person, role } = goal as Partial<Kra>;
  return [
    ...(goal.owners ?? []),
    ...(person === undefined ? [] : [{ who: { person }, as: 'accountable' as const }]),
    ...(role === undefined ? [] : [{ who: { role }, as: 'accountable' as const }]),
  ];
};

/** Owners of a goal, of its whole, and of those of its parts that are open once it is. */
const ownersOf = (
  goals: GoalSet,
  goal: Goal,
  whole: Goal | undefined,
  isOpen: (part: Goal) => boolean,
): readonly Owner[] => [
  ...ownOwners(goal),
  ...(whole === undefined ? [] : ownOwners(whole)),
  ...everyGoal(goals)
    .filter((part) => wholeOf(goals, part) === goal && isOpen(part))
    .flatMap(ownOwners)
    .filter(({ as }) => as !== 'reviewer')
    .map(({ who }) => ({ who, as: 'contributor' as const })),
];

const unitsOf = (goals: GoalSet, goal: Goal, on: string): readonly string[] => {
  const { unit } = (wholeOf(goals, goal) ?? goal) as Partial<Kra>;
  if (unit !== undefined && unitBy(goals, unit) !== undefined) return [unit];
  return ownOwners(wholeOf(goals, goal) ?? goal)
    .filter(({ as }) => as === 'accountable')
    .flatMap(({ who }) =>
      'unit' in who
        ? [who.unit]
        : 'person' in who
          ? placesOf(goals, who.person, on).map((place) => place.unit)
          : [],
    );
};

const isParty = (goals: GoalSet, actor: string, who: Owner['who'], on: string): boolean => {
  if ('person' in who) return who.person === actor;
  return placesOf(goals, actor, on).some((place) =>
    'role' in who ? place.role === who.role : upFrom(goals, place.unit).includes(who.unit),
  );
};

const peopleIn = (goals: GoalSet, who: Owner['who'], on: string): readonly string[] => {
  if ('person' in who) return [who.person];
  if ('unit' in who) return [];
  return (goals.assignments ?? [])
    .filter((place) => placesOf(goals, place.person, on).includes(place) && place.role === who.role)
    .map(({ person }) => person);
};

const isBelow = (
  goals: GoalSet,
  person: string,
  boss: string,
  on: string,
  levels = Number.POSITIVE_INFINITY,
): boolean => {
  const seen = [person];
  let level = [person];
  for (let step = 1; step <= levels && level.length > 0; step++) {
    level = [
      ...new Set(
        level.flatMap((below) => placesOf(goals, below, on).flatMap(({ managers = [] }) => managers)),
      ),
    ];
    if (level.includes(boss)) return true;
    level = level.filter((above) => !seen.includes(above));
    seen.push(...level);
  }
  return false;
};
