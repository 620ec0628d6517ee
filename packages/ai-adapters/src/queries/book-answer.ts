import { dayNumberOf, dueReviews } from '@throughline/core';
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
  { state, since, before }: ReviewQuery,
  { held, asOf }: QuestionContext,
  { now, zones }: Required<Pick<QuestionContext, 'now' | 'zones'>>,
): readonly WaitingReview[] => {
  const last = before === undefined ? undefined : (dayNumberOf(before) ?? 0) - (dayNumberOf(asOf) ?? 0) - 1;
  const near = Math.min(Math.max(last ?? questionDefaults.aheadDays, 0), questionDefaults.farthestDays);
  const ahead = state === 'next' ? questionDefaults.farthestDays : state === 'upcoming' ? near : 0;
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
  const waiting = [...found.values()];
  if (state === 'next') {
    // The earliest day that is not over; everything on it.
    const days = waiting.map(({ on }) => on).filter((on) => on >= asOf);
    const next = days.reduce((first, on) => (on < first ? on : first), '9999-12-31');
    return waiting.filter(({ on }) => on === next);
  }
  return waiting.filter((each) =>
    state === undefined
      ? each.state !== 'upcoming'
      : each.state === state &&
        (since === undefined || each.on >= since) &&
        (before === undefined || each.on < before),
  );
};

/** Action items of talks the person who asks may know of, the earliest due first. */
export const waitingItems = (
  reader: AccessReader,
  { state = 'open', owner, dueSince, dueBefore, doneSince, doneBefore }: ActionItemQuery,
  { actor, asOf, reviewBook }: QuestionContext,
): readonly WaitingItem[] => {
  const found: WaitingItem[] = [];
  for (const talk of reviewBook?.conversations ?? []) {
    if (talk.on > asOf || !(reader.oversees(talk.person) || reader.oversees(talk.with))) continue;
    const wasThere = actor === talk.person || actor === talk.with;
    for (const item of talk.actionItems ?? []) {
      const isDone = item.doneOn !== undefined && item.doneOn <= asOf;
      if (isDone !== (state === 'done')) continue;
      if (state === 'overdue' && (item.due === undefined || item.due >= asOf)) continue;
      if (owner !== undefined && item.owner !== owner) continue;
      if (doneSince !== undefined && (item.doneOn === undefined || item.doneOn < doneSince)) continue;
      if (doneBefore !== undefined && (item.doneOn === undefined || item.doneOn >= doneBefore)) continue;
      if (dueSince !== undefined && (item.due === undefined || item.due < dueSince)) continue;
      if (dueBefore !== undefined && (item.due === undefined || item.due >= dueBefore)) continue;
      const { id, title, due } = item;
      const shown = wasThere || item.owner === actor ? { title } : {};
      found.push({ id, owner: item.owner, ...shown, ...(due === undefined ? {} : { due }) });
    }
  }
  const keyOf = ({ due = '9999-99-99', id }: WaitingItem): string => `${due} ${id}`;
  return found.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : keyOf(one) > keyOf(other) ? 1 : 0));
};

/** A number of action items: of all of them, or of one owner. */
export interface ItemNumber {
  /** Whose; null: everybody's. */
  readonly owner: PersonId | null;
  /** How many, or which part; null: there is none to work it out from. */
  readonly value: number | null;
}

/** How many action items there are, or which part of all is in a state. */
export const itemNumbers = (
  reader: AccessReader,
  query: ActionItemQuery,
  context: QuestionContext,
): readonly ItemNumber[] => {
  const { aggregate, groupBy, state = 'open', ...rest } = query;
  const items = waitingItems(reader, { ...rest, state }, context);
  if (aggregate === 'share') {
    const others = waitingItems(reader, { ...rest, state: state === 'done' ? 'open' : 'done' }, context);
    const open = state === 'overdue' ? waitingItems(reader, { ...rest, state: 'open' }, context) : items;
    const whole = open.length + others.length;
    return [{ owner: null, value: whole === 0 ? null : Math.round((items.length / whole) * 1e12) / 1e12 }];
  }
  if (groupBy === undefined) return [{ owner: null, value: items.length }];
  const counts = new Map<PersonId, number>();
  for (const { owner } of items) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  return [...counts]
    .map(([owner, value]) => ({ owner, value }))
    .sort((one, other) => other.value - one.value || (one.owner < other.owner ? -1 : 1));
};
