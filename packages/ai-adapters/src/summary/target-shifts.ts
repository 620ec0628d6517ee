import type { ChangeEntry, CivilDate, GoalId, Measure } from '@throughline/core';

/** A change of what a goal aims at. */
export interface TargetShift {
  /** The goal. */
  readonly goal: GoalId;
  /** Day it was recorded, in UTC. */
  readonly on: CivilDate;
  /** The entry of the log, by the revision it made. */
  readonly revision: number;
  /** What it aimed at before; absent where the log does not say. */
  readonly before?: Measure;
  /** What it aims at since. */
  readonly after: Measure;
  /** Why, if anybody said. */
  readonly reason?: string;
}

/** Changes of targets that a log holds from one day up to and with another, in the order of the log. */
export const targetShifts = (
  log: readonly ChangeEntry[],
  from: CivilDate,
  to: CivilDate,
): readonly TargetShift[] =>
  log.flatMap(({ at, revision, reason: said, change, inverse }) => {
    const on = at.slice(0, 10);
    if (change.kind !== 'shiftTarget' || on < from || on > to) return [];
    const back = inverse.find((one) => one.kind === 'shiftTarget' && one.goal === change.goal);
    const before = back?.kind === 'shiftTarget' ? back.measure : undefined;
    const reason = change.reason ?? said;
    return [
      {
        goal: change.goal,
        on,
        revision,
        ...(before === undefined ? {} : { before }),
        after: change.measure,
        ...(reason === undefined || reason.trim() === '' ? {} : { reason }),
      },
    ];
  });
