import {
  type ActionItem,
  type Feedback,
  compileGoals,
  dayNumberOf,
  factsOf,
  type Goal,
  goalAt,
  type GoalIndex,
  type Goals,
  type Instant,
  type Owner,
} from '@throughline/core';
import { type Policy, type ScoreBook, scoreGoals } from '@throughline/scoring';
import { civilDateOf } from '@throughline/core';
import type { Notice } from '../draft/draft.ts';
import type { Declined } from '../draft/draft-result.ts';
import { noticeFrom } from '../draft/notice-from.ts';
import { rolesOn } from '../draft/roles-on.ts';
import { notesOnCheckIns, type QuotedNote } from '../summary/quoted-notes.ts';
import type { AboutPerson } from './about-person.ts';
import { declinedOfPerson } from './declined-of-person.ts';
import { minimumEvidence } from './minimum-evidence.ts';
import { peopleMessages } from './people-messages.ts';
import { knownSubject, type Subject } from './subject.ts';

/** What is recorded about a person's work in a cycle (S1-04): never the review form alone. */
export interface PersonEvidence extends Subject {
  readonly index: GoalIndex;
  readonly scores: ScoreBook;
  /** How goals are scored, where the caller says so. */
  readonly policy?: Policy;
  /** Numbers of the goals the person answers for or contributes to, in document order. */
  readonly goals: readonly number[];
  /** Notes on their check-ins, newest first. */
  readonly notes: readonly QuotedNote[];
  /** Feedback of others that may be quoted, newest first. */
  readonly feedback: readonly Feedback[];
  /** How whoever gave feedback stands to the person, as far as that does not show who it was. */
  readonly standing: (feedback: Feedback) => Feedback['as'] | 'others';
  /** What the person said of themselves, newest first. */
  readonly own: readonly Feedback[];
  /** What the person promised in conversations of the cycle, in the order of the review book. */
  readonly items: readonly ActionItem[];
  /** Remarks on what was left out. */
  readonly notices: readonly Notice[];
}

/** Collects the evidence, or says why there is none to speak of. */
export const personEvidence = (input: AboutPerson, createdAt: Instant): PersonEvidence | Declined => {
  const index = compileGoals(input.goals);
  const subject = knownSubject(index, input, createdAt);
  if ('code' in subject) return subject;
  const { person, cycle, first, last } = subject;
  const needed = minimumEvidence(input.minimum);
  const goals = goalsOfPerson(index, subject);
  const policy = input.policy === undefined ? {} : { policy: input.policy };
  const scores = scoreGoals(index, {
    asOf: civilDateOf(Math.max(first, last)) ?? subject.asOf,
    ...policy,
  });
  const notes = notesOnCheckIns(index, goals, first - 1, last);
  const all = newestFirst(
    (input.reviewBook.feedback ?? []).filter(({ about, on }) => about === person.id && subject.isWithin(on)),
  );
  const own = all.filter(({ as }) => as === 'self');
  const others = all.filter(({ as }) => as !== 'self');
  const hidden = others.filter(({ as }) => as !== 'manager');
  const givers = giversOf(hidden);
  // A word such as `report` halves the circle of those who may have written it.
  const tells = (['peer', 'report', 'customer'] as const).some((part) => {
    const own = giversOf(hidden.filter(({ as }) => as === part));
    return own > 0 && own < needed.givers;
  });
  const standing = ({ as }: Feedback): Feedback['as'] | 'others' =>
    tells && as !== 'manager' && as !== 'self' ? 'others' : as;
  const isEnough = givers === 0 || givers >= needed.givers;
  const feedback = isEnough ? others : others.filter(({ as }) => as === 'manager');
  const items = (input.reviewBook.conversations ?? []).flatMap((talk) =>
    subject.isWithin(talk.on) ? (talk.actionItems ?? []).filter(({ owner }) => owner === person.id) : [],
  );
  const records = notes.length + feedback.length + own.length + items.length;
  if (goals.length < needed.goals || records < needed.records)
    return declinedOfPerson('draft/not-enough-evidence', {
      person: person.id,
      cycle: cycle.name,
      goals: goals.length,
      goalsNeeded: needed.goals,
      records,
      recordsNeeded: needed.records,
    });
  const notices = isEnough
    ? []
    : [noticeFrom(peopleMessages, 'draft/too-few-givers', { givers, needed: needed.givers })];
  return { ...subject, ...policy, index, scores, goals, notes, feedback, standing, own, items, notices };
};

/** Different people who gave feedback; all who are not named count as one, since nobody knows better. */
const giversOf = (feedback: readonly Feedback[]): number =>
  new Set(feedback.map(({ from }) => (from === undefined ? 0 : from))).size;

const newestFirst = (feedback: readonly Feedback[]): readonly Feedback[] =>
  [...feedback].sort((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0));

/**
 * Goals of the cycle that a person answers for or contributes to, and their areas with the KPIs in them, also those of
 * the roles held on the last day. What belongs to no cycle counts in each.
 */
const goalsOfPerson = (
  index: GoalIndex,
  { person, position, last }: Pick<Subject, 'person' | 'position' | 'last'>,
): readonly number[] => {
  const roles = new Set(rolesOn(index, person.id, civilDateOf(last) ?? '').map(({ id }) => id));
  const owns = (goal: Goal): boolean => {
    if ((goal.owners ?? []).some((owner) => isOwner(owner, person.id))) return true;
    const { person: of, role } = goal as { readonly person?: string; readonly role?: string };
    return of === undefined ? role !== undefined && roles.has(role) : of === person.id;
  };
  const found: number[] = [];
  for (const number of index.documentOrder) {
    const cycle = index.cycle[number]!;
    if (cycle !== position && cycle !== -1) continue;
    const goal = goalAt(index, number);
    if (goal === undefined || setAside.has(goal.state ?? 'published')) continue;
    const holder = goalAt(index, index.container[number]!);
    const isOwn = owns(goal) || ((goal.owners ?? []).length === 0 && holder !== undefined && owns(holder));
    if (isOwn) found.push(number);
  }
  return found;
};

const setAside: ReadonlySet<string> = new Set([
  'draft',
  'feasible',
  'signed-off',
  'postponed',
  'cancelled',
  'archived',
]);

const isOwner = ({ who, as }: Owner, person: string): boolean =>
  as !== 'reviewer' && 'person' in who && who.person === person;

/** How many goals of an earlier cycle a person had with a number, and how many of them were reached. */
export const reachedIn = (
  goals: Goals,
  subject: Pick<PersonEvidence, 'person' | 'policy'>,
  position: number,
): { readonly all: number; readonly reached: number } | undefined => {
  const index = compileGoals(goals);
  const cycle = index.document.cycles?.[position];
  const end = cycle && dayNumberOf(cycle.end);
  const asOf = end === undefined ? undefined : civilDateOf(end - 1);
  if (end === undefined || asOf === undefined) return undefined;
  const own = goalsOfPerson(index, { ...subject, position, last: end - 1 }).filter(
    (number) => index.cycle[number] === position && factsOf(index, number, end - 1).length > 0,
  );
  if (own.length === 0) return undefined;
  const { policy } = subject;
  const scores = scoreGoals(index, { asOf, ...(policy === undefined ? {} : { policy }) });
  const reached = own.filter((number) => {
    const score = scores.get(index.ids[number]!);
    return score?.scored === true && score.attainment >= 1;
  }).length;
  return { all: own.length, reached };
};
