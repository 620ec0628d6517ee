import { checkNumber } from '../error/check-number.ts';
import { checkObject } from '../error/check-object.ts';
import { checkIndex } from '../index/document-of.ts';
import type { GoalIndex } from '../index/goal-index.ts';
import type { Every } from '../model/every.ts';
import { daysOfEvery, refreshOf } from './refresh-of.ts';
import { rhythmDefaults } from './rhythm-defaults.ts';
import { rhythmOf } from './rhythm-of.ts';
import { recurrenceProblem } from './schedule-problem.ts';

/** How often a goal should hear of itself, and how long it may be silent. */
export interface Cadence {
  /** How often a new value is due. Absent: nobody says. */
  readonly every?: Every;
  /** Days of silence after which the owner is nudged. */
  readonly nudgeDays: number;
  /** Days of silence after which it is a finding. */
  readonly findingDays: number;
}

/** Days of silence, where the caller has others than the usual ones. */
export interface SilenceDays {
  /** Until the nudge. Absent: 21. */
  readonly nudgeDays?: number;
  /** Until the finding. Absent: 42. */
  readonly findingDays?: number;
}

/**
 * How often new values of a goal (a number of the index) are due: as the goal itself says, else its source, else
 * the check-ins of its cycle's rhythm. Where values come less often than every three weeks, the nudge waits for
 * one whole period and the finding for two. A refresh of 0 is read as if nothing were said.
 *
 * @example
 * ```ts
 * import { cadenceOf, compileGoals } from '@throughline/core';
 *
 * const index = compileGoals({
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   sources: [{ id: 'survey', kind: 'other', refresh: { count: 1, unit: 'quarter' } }],
 *   keyResults: [
 *     { id: 'nps', objective: 'loved', title: 'NPS', source: 'survey', measure: { kind: 'change', from: 30, to: 40 } },
 *   ],
 * });
 * cadenceOf(index, 0); // => { every: { count: 1, unit: 'quarter' }, nudgeDays: 92, findingDays: 184 }
 * ```
 */
export const cadenceOf = (index: GoalIndex, goal: number, silence: SilenceDays = {}): Cadence => {
  // Other options may travel with them, as those of `reviewPack` do, so names are not looked at here.
  checkObject(silence, 'silence');
  const { nudgeDays = rhythmDefaults.nudgeDays, findingDays = rhythmDefaults.findingDays } = silence;
  checkNumber(nudgeDays, 'nudgeDays');
  checkNumber(findingDays, 'findingDays');
  checkIndex(index);
  checkNumber(goal, 'goal');
  const every = refreshOf(index, goal) ?? checkInsOf(index, index.cycle[goal] ?? -1);
  if (every === undefined) return { nudgeDays, findingDays };
  const period = daysOfEvery(every);
  return {
    every,
    nudgeDays: Math.max(nudgeDays, period),
    findingDays: Math.max(findingDays, 2 * period),
  };
};

/** How often the rhythm of a cycle asks for check-ins. */
const checkInsOf = (index: GoalIndex, cycle: number): Every | undefined => {
  const found = index.document.cycles?.[cycle];
  const rhythm = found === undefined ? undefined : rhythmOf(index, found);
  for (const recurrence of rhythm?.recurrences ?? []) {
    const { activity, schedule } = recurrence;
    const isSound = recurrenceProblem(recurrence) === undefined;
    if (activity === 'check-in' && schedule.kind === 'every' && isSound) return schedule.every;
  }
  return undefined;
};
