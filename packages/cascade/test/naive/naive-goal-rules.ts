import type { Measure, Owner, Party } from '@throughline/core';
import { code, dayOf, placeOf, today } from './naive-goals.ts';
import type { NaiveGoals, Placed } from './naive-goals.ts';

/** Numbers the naive model is asked about: small, so that small sets reach them. */
export const loadOptions = { maxObjectives: 1, maxKeyResults: 3 };
export const levelOptions = { companyMax: 1, businessUnitMax: 1, departmentMax: 1, teamMax: 1 };

const idOf = (who: Party): string => Object.values(who)[0] as string;
const partyOf = (who: Party): string => JSON.stringify(who);
const isAccountable = ({ as }: Owner): boolean => as === 'accountable';

const oneAccountableOwner = (goals: NaiveGoals): string[] => {
  const rule = 'ownership/one-accountable-owner';
  return goals.all.flatMap((placed) => {
    if (goals.isSettled(placed)) return [];
    const { kind, goal } = placed;
    const accountable = new Set(
      goals
        .ownersOf(placed)
        .filter(isAccountable)
        .map(({ who }) => partyOf(who)),
    );
    if (accountable.size > 1) return [code(rule, 'several', ...placeOf(placed), 'owners')];
    const implied =
      kind === 'keyResult' ||
      kind === 'kpi' ||
      (kind === 'kra' && (goal.person !== undefined || goal.role !== undefined));
    if (accountable.size === 1 || (goal.owners === undefined && implied)) return [];
    return [code(rule, 'none', ...placeOf(placed))];
  });
};

/** Is a unit the other one, or below it on a way that ends at a top? */
const isWithin = ({ document: { units = [] } }: NaiveGoals, unit: string, above: string): boolean => {
  if (unit === above) return true;
  const way: string[] = [];
  let at: string | undefined = unit;
  while (at !== undefined && !way.includes(at)) {
    way.push(at);
    const parent: string | undefined = units.find(({ id }) => id === at)?.parent;
    at = units.some(({ id }) => id === parent) ? parent : undefined;
  }
  return at === undefined && way.includes(above);
};

const ownerAssigned = (goals: NaiveGoals): string[] => {
  const { people = [], roles = [], assignments = [], units = [] } = goals.document;
  const faultOf = (placed: Placed, who: Party): string | undefined => {
    const day = Math.max(today, goals.daysOf(placed).start ?? today);
    const holding = assignments.filter(
      ({ from, to }) => dayOf(from) <= day && (to === undefined || dayOf(to) > day),
    );
    if ('unit' in who) return undefined;
    if ('role' in who) {
      if (!roles.some(({ id }) => id === who.role) || assignments.length === 0) return undefined;
      return holding.some(({ role }) => role === who.role) ? undefined : 'vacant';
    }
    const person = people.find(({ id }) => id === who.person);
    if (person === undefined) return undefined;
    if (person.active === false) return 'inactive';
    if (assignments.length === 0) return undefined;
    const own = holding.filter((assignment) => assignment.person === who.person);
    const unit = goals.unitOf(placed);
    const fits = own.some(
      (assignment) =>
        unit === undefined ||
        !units.some(({ id }) => id === assignment.unit) ||
        isWithin(goals, assignment.unit, unit) ||
        isWithin(goals, unit, assignment.unit),
    );
    return fits ? undefined : own.length > 0 ? 'outside' : 'unassigned';
  };
  return goals.all.flatMap((placed) => {
    if (!goals.isOpen(placed)) return [];
    return goals
      .ownersOf(placed)
      .filter(isAccountable)
      .flatMap(({ who }) => {
        const fault = faultOf(placed, who);
        return fault === undefined
          ? []
          : [code('ownership/owner-assigned', fault, ...placeOf(placed), 'owners')];
      });
  });
};

