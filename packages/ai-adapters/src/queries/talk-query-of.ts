import type { GoalQuery, QueryCondition } from '@throughline/cascade';
import type { AskedBy, Parts } from './parts.ts';
import { lastsUntil } from './lasts-until.ts';
import { placeOf } from './place-of.ts';

/**
 * Questions about one-to-one talks: who held none, who had none, who did, how many there were. Of a manager it counts
 * what was held; of anybody else what was had. Where nobody says since when, it is about the month of the day.
 */
export const talkQueryOf = (parts: Parts, { asOf }: AskedBy): GoalQuery | undefined => {
  const isMissing = parts.has('lack') && parts.take('lack') === 'talk';
  if (!isMissing && parts.noun('talk') === undefined) return undefined;
  const verb = parts.take('verb');
  if (verb !== undefined && verb !== 'held' && verb !== 'had') return undefined;
  const span = parts.take('span');
  const manager = parts.noun('manager') !== undefined;
  const isAbout = manager || parts.has('who') || parts.about('person');
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

const countOf = (
  parts: Parts,
  from: string | undefined,
  before: string | undefined,
): GoalQuery | undefined => {
  if (parts.take('ask') !== 'count') return undefined;
  const where: QueryCondition[] = [
    ...placeOf(parts),
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
