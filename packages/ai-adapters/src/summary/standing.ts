import {
  type CivilDate,
  compileGoals,
  type Cycle,
  cycleOn,
  type GoalId,
  type GoalIndex,
  type Instant,
} from '@throughline/core';
import type { Locale } from '@throughline/core/wording';
import { type ScoreBook, scoreGoals } from '@throughline/scoring';
import { dayOfDraft } from '../draft/day-of-draft.ts';
import { taskDeclined } from '../task/task-declined.ts';
import type { Declined } from '../draft/draft-result.ts';
import { knownLocale } from '../text/known-locale.ts';
import { summaryDefaults } from './summary-defaults.ts';
import type { SummaryScope } from './summary-scope.ts';
import { unitsBelow } from './units-below.ts';

/** A goal set as a summary looks at it. */
export interface Standing {
  readonly index: GoalIndex;
  readonly asOf: CivilDate;
  readonly day: number;
  readonly locale: Locale;
  /** Scores on the day. */
  readonly scores: ScoreBook;
  /** Scores on an earlier day, under the same policy. */
  readonly scoresOn: (asOf: CivilDate) => ScoreBook;
  /** The cycles it is about, in document order; never empty. */
  readonly cycles: readonly Cycle[];
  /** Does a goal belong to the unit that was asked for? */
  readonly isInUnit: (goal: GoalId) => boolean;
  /** The unit that was asked for. */
  readonly unit?: { readonly id: string; readonly name: string };
}

/** Reads what a summary is about, or says why there is nothing to look at. */
export const standingOf = (input: SummaryScope, createdAt: Instant): Standing | Declined => {
  const index = compileGoals(input.goals);
  const { asOf, day } = dayOfDraft(input.asOf, createdAt);
  const locale = knownLocale(input.locale);
  const { cycles = [], units = [] } = index.document;
  const position = input.cycle === undefined ? undefined : index.referenceOf('cycle', input.cycle);
  if (input.cycle !== undefined && position === undefined)
    return taskDeclined('draft/cycle-not-found', { cycle: input.cycle });
  const unit = input.unit === undefined ? undefined : index.referenceOf('unit', input.unit);
  if (input.unit !== undefined && unit === undefined)
    return taskDeclined('draft/unit-not-found', { unit: input.unit });
  const running =
    position === undefined
      ? cycleOn(index, day).slice(0, summaryDefaults.cycles)
      : cycles.slice(position, position + 1);
  if (running.length === 0) return taskDeclined('draft/no-cycle', { asOf });
  const marks = unit === undefined ? undefined : unitsBelow(index, unit);
  const isInUnit = (goal: GoalId): boolean => {
    if (marks === undefined) return true;
    const number = index.numberOf(goal);
    return number !== undefined && marks[index.unit[number]!] === 1;
  };
  const policy = input.policy === undefined ? {} : { policy: input.policy };
  const scoresOn = (on: CivilDate): ScoreBook => scoreGoals(index, { asOf: on, ...policy });
  const named = unit === undefined ? undefined : units[unit];
  return {
    index,
    asOf,
    day,
    locale,
    scores: scoresOn(asOf),
    scoresOn,
    cycles: running,
    isInUnit,
    ...(named === undefined ? {} : { unit: { id: named.id, name: named.name } }),
  };
};