const ownerLoad = (goals: NaiveGoals): string[] => {
  const { people = [] } = goals.document;
  const countOf = (person: string, kind: Placed['kind']): number =>
    goals.all
      .filter((placed) => placed.kind === kind && goals.isAgreed(placed) && goals.isUnderWay(placed))
      .flatMap((placed) => goals.ownersOf(placed).filter(isAccountable))
      .filter(({ who }) => 'person' in who && idOf(who) === person).length;
  return people.flatMap(({ id }) => [
    ...(countOf(id, 'objective') > loadOptions.maxObjectives && isFirst(people, id)
      ? [code('ownership/owner-load', 'objectives', 'people', id)]
      : []),
    ...(countOf(id, 'keyResult') > loadOptions.maxKeyResults && isFirst(people, id)
      ? [code('ownership/owner-load', 'keyResults', 'people', id)]
      : []),
  ]);
};

const isFirst = (entities: readonly { readonly id: string }[], id: string): boolean =>
  entities.some((entity) => entity.id === id);

const objectivesPerLevel = (goals: NaiveGoals): string[] => {
  const { units = [] } = goals.document;
  const open = goals.all.filter((placed) => placed.kind === 'objective' && goals.isOpen(placed));
  const most = {
    company: levelOptions.companyMax,
    'business-unit': levelOptions.businessUnitMax,
    department: levelOptions.departmentMax,
    team: levelOptions.teamMax,
  };
  return open.flatMap((placed) => {
    const cycle = goals.cycleOf(placed);
    const unit = goals.unitOf(placed);
    if (cycle === undefined) return [];
    const count = open.filter(
      (other) => goals.cycleOf(other) === cycle && goals.unitOf(other) === unit,
    ).length;
    const max = most[units.find(({ id }) => id === unit)?.kind ?? 'company'];
    const path = unit === undefined ? ['organization'] : ['units', unit];
    return count > max ? [code('counts/objectives-per-level', 'many', ...path)] : [];
  });
};

const outside = (count: number, min: number, max: number): 'few' | 'many' | undefined =>
  count < min ? 'few' : count > max ? 'many' : undefined;

const counts = (goals: NaiveGoals): string[] => {
  const found: string[] = [];
  for (const placed of goals.all) {
    if (!goals.isOpen(placed)) continue;
    const held = goals.heldBy(placed);
    if (placed.kind === 'objective') {
      const fault = outside(held.filter((each) => !goals.isSetAside(each)).length, 3, 5);
      const fedByOthers = placed.goal.driver === 'children' || placed.goal.driver === 'none';
      if (fault !== undefined && !(fault === 'few' && fedByOthers))
        found.push(code('counts/key-results-per-objective', fault, ...placeOf(placed)));
    }
    if (placed.kind === 'kra') {
      const count = held.filter((each) => goals.isOpen(each)).length;
      const fault = count === 0 ? 'none' : outside(count, 1, 4);
      if (fault !== undefined) found.push(code('counts/kpis-per-kra', fault, ...placeOf(placed)));
    }
  }
  const held = goals.all.filter((placed) => placed.kind === 'kra' && goals.isUnderWay(placed));
  const look = (path: readonly string[], count: number): void => {
    const fault = count === 0 ? undefined : outside(count, 3, 7);
    if (fault !== undefined) found.push(code('counts/kras-per-role', fault, ...path));
  };
  for (const { id } of goals.document.people ?? [])
    look(['people', id], held.filter(({ goal }) => goal.person === id).length);
  for (const { id } of goals.document.roles ?? [])
    look(['roles', id], held.filter(({ goal }) => goal.person === undefined && goal.role === id).length);
  return found;
};

const valueOf = (measure: Measure): Measure =>
  measure.kind === 'pooled' || measure.kind === 'formula' ? measure.of : measure;

