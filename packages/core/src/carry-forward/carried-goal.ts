import type { Change } from '../change/change.ts';
import type { JsonValue } from '../model/json-value.ts';
import type { NewGoal } from '../change/new-goal.ts';
import type { Measure } from '../measure/measure.ts';
import type { Goal } from '../model/goal.ts';
import type { Guardrail } from '../model/guardrail.ts';
import type { CycleId, GoalId } from '../model/ids.ts';
import type { KeyResult } from '../model/key-result.ts';
import type { Objective } from '../model/objective.ts';
import type { CarryBook } from './carry-book.ts';

/** New ids by old ones. */
export type Renamed = ReadonlyMap<GoalId, GoalId>;

/** What belongs to the old goal alone, and does not go on. */
const own = [
  'id',
  'revision',
  'signOffs',
  'state',
  'origin',
  'externalIds',
  'carriedFrom',
  'frozen',
] as const;

/** A key result's own dates belong to the cycle that ends. */
const dates = ['start', 'deadline'] as const;

const without = <Entity extends Goal, Field extends string>(
  goal: Entity,
  fields: readonly Field[],
): Omit<Entity, Field> =>
  Object.fromEntries(
    Object.entries(goal).filter(([field]) => !(fields as readonly string[]).includes(field)),
  ) as unknown as Omit<Entity, Field>;

/** A goal of the next cycle: when it can be added, and the links that can be set once all goals are there. */
export interface CarriedGoal {
  readonly add: Change;
  readonly links: readonly Change[];
}

/** What an objective goes on as: a draft of the next cycle that names the earlier one. */
export const carriedObjective = (
  old: Objective,
  as: GoalId,
  to: CycleId,
  book: CarryBook,
  renamed: Renamed,
): CarriedGoal => {
  const value: Objective = { ...without(old, own), id: as, cycle: to, state: 'draft', carriedFrom: old.id };
  return linked('objective', value, old, book, renamed);
};

/** What a key result goes on as. */
export const carriedKeyResult = (
  old: KeyResult,
  as: GoalId,
  objective: GoalId,
  other: Partial<Pick<KeyResult, 'title' | 'measure' | 'weight'>>,
  book: CarryBook,
  renamed: Renamed,
): CarriedGoal => {
  const rest = without(old, [...own, ...dates]);
  const value: KeyResult = { ...rest, ...other, id: as, objective, state: 'draft', carriedFrom: old.id };
  return linked('keyResult', value, old, book, renamed);
};

/**
 * Links lead to what the goals above go on as. Links to goals that end with the cycle, or are closed, stay with
 * the old goal. What leads to a goal that is only being added is set by changes of its own.
 */
const linked = <Kind extends 'objective' | 'keyResult'>(
  entity: Kind,
  value: Extract<NewGoal, { readonly entity: Kind }>['value'],
  old: Goal,
  book: CarryBook,
  renamed: Renamed,
): CarriedGoal => {
  const ended = book.cycleOf(old.id);
  const lasts = (id: GoalId): boolean =>
    renamed.has(id) || (book.goals.has(id) && book.cycleOf(id) !== ended);
  const now = (id: GoalId): GoalId => renamed.get(id) ?? id;
  const isThere = (id: GoalId): boolean => !renamed.has(id);

  const supports = old.supports?.filter(
    ({ goal }) => renamed.has(goal) || (lasts(goal) && book.isOpen(goal)),
  );
  const dependsOn = old.dependsOn?.filter(lasts);
  const { guardrails, measure } = value as Partial<KeyResult>;
  const { supports: _links, dependsOn: _others, guardrails: _limits, ...plain } = value as KeyResult;
  const add = {
    ...plain,
    ...present(
      'supports',
      supports?.filter(({ goal }) => isThere(goal)),
    ),
    ...present('dependsOn', dependsOn?.filter(isThere)),
    ...present(
      'guardrails',
      guardrails?.map((guardrail) => guarded(guardrail, book, () => undefined)),
    ),
  };
  const links: Change[] = [];
  const goal = value.id;
  if (supports?.some((support) => !isThere(support.goal)) === true) {
    const all = supports.map(({ seenRevision, ...support }) => ({
      ...support,
      goal: now(support.goal),
      ...(seenRevision === undefined || !isThere(support.goal) ? {} : { seenRevision }),
    }));
    links.push({ kind: 'reparent', goal, supports: all });
  }
  const set: Record<string, JsonValue> = {};
  if (dependsOn?.some((id) => !isThere(id)) === true) set['dependsOn'] = dependsOn.map(now);
  if (guardrails?.some((guardrail) => guardrail.goal !== undefined && renamed.has(guardrail.goal)) === true)
    set['guardrails'] = guardrails.map((guardrail) =>
      guarded(guardrail, book, (id) => renamed.get(id)),
    ) as unknown as JsonValue;
  if (Object.keys(set).length > 0) links.push({ kind: 'revise', goal, set });
  const shifted = measure === undefined ? undefined : withInputs(measure, renamed);
  if (shifted !== undefined) links.push({ kind: 'shiftTarget', goal, measure: shifted });
  return { add: { kind: 'add', goal: { entity, value: add } as NewGoal }, links };
};

const present = <Key extends string, Value>(
  key: Key,
  list: readonly Value[] | undefined,
): { readonly [Name in Key]?: readonly Value[] } =>
  (list === undefined || list.length === 0 ? {} : { [key]: list }) as { [Name in Key]?: readonly Value[] };

/** A limit whose control goes on under another id, or is not there at all, which leaves the words. */
const guarded = (
  { goal, ...limit }: Guardrail,
  book: CarryBook,
  renamedTo: (id: GoalId) => GoalId | undefined,
): Guardrail => {
  const control =
    goal === undefined ? undefined : (renamedTo(goal) ?? (book.goals.has(goal) ? goal : undefined));
  return control === undefined ? limit : { ...limit, goal: control };
};

/** A formula that reads goals which go on reads what they go on as. `undefined`: it stays as it is. */
const withInputs = (measure: Measure, renamed: Renamed): Measure | undefined => {
  if (measure.kind !== 'formula' || !measure.inputs.some(({ goal }) => renamed.has(goal))) return undefined;
  const inputs = measure.inputs.map((input) => ({ ...input, goal: renamed.get(input.goal) ?? input.goal }));
  return { ...measure, inputs };
};
