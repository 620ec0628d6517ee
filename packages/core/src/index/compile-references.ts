import type { GoalSet } from '../model/goal-set.ts';
import type { Cycle } from '../model/cycle.ts';
import { dayNumberOf } from '../time/day-number.ts';
import { idPositions } from './id-positions.ts';
import type { IdPositions } from './id-positions.ts';
import type { GoalIndex, ReferenceKind } from './goal-index.ts';

/** What goals refer to, ready for looking up. */
export interface References {
  /** Position by id, for each kind; the first one, when an id is used twice. */
  readonly positions: Readonly<Record<ReferenceKind, IdPositions>>;
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
      unit: idPositions(document.units),
      person: idPositions(document.people),
      assignment: idPositions(document.assignments),
      role: idPositions(document.roles),
      cycle: idPositions(cycles),
      rhythm: idPositions(document.rhythms),
      calendar: idPositions(document.calendars),
      source: idPositions(document.sources),
      aiSystem: idPositions(document.aiSystems),
      accessList: idPositions(document.accessLists),
      plannedMetric: idPositions(document.organization.strategy?.plannedMetrics),
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

/** The look-up an index has: position of a reference by kind and id. */
export const referencesBy = ({ positions }: References): GoalIndex['referenceOf'] => {
  // A map of maps: asking an object whether it has a field of its own takes longer than the look-up.
  const byKind: ReadonlyMap<string, IdPositions> = new Map(Object.entries(positions));
  return (entity, id) => byKind.get(entity)?.get(id);
};
