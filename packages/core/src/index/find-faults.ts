import type { Entity } from '../model/entity.ts';
import type { Goal } from '../model/goal.ts';
import type { GoalSet } from '../model/goal-set.ts';
import type { Guardrail } from '../model/guardrail.ts';
import type { Id } from '../model/ids.ts';
import type { Owner } from '../model/owner.ts';
import type { Measure } from '../measure/measure.ts';
import { goalFaults } from './goal-faults.ts';
import type { GoalIndex, ReferenceKind } from './goal-index.ts';

/** What is needed to tell whether something that is named exists. */
export type FaultLookups = Pick<GoalIndex, 'numberOf' | 'referenceOf'>;

/** What goals of any kind may name, besides their container and their links up. */
interface Naming extends Goal {
  readonly cycle?: Id;
  readonly unit?: Id;
  readonly plannedMetric?: Id;
  readonly role?: Id;
  readonly person?: Id;
  readonly source?: Id;
  readonly aiSystems?: readonly Id[];
  readonly guardrails?: readonly Guardrail[];
  readonly measure?: Measure;
}

/** Bits of `goalFaults` for a goal. */
export type FaultFinder = (goal: Naming) => number;

/**
 * Finds what is wrong within a goal, as bits of `goalFaults`. Every goal is looked at when an index is made, while its
 * object is at hand: rules then read one column, and the goal itself only where there is something to say.
 */
export const faultFinder = ({ numberOf, referenceOf }: FaultLookups): FaultFinder => {
  /** Nothing named is nothing missing. Neighbours mostly name the same, which then needs no second look. */
  const existing = (kind: ReferenceKind): ((id: Id | undefined) => boolean) => {
    let last: Id | undefined;
    return (id) => {
      if (id === undefined || id === last) return true;
      if (referenceOf(kind, id) === undefined) return false;
      last = id;
      return true;
    };
  };
  const isPerson = existing('person');
  const isUnit = existing('unit');
  const isRole = existing('role');
  const isCycle = existing('cycle');
  const isSource = existing('source');
  const isSystem = existing('aiSystem');
  const isMetric = existing('plannedMetric');
  const isList = existing('accessList');
  const isGoal = (id: Id | undefined): boolean => id === undefined || numberOf(id) !== undefined;

  const areThere = (owners: readonly Owner[]): boolean => {
    for (let at = 0; at < owners.length; at++) {
      const { who } = owners[at]!;
      const isThere =
        'person' in who ? isPerson(who.person) : 'unit' in who ? isUnit(who.unit) : isRole(who.role);
      if (!isThere) return false;
    }
    return true;
  };
  /** What few goals have. */
  const hasRare = ({ signOffs, visibility, carriedFrom, origin, dependsOn, guardrails }: Naming): boolean =>
    (signOffs === undefined || signOffs.every(({ by }) => isPerson(by))) &&
    (visibility === undefined || isList(visibility.list)) &&
    (carriedFrom === undefined || isGoal(carriedFrom)) &&
    (origin === undefined || isPerson(origin.reviewedBy)) &&
    (dependsOn === undefined || dependsOn.every(isGoal)) &&
    (guardrails === undefined || guardrails.every(({ goal }) => isGoal(goal)));
  /** What goals without a measure may name. */
  const hasPlace = ({ cycle, unit, plannedMetric, role, person, aiSystems }: Naming): boolean =>
    isCycle(cycle) &&
    isUnit(unit) &&
    isMetric(plannedMetric) &&
    isRole(role) &&
    isPerson(person) &&
    (aiSystems === undefined || aiSystems.every(isSystem));

  return (goal) => {
    const { owners, measure } = goal;
    let isSound = (owners === undefined || areThere(owners)) && hasRare(goal);
    if (measure === undefined) return isSound && hasPlace(goal) ? 0 : goalFaults.nameDangling;
    isSound &&= isSource(goal.source) && isCycle(goal.cycle);
    if (measure.kind === 'formula') isSound &&= measure.inputs.every((input) => isGoal(input.goal));
    return (isSound ? 0 : goalFaults.nameDangling) | (hasRepeats(measure) ? goalFaults.stepIdTwice : 0);
  };
};

/** The column `faults` of all goals of a document; `numbers` gives the number by place. */
export const findFaults = (document: GoalSet, numbers: Int32Array, lookups: FaultLookups): Uint8Array => {
  const faults = new Uint8Array(numbers.length);
  const { objectives = [], keyResults = [], kras = [], kpis = [], initiatives = [] } = document;
  let place = 0;
  for (const goals of [objectives, keyResults, kras, kpis, initiatives]) {
    const faultsOf = faultFinder(lookups);
    for (let at = 0; at < goals.length; at++) faults[numbers[place++]!] = faultsOf(goals[at]!);
  }
  return faults;
};

const stepsOf = (measure: Measure): readonly Entity[] | undefined => {
  if (measure.kind === 'milestones') return measure.milestones;
  if (measure.kind === 'learning') return measure.questions;
  return measure.kind === 'ordinal' ? measure.levels : undefined;
};

/** Lists up to this length are compared pair by pair, which needs no memory. */
const short = 8;

/** True when two steps of a measure have the same id. */
const hasRepeats = (measure: Measure): boolean => {
  const steps = stepsOf(measure);
  if (steps === undefined) return false;
  if (steps.length > short) return new Set(steps.map(({ id }) => id)).size < steps.length;
  for (let at = 1; at < steps.length; at++) {
    const { id } = steps[at]!;
    for (let before = 0; before < at; before++) if (steps[before]!.id === id) return true;
  }
  return false;
};
