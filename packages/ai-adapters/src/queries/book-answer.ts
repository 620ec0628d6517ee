import { dueReviews } from '@throughline/core';
import type { CivilDate, DueReview, GoalIndex, Id, PersonId } from '@throughline/core';
import type { AccessReader } from '@throughline/cascade';
import type { ActionItemQuery, ReviewQuery } from './query.ts';
import type { QuestionContext } from './question-context.ts';
import { questionDefaults } from './question-defaults.ts';

/** A review that waits. */
export interface WaitingReview {
  /** Id of the review. */
  readonly id: Id;
  /** What it is. */
  readonly activity: string;
  /** Its cycle. */
  readonly cycle: Id;
  /** Its day. */
  readonly on: CivilDate;
  /** How it stands. */
  readonly state: DueReview['state'];
}

/** Something promised in a one-to-one talk. */
export interface WaitingItem {
  /** Its id. */
  readonly id: Id;
  /** Who promised it. */
  readonly owner: PersonId;
  /** What; only for the owner and those who were in the talk. */
  readonly title?: string;
  /** By when. */
  readonly due?: CivilDate;
}

/** Reviews that wait, each once, whatever zones its people live in: its most urgent state counts. */
export const waitingReviews = (
  index: GoalIndex,
  { state }: ReviewQuery,
  { held }: QuestionContext,
  { now, zones }: Required<Pick<QuestionContext, 'now' | 'zones'>>,
): readonly WaitingReview[] => {
  const ahead = state === 'upcoming' ? questionDefaults.aheadDays : 0;
  const due = dueReviews(index, { now, zones, ahead, ...(held === undefined ? {} : { held }) });
  const found = new Map<string, WaitingReview>();
  const urgency = ['upcoming', 'due', 'overdue'];
  for (const { review, state: at } of due) {
    const key = `${review.on} ${review.id}`;
    const before = found.get(key);
    if (before !== undefined && urgency.indexOf(before.state) >= urgency.indexOf(at)) continue;
    found.set(key, {
      id: review.id,
      activity: review.activity,
      cycle: review.cycle,
      on: review.on,
      state: at,
    });
  }
  return [...found.values()].filter((each) =>
    state === undefined ? each.state !== 'upcoming' : each.state === state,
  );
};

/** Open action items of talks the person who asks may know of, the earliest due first. */
export const waitingItems = (
  reader: AccessReader,
  { state = 'open', owner }: ActionItemQuery,
  { actor, asOf, reviewBook }: QuestionContext,
): readonly WaitingItem[] => {
  const found: WaitingItem[] = [];
  for (const talk of reviewBook?.conversations ?? []) {
    if (talk.on > asOf || !(reader.oversees(talk.person) || reader.oversees(talk.with))) continue;
    const wasThere = actor === talk.person || actor === talk.with;
    for (const item of talk.actionItems ?? []) {
      if (item.doneOn !== undefined && item.doneOn <= asOf) continue;
      if (state === 'overdue' && (item.due === undefined || item.due >= asOf)) continue;
      if (owner !== undefined && item.owner !== owner) continue;
      const { id, title, due } = item;
      const shown = wasThere || item.owner === actor ? { title } : {};
      found.push({ id, owner: item.owner, ...shown, ...(due === undefined ? {} : { due }) });
    }
  }
  const keyOf = ({ due = '9999-99-99', id }: WaitingItem): string => `${due} ${id}`;
  return found.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : keyOf(one) > keyOf(other) ? 1 : 0));
};
