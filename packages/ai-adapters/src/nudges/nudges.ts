import { compileAccess } from '@throughline/cascade';
import type { AccessReader } from '@throughline/cascade';
import { addDays, compileGoals, peopleOf, zoneClock } from '@throughline/core';
import type { Goals, Id, PersonId } from '@throughline/core';
import { answering } from '../draft/answering.ts';
import { noticeFrom } from '../draft/notice-from.ts';
import { nudgeMessages } from './nudge-messages.ts';
import { checkNudgeContext } from './check-nudge-context.ts';
import { openReviews, silentGoals, stalledGoals } from './due-goals.ts';
import type { HeldNudge, Nudge, NudgeDigest, NudgeForNobody, NudgeRun } from './nudge.ts';
import type { NudgeCandidate, NudgeGround } from './nudge-candidate.ts';
import type { NudgeContext } from './nudge-context.ts';
import { nudgeDefaults } from './nudge-defaults.ts';
import { checkTriggers, nudgeKinds } from './nudge-trigger.ts';
import type { NudgeKind, NudgeTrigger } from './nudge-trigger.ts';
import { missingTalks, openItems } from './open-talks.ts';
import { quietClock } from './quiet-clock.ts';

/**
 * Who should be reminded of what now (S1-01, S1-02, S1-03): check-ins that did not come, goals that stand still, reviews
 * that were not held, open action items, one-to-ones that did not take place. Triggers and their days are data. Nobody gets
 * more than `perDay` on a day of theirs, nothing comes in quiet hours on the clock of the one who gets it, and nobody is
 * reminded of a goal they may not see. Each nudge has a stable id: what is in `sent` does not come again. What is not sent
 * now comes back with the reason and the earliest instant; nothing is lost and nothing is kept, so a job may run as often
 * as it likes. The order of the document, of triggers and of what was sent changes nothing.
 *
 * Triggers and contexts that make no sense are a `UsageError` `ai-adapters/bad-argument`, a `now` that is no instant is
 * `core/not-an-instant`.
 *
 * @example
 * ```ts
 * import { nudges } from '@throughline/ai-adapters/nudges';
 * import { accessPolicies } from '@throughline/cascade';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme', timeZone: 'Asia/Kolkata' },
 *   people: [{ id: 'ana', name: 'Ana' }],
 *   cycles: [{ id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'active' }],
 *   objectives: [
 *     { id: 'grow', title: 'Grow', cycle: 'q2', commitment: 'committed', owners: [{ who: { person: 'ana' }, as: 'accountable' }] },
 *   ],
 *   keyResults: [{ id: 'arr', objective: 'grow', title: 'ARR', measure: { kind: 'change', from: 8, to: 10 } }],
 * } as const;
 * const zones = { offsetAt: (zone: string) => (zone === 'Asia/Kolkata' ? 330 : undefined) };
 * const context = { zones, access: accessPolicies.standard };
 * const run = nudges(goals, [{ kind: 'check-in', days: 21 }], { ...context, now: '2026-04-22T05:00:00Z' });
 * run.digests.map(({ person, nudges }) => [person, nudges.map(({ message }) => message)]);
 * // => [['ana', ['`ARR` has had no check-in for 21 days']]]
 * // Eight in the evening in India: it waits until nine.
 * const late = nudges(goals, [{ kind: 'check-in' }], { ...context, now: '2026-04-22T14:30:00Z' });
 * late.held.map(({ because, notBefore }) => [because, notBefore]); // => [['quiet-hours', '2026-04-23T03:30:00Z']]
 * ```
 */
export const nudges = (goals: Goals, triggers: readonly NudgeTrigger[], context: NudgeContext): NudgeRun =>
  answering('nudges', () => {
    const wanted = checkTriggers(triggers);
    checkNudgeContext(context);
    const index = compileGoals(goals);
    const clock = zoneClock(index.document, context);
    const ground: NudgeGround = { index, people: peopleOf(index), clock, context };
    const candidates = [...wanted.values()].flatMap((trigger) => candidatesOf(trigger, ground));
    const { due, forNobody } = recipientsOf(candidates, ground);
    return scheduled(due, forNobody, ground);
  });

const candidatesOf = (trigger: NudgeTrigger, ground: NudgeGround): readonly NudgeCandidate[] => {
  switch (trigger.kind) {
    case 'check-in':
      return silentGoals(ground, trigger.days);
    case 'stalled':
      return stalledGoals(ground, trigger.days);
    case 'review':
      return openReviews(ground);
    case 'action-item':
      return openItems(ground, trigger.days, trigger.undatedDays);
    case 'talk':
      return missingTalks(ground, trigger.days);
  }
};

/** Parts of an id, joined so that no two lists of parts give the same id. */
const idOf = (...parts: readonly string[]): Id =>
  parts.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');

