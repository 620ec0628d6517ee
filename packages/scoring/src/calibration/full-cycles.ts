import { checkOptions, compileGoals, dayNumberOf, factsOf, isExcluded, UsageError } from '@throughline/core';
import type { Cycle, CycleId, GoalIndex, Goals, PersonId, ReviewBook } from '@throughline/core';
import { lastDayOf } from '../appraisal/appraisal-of.ts';
import { checkReviewBook } from '../appraisal/check-review-book.ts';
import { recordsOf } from '../appraisal/records-of.ts';
import { isWithin } from '../appraisal/review-parts.ts';
import { compare } from '../numeric/compare.ts';
import { steady } from '../forecast/steady.ts';

/** What makes a cycle a full one. Sources: docs/sources.md#calibration. */
export interface FullCycleOptions {
  /** Share of the goals with a measure that need enough check-ins, 0 to 1. Absent: 0.8. */
  readonly goalShare?: number;
  /** Check-ins a goal needs within the cycle. Absent: 3. */
  readonly checkIns?: number;
  /** Conversations each person needs within the cycle. Absent: 1. */
  readonly conversations?: number;
}

/** What a cycle lacks to be a full one. */
export type CycleLack = 'not-closed' | 'no-goals' | 'check-ins' | 'conversations';

/** A cycle, and whether it was a full one. */
export interface CycleFullness {
  /** The cycle. */
  readonly cycle: CycleId;
  /** True when it lacks nothing. */
  readonly full: boolean;
  /** What it lacks, in the order of {@link CycleLack}. */
  readonly lacks: readonly CycleLack[];
  /** Key results and KPIs of the cycle that count. */
  readonly goals: number;
  /** Share of them with enough check-ins, 0 to 1. */
  readonly documented: number;
  /** People who worked here on its last day. */
  readonly people: number;
  /** Share of them with enough conversations, 0 to 1. */
  readonly talkedTo: number;
}

/** No more cycles than these are looked at, the latest ones. Our choice. */
const mostCycles = 12;

/**
 * Which of the cycles up to and including one were full: closed, with goals of which enough have check-ins, and with a
 * conversation for everybody (S1-06, S1-07). By their end, earliest first; at most the last twelve. An unknown cycle gives
 * none. A wrong call is a `UsageError`.
 *
 * @example
 * ```ts
 * import { fullCycles } from '@throughline/scoring/calibration';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   cycles: [{ id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'active' }],
 * } as const;
 * fullCycles(goals, { schemaVersion: 1, organization: 'acme' }, 'q2')[0]?.lacks; // => ['not-closed', 'no-goals']
 * ```
 */
export const fullCycles = (
  goals: Goals,
  reviewBook: ReviewBook,
  through: CycleId,
  options?: FullCycleOptions,
): readonly CycleFullness[] => {
  checkOptions('fullCycles', options, ['goalShare', 'checkIns', 'conversations'], 'scoring/bad-argument');
  const { goalShare = 0.8, checkIns = 3, conversations = 1 } = options ?? {};
  const index = compileGoals(goals);
  const book = checkReviewBook(reviewBook);
  for (const [name, value, most] of [
    ['goalShare', goalShare, 1],
    ['checkIns', checkIns, 1000],
    ['conversations', conversations, 1000],
  ] as const)
    if (typeof (value as unknown) !== 'number' || !(value >= 0 && value <= most))
      throw new UsageError('scoring/bad-argument', `\`${name}\` must be a number from 0 to ${String(most)}`);
  const cycles = cyclesThrough(index, through);
  const counts = goalCounts(index, cycles, checkIns);
  const talks = conversationCounts(book, cycles);
  return cycles.map(({ cycle }, at) => {
    const [goalCount, documented] = counts[at]!;
    const people = peopleOn(index, cycles[at]!.last);
    const talked = people.filter((person) => (talks[at]!.get(person) ?? 0) >= conversations).length;
    const share = goalCount === 0 ? 0 : documented / goalCount;
    const lacks: CycleLack[] = [];
    if (cycle.state !== 'closed') lacks.push('not-closed');
    if (goalCount === 0) lacks.push('no-goals');
    else if (compare(share, goalShare) < 0) lacks.push('check-ins');
    if (talked < people.length) lacks.push('conversations');
    return {
      cycle: cycle.id,
      full: lacks.length === 0,
      lacks,
      goals: goalCount,
      documented: steady(share),
      people: people.length,
      talkedTo: people.length === 0 ? 0 : steady(talked / people.length),
    };
  });
};

/** A cycle with dates: its first and its last day, as day numbers. */
export interface DatedCycle {
  readonly cycle: Cycle;
  readonly position: number;
  readonly first: number;
  readonly last: number;
}

/** Cycles with dates that end no later than one, by their end, at most the last twelve; none when that one is unknown. */
export const cyclesThrough = (index: GoalIndex, through: CycleId): readonly DatedCycle[] => {
  const all = (index.document.cycles ?? []).flatMap((cycle, position): DatedCycle[] => {
    const last = lastDayOf(cycle);
    const first = last === undefined ? undefined : dayNumberOf(cycle.start);
    return first === undefined || last === undefined ? [] : [{ cycle, position, first, last }];
  });
  const asked = all.find(({ position }) => position === index.referenceOf('cycle', through));
  if (asked === undefined) return [];
  return all
    .filter(({ last }) => last <= asked.last)
    .sort((left, right) => left.last - right.last || (left.cycle.id < right.cycle.id ? -1 : 1))
    .slice(-mostCycles);
};

/** Goals with a measure of each cycle, and how many of them have enough check-ins within it. */
const goalCounts = (
  index: GoalIndex,
  cycles: readonly DatedCycle[],
  enough: number,
): readonly (readonly [goals: number, documented: number])[] => {
  const counts = cycles.map((): [number, number] => [0, 0]);
  const placeOf = new Map(cycles.map(({ position }, at) => [position, at]));
  for (let goal = 0; goal < index.size; goal++) {
    const at = placeOf.get(index.cycle[goal]!);
    if (at === undefined || index.measureKind[goal] === 255 || isExcluded(index.state[goal]!)) continue;
    const { first, last } = cycles[at]!;
    const facts = factsOf(index, goal, last).filter((row) => index.checkIns.day[row]! >= first).length;
    counts[at]![0]++;
    if (facts >= enough) counts[at]![1]++;
  }
  return counts;
};

const conversationCounts = (
  book: ReviewBook,
  cycles: readonly DatedCycle[],
): readonly ReadonlyMap<PersonId, number>[] => {
  const counts = cycles.map(() => new Map<PersonId, number>());
  const placeOf = new Map(cycles.map(({ cycle }, at) => [cycle.id, at]));
  for (const { person, cycle: named, on } of recordsOf(book.conversations)) {
    const at =
      named === undefined ? cycles.findIndex(({ cycle }) => isWithin(cycle, on)) : placeOf.get(named);
    const people = counts[at ?? -1];
    people?.set(person, (people.get(person) ?? 0) + 1);
  }
  return counts;
};

/** People with an assignment on a day, each once; where nobody has any assignment, everybody who has not left. */
const peopleOn = (index: GoalIndex, day: number): readonly PersonId[] => {
  const { assignments, people } = index.document;
  if (assignments === undefined || assignments.length === 0)
    return [...new Set((people ?? []).flatMap(({ id, active }) => (active === false ? [] : id)))];
  const { from, to } = index.assignments;
  return [
    ...new Set(assignments.flatMap(({ person }, row) => (from[row]! <= day && day < to[row]! ? person : []))),
  ];
};
