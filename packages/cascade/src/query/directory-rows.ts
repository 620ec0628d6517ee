import { documentOf } from '@throughline/core';
import type { Conversation, GoalIndex, ReviewBook } from '@throughline/core';
import { accountableOf } from '../visibility/accountable-of.ts';
import type { AccessReader } from '../visibility/access-reader.ts';
import type { Workforce } from '../visibility/workforce.ts';
import { goalCounts } from './goal-counts.ts';
import type { ConversationFieldName, PersonFieldName, UnitFieldName } from './query-fields.ts';
import { never, rowsOf } from './query-rows.ts';
import type { FieldReaders, FieldValue, QueryRows } from './query-rows.ts';

/** What rows of people and talks are read from. */
export interface DirectoryContext {
  /** What the person who asks may see. */
  readonly index: GoalIndex;
  /** Who works where on the day. */
  readonly workforce: Workforce;
  /** Whose work the person who asks may read about. */
  readonly reader: AccessReader;
  /** Talks, where the caller gave them. */
  readonly reviewBook: ReviewBook | undefined;
  /** The day of the answer. */
  readonly asOf: string;
}

/** Units, with the goals of each that may be seen and the people who work in it on the day. */
export const unitRows = ({ index, workforce }: DirectoryContext): QueryRows => {
  const { units = [], people = [], assignments = [] } = documentOf(index);
  const unitsOf = (goal: number): readonly string[] => {
    const unit = units[index.unit[goal]!];
    return unit === undefined ? [] : [unit.id];
  };
  let workers: ReadonlyMap<string, number> | undefined;
  const workersIn = (unit: string): number => {
    workers ??= tally(
      people.flatMap(({ id }) => [
        ...new Set(workforce.placesOf(id).map((place) => assignments[place]!.unit)),
      ]),
    );
    return workers.get(unit) ?? 0;
  };
  const readers: FieldReaders<UnitFieldName> = {
    id: (row) => units[row]!.id,
    name: (row) => units[row]!.name,
    unit: (row) => units[row]!.id,
    level: (row) => units[row]!.kind,
    lead: (row) => units[row]!.lead,
    hrPartner: (row) => units[row]!.hrPartner,
    people: (row) => workersIn(units[row]!.id),
    ...goalCounts(index, unitsOf, (row) => units[row]!.id),
  };
  return rowsOf(units.length, (row) => units[row]!.id, readers);
};

/** People, with where they work on the day and the last one-to-one talk they held. */
export const personRows = (context: DirectoryContext): QueryRows => {
  const { index, workforce, reader, reviewBook } = context;
  const { people = [], assignments = [] } = documentOf(index);
  const last = new Map<string, string>();
  const own = new Map<string, string>();
  for (const { with: holder, person, on } of heldBy(context)) {
    if (on > (last.get(holder) ?? never)) last.set(holder, on);
    if (on > (own.get(person) ?? never)) own.set(person, on);
  }
  // Of somebody whose talks may not be read it is not known whether there was one.
  const talk = (row: number, days: ReadonlyMap<string, string>): FieldValue =>
    reviewBook === undefined || !reader.oversees(id(row)) ? undefined : (days.get(id(row)) ?? never);
  const id = (row: number): string => people[row]!.id;
  const places = (row: number, read: (place: number) => readonly (string | undefined)[]): FieldValue => {
    const words = new Set(workforce.placesOf(id(row)).flatMap(read));
    words.delete(undefined);
    return words.size === 0 ? undefined : ([...words] as readonly string[]);
  };
  const readers: FieldReaders<PersonFieldName> = {
    id,
    name: (row) => people[row]!.name,
    unit: (row) => places(row, (place) => [assignments[place]?.unit]),
    role: (row) => places(row, (place) => [assignments[place]?.role]),
    manager: (row) => places(row, (place) => assignments[place]?.managers ?? []),
    reports: (row) => new Set(workforce.reportsOf(id(row))).size,
    ...goalCounts(index, (goal) => accountableOf(index, goal), id),
    lastTalk: (row) => talk(row, last),
    lastOwnTalk: (row) => talk(row, own),
  };
  return rowsOf(people.length, id, readers);
};

/** One-to-one talks up to the day: one's own, and those of people whose work may be read about. Never what was said. */
export const conversationRows = (context: DirectoryContext): QueryRows => {
  const { workforce, reader, index } = context;
  const { assignments = [] } = documentOf(index);
  const talks = heldBy(context).filter(
    ({ person, with: holder }) => reader.oversees(person) || reader.oversees(holder),
  );
  const readers: FieldReaders<ConversationFieldName> = {
    id: (row) => talks[row]!.id,
    person: (row) => talks[row]!.person,
    with: (row) => talks[row]!.with,
    people: (row) => [talks[row]!.person, talks[row]!.with],
    unit: (row) => {
      const units = workforce.placesOf(talks[row]!.person).map((place) => assignments[place]!.unit);
      return units.length === 0 ? undefined : [...new Set(units)];
    },
    cycle: (row) => talks[row]!.cycle,
    on: (row) => talks[row]!.on,
  };
  return rowsOf(talks.length, (row) => talks[row]!.id, readers);
};

/** How often each word stands in a list. */
const tally = (words: readonly (string | undefined)[]): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const word of words) if (word !== undefined) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
};

const heldBy = ({ reviewBook, asOf }: DirectoryContext): readonly Conversation[] =>
  (reviewBook?.conversations ?? []).filter(({ on }) => on <= asOf);