const targetFault = (measure: Measure): string | undefined => {
  switch (measure.kind) {
    case 'milestones':
      return measure.milestones.length === 0 ? 'empty' : undefined;
    case 'learning':
      return measure.questions.length === 0 ? 'empty' : undefined;
    case 'ordinal':
      return measure.levels.length === 0 ? 'empty' : undefined;
    case 'payout':
      return measure.points.length === 0 ? 'empty' : undefined;
    case 'change':
      return measure.to === undefined ? 'missing' : measure.to === measure.from ? 'same' : undefined;
    case 'threshold':
      return measure.limit === undefined ? 'missing' : undefined;
    case 'range':
      return measure.low > measure.high ? 'reversed' : undefined;
    case 'exact':
      return measure.to === measure.from ? 'same' : undefined;
    case 'zones':
      return measure.start === measure.stretch ? 'same' : undefined;
    case 'relative':
      return measure.by === (measure.as === 'multiple' ? 1 : 0) ? 'same' : undefined;
    default:
      return undefined;
  }
};

const measures = (goals: NaiveGoals): string[] => {
  const { sources = [] } = goals.document;
  const found: string[] = [];
  for (const placed of goals.all) {
    const { kind, goal } = placed;
    const { measure, source } = goal;
    if (measure === undefined || !goals.isOpen(placed)) continue;
    const value = valueOf(measure);
    const say = (rule: string, message: string, ...field: string[]): void =>
      void found.push(code(rule, message, ...placeOf(placed), ...field));
    const fault = targetFault(value);
    if (fault !== undefined) say('measures/target-present', fault, 'measure');
    if ((value.kind === 'change' || value.kind === 'relative') && value.from === undefined)
      say('measures/baseline-present', '', 'measure');
    const hasValues = !['milestones', 'binary', 'ordinal', 'learning', 'baseline'].includes(measure.kind);
    if (hasValues && measure.unit === undefined && value.unit === undefined)
      say('measures/unit-present', '', 'measure');
    if (measure.kind === 'formula') continue;
    if (source === undefined) say('measures/source-assigned', 'source');
    const from = sources.find(({ id }) => id === source);
    if (from !== undefined && from.refresh === undefined && goal.refresh === undefined)
      found.push(code('measures/source-assigned', 'cadence', 'sources', from.id));
    const objective = kind === 'keyResult' ? goals.holderOf(placed) : undefined;
    if (hasValues && objective !== undefined && goals.isTop(objective) && from?.ofRecord !== true && from)
      say('measures/executive-source-of-record', '', 'source');
  }
  return found;
};

const isOut = (weight: number | undefined): boolean =>
  weight !== undefined && (weight < 0 || weight > 10_000);

const weights = (goals: NaiveGoals): string[] => {
  const rule = 'measures/weights-valid';
  const moves = (placed: Placed, parent: Placed | undefined): boolean =>
    !goals.isSetAside(placed) && !goals.isSettled(parent ?? placed);
  return goals.all.flatMap((placed) => {
    const found: string[] = [];
    if (isOut(placed.goal.weight) && moves(placed, goals.holderOf(placed)))
      found.push(code(rule, 'range', ...placeOf(placed), 'weight'));
    for (const link of placed.goal.supports ?? [])
      if (isOut(link.weight) && moves(placed, goals.find(link.goal)))
        found.push(code(rule, 'supportRange', ...placeOf(placed), 'supports'));
    const held = goals.heldBy(placed).filter((each) => !goals.isSetAside(each));
    const given = held.filter(({ goal }) => goal.weight !== undefined);
    if (goals.isSettled(placed) || given.length === 0 || held.some(({ goal }) => isOut(goal.weight)))
      return found;
    const sum = given.reduce((all, { goal }) => all + Math.round((goal.weight ?? 0) * 100), 0);
    if (sum === 0) found.push(code(rule, 'zero', ...placeOf(placed)));
    else if (given.length < held.length) found.push(code(rule, 'mixed', ...placeOf(placed)));
    return found;
  });
};

/** What the rules about owners, counts and measures must find. */
export const naiveGoalRules = (goals: NaiveGoals): readonly string[] => [
  ...oneAccountableOwner(goals),
  ...ownerAssigned(goals),
  ...ownerLoad(goals),
  ...objectivesPerLevel(goals),
  ...counts(goals),
  ...measures(goals),
  ...weights(goals),
];