/** Nudges by id, each once, and what reminds nobody. */
const recipientsOf = (
  candidates: readonly NudgeCandidate[],
  { index, clock, context: { access } }: NudgeGround,
): { readonly due: ReadonlyMap<Id, Nudge>; readonly forNobody: readonly NudgeForNobody[] } => {
  const due = new Map<Id, Nudge>();
  const forNobody = new Map<Id, NudgeForNobody>();
  const compiled = new Map<string, ReturnType<typeof compileAccess>>();
  const readers = new Map<PersonId, AccessReader>();
  const readerOf = (person: PersonId): AccessReader => {
    const known = readers.get(person);
    if (known !== undefined) return known;
    // Of the day it is for the person; there are never more than three days at one instant.
    const on = clock.todayIn(clock.zoneOf(person));
    const day = compiled.get(on) ?? compileAccess(index, { access, on });
    compiled.set(on, day);
    const reader = day.readerOf(person);
    readers.set(person, reader);
    return reader;
  };
  for (const { kind, subject, since, people, days, goal, key, data } of candidates) {
    if (people.length === 0) forNobody.set(idOf(kind, subject, since), { kind, subject, because: 'nobody' });
    for (const person of people) {
      const id = idOf(kind, person, subject, since);
      // Who is not there on the day is reminded of nothing.
      const { isThere, canSee } = readerOf(person);
      if (!isThere || (goal !== undefined && !canSee(goal))) {
        forNobody.set(id, { kind, subject, person, because: 'not-visible' });
        continue;
      }
      const nudge = { ...noticeFrom(nudgeMessages, key, data, goal), id, kind, person, subject, days };
      const known = due.get(id);
      // Bad data can say the same twice; the longer wait counts, whatever the order.
      if (known === undefined || comesBefore(nudge, known) < 0) due.set(id, nudge);
    }
  }
  const sorted = [...forNobody].sort(([one], [other]) => (one < other ? -1 : 1));
  return { due, forNobody: sorted.map(([, each]) => each) };
};

const orderOf = new Map<NudgeKind, number>(nudgeKinds.map((kind, at) => [kind, at]));

/** Longest waiting first, then by kind, then by id and text: the same whatever the order of the document. */
const comesBefore = (one: Nudge, other: Nudge): number =>
  other.days - one.days ||
  (orderOf.get(one.kind) ?? 0) - (orderOf.get(other.kind) ?? 0) ||
  compare(one.id, other.id) ||
  compare(one.message, other.message);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const scheduled = (
  due: ReadonlyMap<Id, Nudge>,
  forNobody: readonly NudgeForNobody[],
  { clock, context }: NudgeGround,
): NudgeRun => {
  const { now, sent = [], perDay = nudgeDefaults.perDay, quiet = nudgeDefaults.quiet } = context;
  const hours = quietClock(clock, now, quiet);
  const before = new Set(sent.map(({ id }) => id));
  const countToday = new Map<PersonId, number>();
  const counted = new Set<string>();
  for (const { id, person, at } of sent) {
    const zone = clock.zoneOf(person);
    const key = idOf(person, id);
    // A list kept twice says the same twice.
    if (clock.wallTimeIn(zone, at)?.date !== clock.todayIn(zone) || counted.has(key)) continue;
    counted.add(key);
    countToday.set(person, (countToday.get(person) ?? 0) + 1);
  }
  const byPerson = new Map<PersonId, Nudge[]>();
  const repeated: Id[] = [];
  for (const nudge of due.values()) {
    const own = byPerson.get(nudge.person);
    if (before.has(nudge.id)) repeated.push(nudge.id);
    else if (own === undefined) byPerson.set(nudge.person, [nudge]);
    else own.push(nudge);
  }
  const digests: NudgeDigest[] = [];
  const held: HeldNudge[] = [];
  for (const [person, own] of [...byPerson].sort(([one], [other]) => compare(one, other))) {
    const zone = clock.zoneOf(person);
    const today = clock.todayIn(zone);
    const opening = hours.nextOpening(zone);
    const isQuiet = hours.isQuiet(zone, now);
    const openingDay = clock.wallTimeIn(zone, opening)?.date ?? today;
    const free = Math.max(0, perDay - (openingDay === today ? (countToday.get(person) ?? 0) : 0));
    const waiting = own.sort(comesBefore);
    const first = waiting.slice(0, free);
    if (!isQuiet && first.length > 0) digests.push({ person, zone, nudges: first });
    if (isQuiet) for (const nudge of first) held.push({ nudge, because: 'quiet-hours', notBefore: opening });
    for (const [at, nudge] of waiting.slice(free).entries()) {
      // As many each day as a day takes; where a day takes none, the next one is as good as any.
      const days = 1 + (perDay === 0 ? 0 : Math.floor(at / perDay));
      const notBefore = hours.openingOn(zone, addDays(openingDay, days) ?? openingDay);
      held.push({ nudge, because: 'daily-limit', notBefore });
    }
  }
  return { digests, held, repeated: repeated.sort(compare), forNobody };
};
