import type { GoalSet } from '../model/goal-set.ts';
import type { Cycle } from '../model/cycle.ts';
import type { Entity } from '../model/entity.ts';
import type { Id } from '../model/ids.ts';
import { dayNumberOf } from '../time/day-number.ts';
import type { GoalIndex, ReferenceKind } from './goal-index.ts';

/** What goals refer to, ready for looking up. */
export interface References {
  /** Position by id, for each kind; the first one, when an id is used twice. */
  readonly positions: Readonly<Record<ReferenceKind, ReadonlyMap<Id, number>>>;
  /** First day of each cycle; -1 unknown. */
  readonly cycleStart: Int32Array;
  /** First day after each cycle; -1 unknown. */
  readonly cycleEnd: Int32Array;
}

/** Reads every array that goals refer to, once. */
export const compileReferences = (document: GoalSet): References => {
  const cycles = document.cycles ?? [];
  return {
    positions: {
      unit: positionsOf(document.units),
      person: positionsOf(document.people),
      assignment: positionsOf(document.assignments),
      role: positionsOf(document.roles),
      cycle: positionsOf(cycles),
      rhythm: positionsOf(document.rhythms),
      calendar: positionsOf(document.calendars),
      source: positionsOf(document.sources),
      aiSystem: positionsOf(document.aiSystems),
      accessList: positionsOf(document.accessLists),
      plannedMetric: positionsOf(document.organization.strategy?.plannedMetrics),
    },
    ...compileCycles(cycles),
  };
};

/** The days of each cycle. */
export const compileCycles = (
  cycles: readonly Cycle[] = [],
): Pick<References, 'cycleStart' | 'cycleEnd'> => ({
  cycleStart: Int32Array.from(cycles, (cycle) => dayNumberOf(cycle.start) ?? -1),
  cycleEnd: Int32Array.from(cycles, (cycle) => dayNumberOf(cycle.end) ?? -1),
});

const positionsOf = (entities: readonly Entity[] = []): ReadonlyMap<Id, number> => {
  const positions = new Map<Id, number>();
  for (let at = 0; at < entities.length; at++) {
    const { id } = entities[at]!;
    if (!positions.has(id)) positions.set(id, at);
  }
  return positions;
};

/** The look-up an index has: position of a reference by kind and id. */
export const referencesBy = ({ positions }: References): GoalIndex['referenceOf'] => {
  // A map of maps: asking an object whether it has a field of its own takes longer than the look-up.
  const byKind: ReadonlyMap<string, ReadonlyMap<Id, number>> = new Map(Object.entries(positions));
  return (entity, id) => byKind.get(entity)?.get(id);
};
