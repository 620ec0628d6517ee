import type { GoalSet } from '../model/goal-set.ts';
import type { GoalId } from '../model/ids.ts';
import { addLike, breakOne, nowhere } from './break-one.ts';
import type { Breakage } from './breakage.ts';

const dangling = (name: string, apply: Breakage['apply']): Breakage => ({
  name: `dangling-${name}`,
  ruleIds: ['structure/references-exist'],
  apply,
});

/** A goal that the given one feeds in the end, or `undefined`: the first link up, or the objective it is in. */
const goalAbove = (goals: GoalSet, id: GoalId): GoalId | undefined => {
  const goal =
    goals.objectives?.find((each) => each.id === id) ?? goals.keyResults?.find((each) => each.id === id);
  return goal?.supports?.[0]?.goal ?? goals.keyResults?.find((each) => each.id === id)?.objective;
};

/** The objective at the end of the line up from a goal; that goal itself when nothing is above. */
const topOf = (goals: GoalSet, id: GoalId): GoalId => {
  const seen = new Set<GoalId>([id]);
  let top = id;
  for (
    let above = goalAbove(goals, top);
    above !== undefined && !seen.has(above);
    above = goalAbove(goals, top)
  ) {
    seen.add(above);
    top = above;
  }
  return top;
};

/** Breaks ids, references, loops and trees. */
export const structureBreakages: readonly Breakage[] = [
  {
    name: 'duplicate-goal-id',
    ruleIds: ['structure/unique-ids'],
    apply: (goals, seed) => {
      const id = goals.objectives?.[seed % Math.max(1, goals.objectives.length)]?.id;
      const served = goals.keyResults?.[0];
      if (id === undefined || served === undefined) return undefined;
      const copy = {
        id,
        title: 'Carry out a second thing',
        supports: [{ goal: served.id }],
        ...(served.owners === undefined ? {} : { owners: served.owners }),
      };
      return { ...goals, initiatives: [...(goals.initiatives ?? []), copy] };
    },
  },
  {
    name: 'duplicate-person-id',
    ruleIds: ['structure/unique-ids'],
    apply: addLike('people', (person) => [{ ...person, name: 'Somebody Else' }]),
  },
  {
    name: 'duplicate-check-in',
    ruleIds: ['structure/check-ins-agree'],
    apply: addLike('checkIns', (checkIn) =>
      'value' in checkIn ? [{ ...checkIn, value: checkIn.value + 1 }] : [],
    ),
  },
  dangling(
    'parent',
    breakOne('objectives', (objective) => {
      const [first, ...rest] = objective.supports ?? [];
      return first === undefined
        ? undefined
        : { ...objective, supports: [{ ...first, goal: nowhere }, ...rest] };
    }),
  ),
  dangling(
    'container',
    breakOne('keyResults', (keyResult) => ({ ...keyResult, objective: nowhere })),
  ),
  dangling(
    'cycle',
    breakOne('objectives', (objective) => ({ ...objective, cycle: nowhere })),
  ),
  dangling(
    'unit',
    breakOne('objectives', (objective) =>
      objective.unit === undefined ? undefined : { ...objective, unit: nowhere },
    ),
  ),
  dangling(
    'owner',
    breakOne('keyResults', (keyResult) =>
      keyResult.owners === undefined
        ? undefined
        : {
            ...keyResult,
            owners: keyResult.owners.map((owner) =>
              owner.as === 'accountable' ? { ...owner, who: { person: nowhere } } : owner,
            ),
          },
    ),
  ),
  dangling(
    'source',
    breakOne('keyResults', (keyResult) => ({ ...keyResult, source: nowhere })),
  ),
  dangling(
    'kra',
    breakOne('kpis', (kpi) => ({ ...kpi, kra: nowhere })),
  ),
  dangling(
    'manager',
    breakOne('assignments', (assignment) =>
      assignment.managers === undefined ? undefined : { ...assignment, managers: [nowhere] },
    ),
  ),
  dangling(
    'check-in-goal',
    breakOne('checkIns', (checkIn) => ({ ...checkIn, goal: nowhere })),
  ),
  {
    // Gives the top of a line a link down to the goal the line starts from.
    name: 'loop-of-goals',
    ruleIds: ['structure/no-loops'],
    apply: (goals, seed) => {
      const starts = (goals.objectives ?? []).filter(
        (each) => each.supports !== undefined && topOf(goals, each.id) !== each.id,
      );
      const start = starts[seed % Math.max(1, starts.length)];
      if (start === undefined) return undefined;
      const top = topOf(goals, start.id);
      return breakOne('objectives', (each) =>
        each.id === top ? { ...each, supports: [...(each.supports ?? []), { goal: start.id }] } : undefined,
      )(goals, seed);
    },
  },
  {
    name: 'goal-supports-itself',
    ruleIds: ['structure/no-loops'],
    apply: breakOne('objectives', (each) => ({
      ...each,
      supports: [{ goal: each.id }, ...(each.supports ?? [])],
    })),
  },
  {
    name: 'loop-of-units',
    ruleIds: ['structure/units-form-a-tree'],
    apply: (goals, seed) => {
      const below = goals.units?.find((unit) => unit.parent !== undefined);
      if (below === undefined) return undefined;
      return breakOne('units', (unit) =>
        unit.id === below.parent ? { ...unit, parent: below.id } : undefined,
      )(goals, seed);
    },
  },
  {
    name: 'loop-of-managers',
    ruleIds: ['structure/managers-form-a-tree'],
    apply: (goals, seed) => {
      const led = goals.assignments?.find((assignment) => assignment.managers !== undefined);
      const manager = led?.managers?.[0];
      if (led === undefined || manager === undefined) return undefined;
      return breakOne('assignments', (each) =>
        each.person === manager ? { ...each, managers: [led.person] } : undefined,
      )(goals, seed);
    },
  },
];
