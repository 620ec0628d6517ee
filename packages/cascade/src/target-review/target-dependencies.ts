import { goalAt, goalStates } from '@throughline/core';
import type { GoalId, GoalIndex, GoalState, UnitId } from '@throughline/core';
import type { ScoreBook, Status } from '@throughline/scoring';
import type { Evidence } from './evidence.ts';
import { missingInput } from './missing-input.ts';

/** A goal that has to come first or hold. */
export interface TargetDependency {
  /** The goal it depends on. */
  readonly goal: GoalId;
  /** The goal that says so: the one reviewed, or its objective or KRA. */
  readonly from: GoalId;
  /** Unit of the goal it depends on; null when it has none. */
  readonly unit: UnitId | null;
  /** True when another unit has it in hand. */
  readonly crossTeam: boolean;
  /** Its state; null when there is no such goal. */
  readonly state: GoalState | null;
  /** Its status; null when there is no such goal. */
  readonly status: Status | null;
  /** Its attainment; null without a score. */
  readonly attainment: number | null;
}

/** What has to come first or hold. */
export interface TargetDependencies {
  /** The goals, those of the goal itself before those of its objective or KRA. */
  readonly goals: readonly TargetDependency[];
  /** How many of them another unit has in hand. */
  readonly crossTeam: number;
  /**
   * The worst of them. `gone`: there is no such goal, or it is set aside. `late`: it is behind or at risk.
   * `unknown`: nobody knows how it stands. `clear`: none of this, also where there are no dependencies.
   */
  readonly reading: 'gone' | 'late' | 'unknown' | 'clear';
}

/** Dependencies of a goal and of its objective or KRA, with their state. */
export const targetDependencies = (
  index: GoalIndex,
  goal: number,
  book: ScoreBook,
): Evidence<TargetDependencies> => {
  const holders = index.container[goal]! < 0 ? [goal] : [goal, index.container[goal]!];
  if (holders.every((holder) => goalAt(index, holder)?.dependsOn === undefined))
    return missingInput(index, goal, 'target-review/dependencies', 'dependsOn', { goal: index.ids[goal]! });
  const goals = holders.flatMap((holder) =>
    [...new Set(goalAt(index, holder)?.dependsOn)].map((id) => dependencyOf(index, holder, id, book)),
  );
  const readings = new Set(goals.map(readingOf));
  return {
    known: true,
    value: {
      goals,
      crossTeam: goals.filter(({ crossTeam }) => crossTeam).length,
      reading: worstFirst.find((reading) => readings.has(reading)) ?? 'clear',
    },
  };
};

const worstFirst = ['gone', 'late', 'unknown'] as const;

const dependencyOf = (index: GoalIndex, holder: number, id: GoalId, book: ScoreBook): TargetDependency => {
  const from = index.ids[holder]!;
  const number = index.numberOf(id);
  if (number === undefined)
    return { goal: id, from, unit: null, crossTeam: false, state: null, status: null, attainment: null };
  const score = book.get(id);
  return {
    goal: id,
    from,
    unit: index.document.units?.[index.unit[number]!]?.id ?? null,
    crossTeam: index.unit[number] !== index.unit[holder],
    state: goalStates[index.state[number]!] ?? null,
    status: score?.status ?? null,
    attainment: score?.scored === true ? score.attainment : null,
  };
};

const readingOf = ({ state, status }: TargetDependency): TargetDependencies['reading'] => {
  if (state === null || state === 'postponed' || state === 'cancelled' || state === 'archived') return 'gone';
  if (status === 'behind' || status === 'at-risk') return 'late';
  return status === 'unknown' || status === null ? 'unknown' : 'clear';
};
