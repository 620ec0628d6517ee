import {
  type ActionItem,
  addDays,
  compileGoals,
  type Conversation,
  type GoalId,
  UsageError,
} from '@throughline/core';
import { scoreGoals } from '@throughline/scoring';
import { dayNumber, dayOfDraft } from '../draft/day-of-draft.ts';
import { taskDeclined } from '../task/task-declined.ts';
import type { DraftContext } from '../draft/draft-context.ts';
import { namesABlocker } from '../summary/names-a-blocker.ts';
import { notesOnCheckIns } from '../summary/quoted-notes.ts';
import { summaryLines } from '../summary/summary-lines.ts';
import { knownLocale } from '../text/known-locale.ts';
import { statedDay, statedQuote, statedShare } from '../text/stated.ts';
import type { DraftedText } from '../task/drafted-text.ts';
import type { Proposed } from '../task/proposal.ts';
import { sectionsByTask } from '../task/sections-by-task.ts';
import { goalsOfPerson } from './goals-of-person.ts';
import type { OneToOneBriefInput } from './one-to-one-brief-input.ts';

/** Between two talks, when nobody wrote one down: four weeks. Source: docs/sources.md#drafted-texts. */
const usualDays = 28;

/** A move of attainment below this is rounding. Source: docs/sources.md#epsilon. */
const epsilon = 1e-9;

/**
 * Prepares a talk about goals (S0-13, week 5): where a person's goals stand, what moved since the last talk, what is
 * silent or off its plan line, blockers word for word, open action items, and questions that follow from these. It
 * says nothing about the person.
 */
export const draftOneToOneBrief = (
  input: OneToOneBriefInput,
  { createdAt }: DraftContext,
): Proposed<DraftedText> => {
  const index = compileGoals(input.goals);
  const { asOf, day } = dayOfDraft(input.asOf, createdAt);
  const locale = knownLocale(input.locale);
  const person = index.document.people?.[index.referenceOf('person', input.person) ?? -1];
  if (person === undefined || person.erased === true)
    return { ok: false, declined: taskDeclined('draft/person-not-found', { person: input.person }) };
  const talks = (input.reviewBook?.conversations ?? []).filter(
    (talk) => talk.person === person.id && talk.on < asOf,
  );
  const last = talks.reduce<string | undefined>(
    (on, talk) => (on === undefined || talk.on > on ? talk.on : on),
    undefined,
  );
  const since = input.since ?? last ?? addDays(asOf, -usualDays) ?? asOf;
  const from = dayNumber(since, 'since');
  if (from >= day) throw new UsageError('ai-adapters/bad-argument', '`since` must be a day before the talk');
  const goals = goalsOfPerson(index, person.id, day);
  const open = openItems(talks);
  if (goals.length === 0 && open.length === 0)
    return {
      ok: false,
      declined: taskDeclined('draft/nothing-to-talk-about', { person: person.id, asOf }),
    };

  const policy = input.policy === undefined ? {} : { policy: input.policy };
  const scores = scoreGoals(index, { asOf, ...policy });
  const before = scoreGoals(index, { asOf: since, ...policy });
  const lines = summaryLines({
    index,
    asOf,
    day,
    locale,
    scores,
    scoresOn: (on) => scoreGoals(index, { asOf: on, ...policy }),
    cycles: [],
    isInUnit: () => true,
  });
  const { book, titleOf, capped } = lines;
  const ids = goals.map((goal) => index.ids[goal]!);
  book.add('scope', 'talk', {
    person: { record: person.id, what: 'name', value: person.name, text: person.name },
    asOf: statedDay(person.id, 'talk-on', asOf),
    since: statedDay(person.id, 'since', since),
  });
  capped('goals', ids, (goal) => {
    const score = scores.get(goal);
    if (score?.scored !== true) {
      book.add('goals', 'objective-open', { goal: titleOf(goal) }, goal);
      return;
    }
    const is = statedShare(goal, 'attainment', score.attainment, locale);
    const grade = { record: goal, what: 'grade', value: score.grade.word, text: score.grade.word };
    book.add('goals', 'objective', { goal: titleOf(goal), is, grade }, goal);
  });
  const standing = ids.map((goal) => ({ goal, now: scores.get(goal), then: before.get(goal) }));
  lines.moved(
    standing.flatMap(({ goal, now, then }) =>
      now?.scored === true && then?.scored === true && Math.abs(now.attainment - then.attainment) > epsilon
        ? [{ goal, from: then.attainment, to: now.attainment, by: now.attainment - then.attainment }]
        : [],
    ),
    since,
  );
  const behind = standing.flatMap(({ goal, now }) =>
    now?.scored === true && (now.status === 'behind' || now.status === 'at-risk')
      ? [{ goal, status: now.status, attainment: now.attainment, ...(now.pace ?? {}) }]
      : [],
  );
  lines.behind(behind);
  const stale = standing.flatMap(({ goal, now }): { goal: GoalId; days?: number }[] =>
    now?.staleness === undefined
      ? [{ goal }]
      : now.staleness.lastOn <= since
        ? [{ goal, days: now.staleness.days }]
        : [],
  );
  lines.stale(stale);
  const blockers = notesOnCheckIns(index, goals, from, day).filter(({ passage }) => namesABlocker(passage));
  lines.quotes('blockers', blockers);
  capped('actions', open, (item) => {
    const slots = { item: statedQuote(item.id, 'action-item', item.title) };
    if (item.due === undefined) {
      book.add('actions', 'action', slots);
      return;
    }
    const key = item.due < asOf ? 'action-overdue' : 'action-due';
    book.add('actions', key, { ...slots, due: statedDay(item.id, 'due', item.due) });
  });
  const ask = (
    key: 'ask-blocked' | 'ask-behind' | 'ask-silent',
    about: readonly { readonly goal: GoalId }[],
  ): void => {
    for (const goal of [...new Set(about.map((one) => one.goal))].slice(0, mostQuestions))
      book.add('questions', key, { goal: titleOf(goal) }, goal);
  };
  ask('ask-blocked', blockers);
  ask('ask-behind', behind);
  ask('ask-silent', stale);
  for (const item of open.filter(({ due }) => due !== undefined && due < asOf).slice(0, mostQuestions))
    book.add('questions', 'ask-action', { item: statedQuote(item.id, 'action-item', item.title) });
  const text = book.text('title/one-to-one-brief', sectionsByTask['one-to-one-brief']);
  const inputs = [...new Set(text.facts.map(({ record }) => record))];
  return { ok: true, proposal: { value: text, notes: [], inputs } };
};

/** Questions of one kind; a talk has an end. Source: docs/sources.md#drafted-texts. */
const mostQuestions = 3;

/** What was promised and is not done, first the longest due. */
const openItems = (talks: readonly Conversation[]): readonly ActionItem[] => {
  const items = new Map<string, ActionItem>();
  // A later talk knows best what became of an item.
  for (const { actionItems = [] } of [...talks].sort((one, other) => (one.on < other.on ? -1 : 1)))
    for (const item of actionItems) items.set(item.id, item);
  return [...items.values()]
    .filter(({ doneOn }) => doneOn === undefined)
    .sort((one, other) => ((one.due ?? '9999') < (other.due ?? '9999') ? -1 : 1));
};
