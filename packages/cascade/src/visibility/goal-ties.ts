import { assignmentOn, documentOf, goalAt } from '@throughline/core';
import type { GoalId, GoalIndex, Id, Owner, PersonId, UnitId } from '@throughline/core';
import type { ActorTies } from './actor-ties.ts';
import type { NearestUnits } from './nearest-unit-up.ts';
import { partiesOf } from './parties-of.ts';

/** How a person stands to a goal: by each relation through whom or what, where at all. */
export interface GoalTies {
  accountable?: Owner['who'];
  contributor?: Owner['who'];
  reviewer?: Owner['who'];
  /** The nearest report with a part in the goal, and the steps down: 1 for a direct one. */
  manager?: { readonly of: Id; readonly levels: number };
  member?: UnitId;
  /** The unit led, and the steps up to it: 1 for the unit of the goal itself. */
  lead?: { readonly of: UnitId; readonly levels: number };
  partner?: UnitId;
}

/** What is the same for all actors. */
export interface TiesContext {
  readonly index: GoalIndex;
  readonly day: number;
  /** Goals that share an id with others, by id: such an id is seen only if all of them are. */
  readonly twins: ReadonlyMap<GoalId, readonly number[]>;
  /** For each unit the nearest one up that has an HR partner. */
  readonly partnered: NearestUnits;
}

/** Adds how a person stands to one goal by its own owners and units. */
export const addOwnTies = (context: TiesContext, actor: ActorTies, goal: number, ties: GoalTies): void => {
  const { index } = context;
  for (const { who, as } of partiesOf(index, goal)) {
    if (isParty(index, actor, who)) ties[as] ??= who;
    // Who holds a role may be above others who hold it.
    if (as !== 'reviewer') addManager(actor, who, ties);
  }
  if (index.container[goal]! < 0)
    for (const unit of unitsOf(context, goal)) addUnit(context, actor, unit, ties);
};

/** Adds how a person stands to a goal through one of its parts: who answers for a part contributes to the whole. */
export const addPartTies = (context: TiesContext, actor: ActorTies, part: number, ties: GoalTies): void => {
  for (const { who, as } of partiesOf(context.index, part)) {
    if (as === 'reviewer') continue;
    if (isParty(context.index, actor, who)) ties.contributor ??= who;
    addManager(actor, who, ties);
  }
};

const isParty = (index: GoalIndex, { actor, roles, memberOf }: ActorTies, who: Owner['who']): boolean => {
  if ('person' in who) return who.person === actor;
  if ('role' in who) return roles.has(who.role);
  const unit = index.referenceOf('unit', who.unit);
  return unit !== undefined && memberOf[unit] === 1;
};

const addManager = ({ reports, roleReports }: ActorTies, who: Owner['who'], ties: GoalTies): void => {
  const of = 'person' in who ? who.person : 'role' in who ? who.role : undefined;
  if (of === undefined) return;
  const levels = 'person' in who ? reports.get(of) : roleReports.get(of);
  if (levels !== undefined && levels < (ties.manager?.levels ?? Number.POSITIVE_INFINITY))
    ties.manager = { of, levels };
};

/** Units of a goal; one that names none belongs to the units that own it or that its accountable owners work in. */
const unitsOf = ({ index, day }: TiesContext, goal: number): readonly number[] => {
  const named = index.unit[goal]!;
  if (named >= 0) return [named];
  const found: number[] = [];
  for (const { who, as } of partiesOf(index, goal)) {
    if (as !== 'accountable') continue;
    const ids =
      'unit' in who
        ? [who.unit]
        : 'person' in who
          ? assignmentOn(index, who.person, day).map(({ unit }) => unit)
          : [];
    for (const id of ids) {
      const unit = index.referenceOf('unit', id);
      if (unit !== undefined) found.push(unit);
    }
  }
  return found;
};

const addUnit = ({ index, partnered }: TiesContext, actor: ActorTies, unit: number, ties: GoalTies): void => {
  const units = documentOf(index).units ?? [];
  const idOf = (position: number): UnitId => units[position]?.id ?? '';
  if (actor.memberOf[unit] === 1) ties.member ??= idOf(unit);
  const led = actor.led?.unit[unit] ?? -1;
  const levels = (actor.led?.steps[unit] ?? 0) + 1;
  if (led >= 0 && levels < (ties.lead?.levels ?? Number.POSITIVE_INFINITY))
    ties.lead = { of: idOf(led), levels };
  const partner = partnered.unit[unit] ?? -1;
  if (partner >= 0 && units[partner]?.hrPartner === actor.actor) ties.partner ??= idOf(partner);
};

/** Is somebody HR partner of a unit that a person works in on the day? */
export const isPartnerOf = (context: TiesContext, { actor }: ActorTies, person: PersonId): boolean => {
  const { index, day, partnered } = context;
  return assignmentOn(index, person, day).some(({ unit }) => {
    const partner = partnered.unit[index.referenceOf('unit', unit) ?? -1] ?? -1;
    return partner >= 0 && documentOf(index).units?.[partner]?.hrPartner === actor;
  });
};

const parts: readonly unknown[] = [1, 3];

/**
 * Who a goal says it is for: itself, or what it belongs to. A part of something that is not there is for its owners,
 * because taking a whole away must not open its parts.
 */
export const visibilityAt = (
  index: GoalIndex,
  goal: number,
): { readonly to?: string; readonly list?: Id } => {
  const own = goalAt(index, goal)?.visibility;
  const whole = index.container[goal]!;
  if (own !== undefined) return own;
  if (whole < 0) return parts.includes(index.kind[goal]) ? { to: 'owners' } : {};
  return goalAt(index, whole)?.visibility ?? {};
};
