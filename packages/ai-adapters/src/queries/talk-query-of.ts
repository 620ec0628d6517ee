import type { GoalQuery, QueryCondition } from '@throughline/cascade';
import type { AskedBy, Parts } from './parts.ts';
import type { DaySpan } from './mark.ts';
import { lastsUntil } from './lasts-until.ts';
import { placeOf } from './place-of.ts';

/**
 * Questions about one-to-one talks: who held none, who had none, who did, how many there were. Of a manager it counts
 * what was held; of anybody else what was had. Where nobody says since when, it is about the month of the day.
 */
export const talkQueryOf = (parts: Parts, { asOf, actor }: AskedBy): GoalQuery | undefined => {
  parts.take('lackNoun');
  const isMissing = parts.has('lack') && parts.take('lack') === 'talk';
  if (!isMissing && parts.noun('talk') === undefined) return undefined;
  const last = lastTalkOf(parts, isMissing, actor);
  if (last !== undefined) return last;
  const verb = parts.take('verb');
  if (verb !== undefined && verb !== 'held' && verb !== 'had') return undefined;
  const span = parts.take('span');
  const manager = parts.noun('manager') !== undefined;
  const person = parts.has('person') && !isMissing ? talksOfPerson(parts, verb) : undefined;
  if (person !== undefined && !parts.has('ask')) return listOf(parts, span, person);
  if (person !== undefined) return countOf(parts, span?.from, span?.before, person);
  const isAbout = manager || parts.has('who') || parts.about('person');
  if (!isAbout && !isMissing && !parts.has('ask') && verb === 'held') return listOf(parts, span);
  if (!isAbout) return isMissing ? undefined : countOf(parts, span?.from, span?.before);
  parts.take('who');
  parts.noun('person');
  if (span !== undefined && !lastsUntil(span, asOf)) return undefined;
  // With `who` alone only the verb tells which of the two is meant.
  if (!manager && verb === undefined && !isMissing) return undefined;
  const holds = manager || verb === 'held';
  const since = span?.from ?? `${asOf.slice(0, 7)}-01`;
  const where: QueryCondition[] = [
    ...(holds ? [{ field: 'reports', op: 'above', value: 0 } as const] : []),
    ...placeOf(parts),
    { field: holds ? 'lastTalk' : 'lastOwnTalk', op: isMissing ? 'before' : 'since', value: since },
  ];
  const count = parts.take('ask');
  if (count !== undefined && count !== 'count') return undefined;
  return count === 'count'
    ? { of: 'person', where, aggregates: [{ of: 'count' }] }
    : { of: 'person', where, select: ['name', holds ? 'lastTalk' : 'lastOwnTalk'] };
};

/** The talks of somebody: `did Ana have a 1:1 in June`. */
const listOf = (parts: Parts, span: DaySpan | undefined, person?: QueryCondition): GoalQuery | undefined =>
  span?.isEnd === true || parts.has('who') || parts.has('rank')
    ? undefined
    : {
        of: 'conversation',
        where: [
          ...placeOf(parts),
          ...(person === undefined ? [] : [person]),
          ...(span === undefined ? [] : [{ field: 'on', op: 'since', value: span.from } as const]),
          ...(span?.before === undefined ? [] : [{ field: 'on', op: 'before', value: span.before } as const]),
        ],
        select: ['person', 'with', 'on'],
      };

/** `How many 1:1s did Ana hold`: as the one who held them; otherwise as either of the two. */
const talksOfPerson = (parts: Parts, verb: string | undefined): QueryCondition | undefined => {
  parts.take('afterVerb');
  // `With Ana` says neither.
  if (parts.has('ofPerson')) return undefined;
  const person = parts.take('person');
  return person === undefined
    ? undefined
    : { field: verb === 'held' ? 'with' : 'people', op: 'is', value: person.id };
};

/** `When did Ana last have a 1:1`: the day of the last one as either of the two. */
const lastTalkOf = (parts: Parts, isMissing: boolean, actor: string): GoalQuery | undefined => {
  if (isMissing || (!parts.has('when') && !parts.has('latest'))) return undefined;
  const person = parts.has('me') ? actor : parts.peek('person')?.id;
  if (person === undefined) return undefined;
  parts.take(parts.has('me') ? 'me' : 'person');
  parts.take('when');
  parts.take('latest');
  parts.take('verb');
  parts.take('afterVerb');
  parts.take('ofPerson');
  return {
    of: 'person',
    where: [{ field: 'id', op: 'is', value: person }],
    select: ['name', 'lastTalk', 'lastOwnTalk'],
  };
};

const countOf = (
  parts: Parts,
  from: string | undefined,
  before: string | undefined,
  person?: QueryCondition,
): GoalQuery | undefined => {
  if (parts.take('ask') !== 'count') return undefined;
  const where: QueryCondition[] = [
    ...placeOf(parts),
    ...(person === undefined ? [] : [person]),
    ...(from === undefined ? [] : [{ field: 'on', op: 'since', value: from } as const]),
    ...(before === undefined ? [] : [{ field: 'on', op: 'before', value: before } as const]),
  ];
  const per = parts.take('per');
  if (per !== undefined && per.by !== 'unit') return undefined;
  return {
    of: 'conversation',
    where,
    ...(per === undefined ? {} : { groupBy: 'unit' }),
    aggregates: [{ of: 'count' }],
  };
};
