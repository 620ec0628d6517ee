import type { GoalIndex, Initiative, KeyResult, KeyResultKind } from '@throughline/core';
import { goalAt } from '@throughline/core';
import { goalCodes } from '../../goal/path-of.ts';
import { isOpen } from '../../goal/standing.ts';
import type { Rule } from '../../rule/rule.ts';

/** Options of {@link balancedSet}. */
export interface BalancedSetOptions {
  /** True: only sets that work on an AI system helps. Default true. */
  readonly onlyWithAi: boolean;
  /** What the key results of a set have to show. Default: `outcome`, `adoption` and `operation`. */
  readonly wanted: readonly string[];
  /** True: the unit keeps some of its capacity for running what exists. Default true. */
  readonly reserve: boolean;
}

/** What a kind of key result shows; kinds that are not listed show none of it. */
const shows: Partial<Readonly<Record<KeyResultKind, string>>> = {
  outcome: 'outcome',
  financial: 'outcome',
  adoption: 'adoption',
  operational: 'operation',
  quality: 'operation',
};

/** The key results of one unit in one cycle. */
interface KeyResultSet {
  readonly shown: Set<string>;
  /** False when a key result does not say its kind: it could be the one that is missing. */
  isKnown: boolean;
  withAi: boolean;
  /** What the sets of all units show that the same work with an AI system supports in the same cycle. */
  readonly changes: Set<Change>;
}

/** What work with an AI system changes, as the sets it supports in one cycle show it. */
interface Change {
  readonly shown: Set<string>;
  isKnown: boolean;
}

/**
 * The key results of a unit in a cycle look at a change from all sides: the outcome, whether people use what is new,
 * and whether it runs well; and somebody has time to keep it running. Looks at sets of which every key result says its
 * kind. Sets that the same work with an AI system supports make up for one another: what one unit changes may show in
 * another. The capacity is looked at where the set names a unit. Information, because a unit may own one part of a change
 * while others own the rest.
 *
 * @example
 * ```ts
 * import { balancedSet } from '@throughline/cascade';
 *
 * balancedSet.defaults.wanted; // => ['outcome', 'adoption', 'operation']
 * ```
 */
export const balancedSet: Rule<BalancedSetOptions, 'missing' | 'reserve'> = {
  meta: {
    id: 'cascade/balanced-set',
    title: 'A set of key results shows outcome, adoption and operation, and leaves time for upkeep',
    severity: 'info',
    since: '0.1.0',
    requirements: ['S4-24', 'S2-06', 'S2-07', 'S2-12'],
    source: 'docs/sources.md#balanced-set',
    url: '@throughline/cascade/src/rules/cascade/balanced-set.md',
    scope: 'set',
    messages: {
      missing: {
        message: 'no key result of `{unit}` in `{cycle}` shows {missing}',
        help: 'add a key result that would show it, also when it goes wrong',
      },
      reserve: {
        message: '`{unit}` has entered no capacity in `{cycle}` that is kept for running what exists',
        help: 'enter the capacity of the unit with a `maintenanceReserve` above 0',
      },
    },
  },
  defaults: { onlyWithAi: true, wanted: ['outcome', 'adoption', 'operation'], reserve: true },
  fields: ['kind', 'aiSystems', 'supports', 'unit', 'standing'],
  check({ index, day }, { onlyWithAi, wanted, reserve }, report) {
    const { units = [], cycles = [], organization } = index.document;
    const sets = setsOf(index, day);
    const hasReserve = reserve ? reservesOf(index) : () => true;
    for (const [place, set] of sets) {
      if (onlyWithAi && !set.withAi) continue;
      const views = [set, ...set.changes];
      const isKnown = views.every((view) => view.isKnown);
      const unit = units[Math.floor(place / cycles.length) - 1];
      const cycle = cycles[place % cycles.length]!.id;
      const missing = wanted.filter((each) => !views.some(({ shown }) => shown.has(each)));
      const path = unit === undefined ? ['organization'] : ['units', unit.id];
      const facts = { unit: unit?.id ?? organization.id, cycle };
      if (isKnown && missing.length > 0) report({ messageId: 'missing', path, data: { ...facts, missing } });
      if (unit !== undefined && !hasReserve(unit.id, cycle))
        report({ messageId: 'reserve', path, data: facts });
    }
  },
};

/** Open key results by unit and cycle; the number of a set is (unit + 1) x cycles + cycle. */
const setsOf = (index: GoalIndex, day: number): ReadonlyMap<number, KeyResultSet> => {
  const { cycle, kind, unit } = index;
  const cycles = index.document.cycles?.length ?? 0;
  const sets = new Map<number, KeyResultSet>();
  const placeOf = (goal: number): number => (unit[goal]! + 1) * cycles + cycle[goal]!;
  for (let goal = 0; goal < index.size; goal++) {
    if (kind[goal] !== goalCodes.keyResult || cycle[goal]! < 0 || !isOpen(index, goal, day)) continue;
    const place = placeOf(goal);
    const set = sets.get(place) ?? { shown: new Set(), isKnown: true, withAi: false, changes: new Set() };
    sets.set(place, set);
    const { kind: sort } = goalAt(index, goal) as KeyResult;
    if (sort === undefined) set.isKnown = false;
    else if (shows[sort] !== undefined) set.shown.add(shows[sort]);
  }
  const changes = new Map<number, Change>();
  for (let edge = 0; edge < index.supports.goal.length; edge++) {
    const work = index.supports.child[edge]!;
    const parent = index.supports.goal[edge]!;
    if (parent < 0 || kind[work] !== goalCodes.initiative || !isOpen(index, work, day)) continue;
    const { aiSystems = [] } = goalAt(index, work) as Initiative;
    const set = aiSystems.length > 0 ? sets.get(placeOf(parent)) : undefined;
    if (set === undefined) continue;
    set.withAi = true;
    const name = work * cycles + cycle[parent]!;
    const change = changes.get(name) ?? { shown: new Set(), isKnown: true };
    changes.set(name, change);
    for (const each of set.shown) change.shown.add(each);
    change.isKnown &&= set.isKnown;
    set.changes.add(change);
  }
  return sets;
};

/** Tells whether a unit keeps something back in a cycle. */
const reservesOf = ({ document }: GoalIndex): ((unit: string, cycle: string) => boolean) => {
  const kept = new Set<string>();
  for (const { unit, cycle, maintenanceReserve = 0 } of document.capacities ?? [])
    if (maintenanceReserve > 0) kept.add(JSON.stringify([unit, cycle]));
  return (unit, cycle) => kept.has(JSON.stringify([unit, cycle]));
};
