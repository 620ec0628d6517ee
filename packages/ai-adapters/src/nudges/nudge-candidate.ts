import type { FindingData, GoalId, GoalIndex, Id, PeopleOf, PersonId, ZoneClock } from '@throughline/core';
import type { NudgeContext } from './nudge-context.ts';
import type { NudgeMessageKey } from './nudge-messages.ts';
import type { NudgeKind } from './nudge-trigger.ts';

/** Something that is due, and whom it should remind, before anybody asks whether they may be reminded now. */
export interface NudgeCandidate {
  /** What set it off. */
  readonly kind: NudgeKind;
  /** Id of what it is about. */
  readonly subject: Id;
  /** What makes it another one when the same comes up again: a day, a value. */
  readonly since: string;
  /** Whom it reminds. */
  readonly people: readonly PersonId[];
  /** Days it has been waiting. */
  readonly days: number;
  /** The goal, where it is about one. */
  readonly goal?: GoalId;
  /** Its text. */
  readonly key: NudgeMessageKey;
  /** The facts of its text. */
  readonly data: FindingData;
}

/** What candidates are found with. */
export interface NudgeGround {
  /** The goals. */
  readonly index: GoalIndex;
  /** Who stands behind them. */
  readonly people: PeopleOf;
  /** What people's clocks show. */
  readonly clock: ZoneClock;
  /** What the host said. */
  readonly context: NudgeContext;
}

/** Longest title in a nudge, in characters. */
const longestTitle = 200;

/** A title or name, not endless. */
export const nudgeTitle = (title: string): string => {
  const points = [...title.slice(0, 2 * longestTitle)];
  return points.length <= longestTitle ? title : `${points.slice(0, longestTitle).join('')}…`;
};
