import type { QueryCondition, QueryEntity } from '@throughline/cascade';
import type { Noun, WordField } from './mark.ts';
import type { AskedBy, Parts } from './parts.ts';
import { questionDefaults } from './question-defaults.ts';
import { lastsUntil } from './lasts-until.ts';
import { placeOf } from './place-of.ts';

type Words = ReadonlyMap<WordField, readonly string[]>;
type Conditions = readonly QueryCondition[];

const none: Conditions = [];

/** Kinds of goals that can have what is not there. */
const kindsWith: { readonly [Of in Noun]?: readonly QueryEntity[] } = {
  owner: ['objective', 'keyResult', 'kra', 'kpi', 'initiative'],
  source: ['keyResult', 'kpi'],
  checkIn: ['keyResult', 'kpi'],
  alignment: ['objective', 'kra', 'initiative'],
};

/**
 * Conditions of a question about goals, always in the same order. What nobody says otherwise: published and under way.
 * Undefined: what the question says does not go together.
 */
export const conditionsOf = (
  parts: Parts,
  of: QueryEntity,
  words: Words,
  shared: WordField | undefined,
  by: AskedBy,
): Conditions | undefined => {
  const due = dueOf(parts, by);
  const missing = parts.take('lack');
  const lack = lackOf(parts, missing, by);
  const done = verbOf(parts, by);
  const limit = limitOf(parts);
  const kinds = kindsOf(of, missing === undefined ? undefined : kindsWith[missing]);
  if (!kinds || !due || !lack || !done || !limit) return undefined;
  const owner = parts.take('me') === true ? by.actor : parts.take('person')?.id;
  const cycle = parts.take('cycle');
  const level = parts.take('ofLevel');
  const isGraded = words.has('grade');
  // What is over is graded, and whoever names a cycle, a state or a day says so.
  const isWide =
    isGraded || cycle !== undefined || (words.has('state') && shared !== 'state') || due !== none;
  return [
    ...kinds,
    ...statesOf(words, shared, isGraded),
    ...(isWide ? none : [{ field: 'phase', op: 'is', value: 'running' } as const]),
    ...(cycle === undefined ? none : [{ field: 'cycle', op: 'is', value: cycle.id } as const]),
    ...placeOf(parts),
    ...isOneOf('level', level === undefined ? undefined : [level]),
    ...(owner === undefined ? none : [{ field: 'owner', op: 'is', value: owner } as const]),
    ...(['commitment', 'status', 'grade'] as const)
      .filter((field) => field !== shared)
      .flatMap((field) => isOneOf(field, words.get(field))),
    ...done,
    ...lack,
    ...limit,
    ...due,
  ];
};

const isOneOf = (field: string, words: readonly string[] | undefined): Conditions =>
  words === undefined ? none : [{ field, op: 'is', value: words }];

const statesOf = (words: Words, shared: WordField | undefined, isGraded: boolean): Conditions => {
  if (shared === 'state') return none;
  return isOneOf('state', words.get('state') ?? (isGraded ? ['published', 'closed'] : ['published']));
};

/** Only kinds that can have what is missing, or that have check-ins at all. */
const kindsOf = (of: QueryEntity, wanted: readonly QueryEntity[] | undefined): Conditions | undefined => {
  if (wanted === undefined || wanted.includes(of)) return none;
  return of === 'goal' ? isOneOf('kind', wanted) : undefined;
};

const lackOf = (parts: Parts, lack: Noun | undefined, by: AskedBy): Conditions | undefined => {
  switch (lack) {
    case undefined:
      return none;
    case 'owner':
    case 'source':
      return [{ field: lack, op: 'known', value: false }];
    case 'alignment':
      return [{ field: 'alignment', op: 'is', value: 'unaligned' }];
    case 'checkIn': {
      if (parts.take('verb') === 'support') return undefined;
      const span = parts.take('span');
      if (parts.take('never') === true)
        return span === undefined && !parts.has('stale')
          ? [{ field: 'lastCheckIn', op: 'known', value: false }]
          : undefined;
      // `No check-in` alone could mean lately or ever.
      if (parts.take('stale') === undefined && span === undefined) return undefined;
      if (span !== undefined && !lastsUntil(span, by.asOf)) return undefined;
      if (span !== undefined && span.days === undefined)
        return [{ field: 'lastCheckIn', op: 'before', value: span.from }];
      const op = parts.take('longer') === true ? 'above' : 'at-least';
      return [{ field: 'silentDays', op, value: span?.days ?? questionDefaults.silentDays }];
    }
    default:
      return undefined;
  }
};

const changedOf = (parts: Parts, by: AskedBy): Conditions | undefined => {
  const span = parts.take('span');
  if (span === undefined || !lastsUntil(span, by.asOf)) return undefined;
  return [{ field: 'lastCheckIn', op: 'since', value: span.from }];
};

const lineOf = (parts: Parts): Conditions | undefined => {
  const goal = parts.take('goal');
  return goal === undefined ? undefined : [{ field: 'line', op: 'under', value: goal.id }];
};

/** What is done: supported, owned, changed. */
const verbOf = (parts: Parts, by: AskedBy): Conditions | undefined => {
  switch (parts.take('verb')) {
    case undefined:
      return none;
    case 'support':
      return lineOf(parts);
    case 'changed':
      return changedOf(parts, by);
    case 'own':
      return none;
    default:
      return undefined;
  }
};

/**
 * Attainment, score and confidence are 0 to 1. A number above that must be said as a percentage, and a whole number
 * with its measure: `more than 1` may count something.
 */
const limitOf = (parts: Parts): Conditions | undefined => {
  const compare = parts.take('compare');
  if (compare === undefined) return none;
  const said = parts.take('measure');
  const field = said ?? 'attainment';
  const value = compare.percent ? compare.value / 100 : compare.value;
  if (field === 'gap' || (!compare.percent && value > 1)) return undefined;
  if (said === undefined && !compare.percent && Number.isInteger(value)) return undefined;
  return [{ field, op: compare.op, value }];
};

const dueOf = (parts: Parts, by: AskedBy): Conditions | undefined => {
  if (parts.take('overdue') === true)
    return parts.has('due') ? undefined : [{ field: 'due', op: 'before', value: by.asOf }];
  if (parts.take('due') === undefined) return none;
  const span = parts.take('span');
  // `due three weeks` says neither ago nor ahead.
  if (span?.before === undefined) return undefined;
  return [
    { field: 'due', op: 'since', value: span.from },
    { field: 'due', op: 'before', value: span.before },
  ];
};
