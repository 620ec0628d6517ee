import type { GoalQuery, QueryCondition } from '@throughline/cascade';
import { levelIs } from './level-is.ts';
import type { AskedBy, Parts } from './parts.ts';
import { placeOf } from './place-of.ts';
import { questionDefaults } from './question-defaults.ts';

const kinds = ['objective', 'keyResult', 'kra', 'kpi', 'initiative'] as const;

/** Questions about check-ins themselves: how many came in, who made them, which have no note, what the last one said. */
export const checkInQueryOf = (parts: Parts, { actor }: AskedBy): GoalQuery | undefined => {
  if (!parts.about('checkIn') || parts.peek('lack') === 'checkIn') return undefined;
  const isLogged = parts.peek('verb') === 'log';
  // `Key results with most check-ins` are key results.
  if (kinds.some((kind) => kind === parts.subject) || parts.subject === 'goal') return undefined;
  if (parts.has('verb') && !isLogged && parts.peek('verb') !== 'had') return undefined;
  parts.take('verb');
  parts.noun('checkIn');
  const kind = parts.noun(...kinds);
  parts.noun('goal');
  const isNoteless = parts.peek('lack') === 'note' && parts.take('lack') !== undefined;
  parts.take('lackNoun');
  const hasNote = parts.noun('note') !== undefined && !isLogged;
  parts.take('afterVerb');
  const person = parts.take('me') === true ? actor : parts.take('person')?.id;
  const span = parts.take('span');
  if (span?.isEnd === true) return undefined;
  const cycle = parts.take('cycle');
  const goal = parts.take('goal');
  parts.take('when');
  const limits = confidencesOf(parts);
  if (limits === undefined) return undefined;
  const where: QueryCondition[] = [
    ...placeOf(parts),
    ...(kind === undefined ? [] : [{ field: 'kind', op: 'is', value: kind } as const]),
    ...(cycle === undefined ? [] : [{ field: 'cycle', op: 'is', value: cycle.id } as const]),
    ...(goal === undefined ? [] : [{ field: 'goal', op: 'is', value: goal.id } as const]),
    ...limits,
    ...(person === undefined ? [] : [{ field: 'by', op: 'is', value: person } as const]),
    ...(span === undefined ? [] : [{ field: 'on', op: 'since', value: span.from } as const]),
    ...(span?.before === undefined ? [] : [{ field: 'on', op: 'before', value: span.before } as const]),
    ...(isNoteless || hasNote ? [{ field: 'note', op: 'known', value: hasNote } as const] : []),
  ];
  const per = parts.take('per');
  const isWho = parts.take('who') === true || parts.noun('person') !== undefined;
  const isUnit = parts.noun('unit') !== undefined;
  const said = parts.take('level');
  if (said !== undefined && per?.level !== undefined && said !== per.level) return undefined;
  const level = said ?? per?.level;
  if (Number(per !== undefined) + Number(isWho) + Number(isUnit) > 1) return undefined;
  const groupBy = isWho || per?.by === 'owner' ? 'by' : isUnit || per?.by === 'unit' ? 'unit' : undefined;
  if (per !== undefined && groupBy === undefined) return undefined;
  if (level !== undefined && groupBy !== 'unit') return undefined;
  if (groupBy === 'unit')
    where.push(
      ...(level === undefined ? [{ field: 'unit', op: 'known', value: true } as const] : levelIs(level)),
    );
  const ask = parts.take('ask');
  if (ask !== undefined && ask !== 'count') return undefined;
  const rank = parts.take('rank');
  if (rank?.quality === true || (rank !== undefined && groupBy === undefined)) return undefined;
  const top = parts.take('top');
  const limit = top ?? (parts.has('one') ? 1 : questionDefaults.ranked);
  if (groupBy !== undefined || ask === 'count') {
    const direction = rank?.way === 'low' ? 'ascending' : 'descending';
    return {
      of: 'checkIn',
      where,
      ...(groupBy === undefined ? {} : { groupBy }),
      aggregates: [{ of: 'count' }],
      ...(rank === undefined ? {} : { orderBy: [{ by: 'count', direction }], limit }),
    };
  }
  const isLatest = parts.take('latest') === true;
  return {
    of: 'checkIn',
    where,
    // Who says how confident they are is not set side by side.
    select: ['goal', 'on', ...(limits.length > 0 ? ['confidence'] : ['by']), 'note'],
    orderBy: [{ by: 'on', direction: 'descending' }],
    ...(isLatest || top !== undefined ? { limit } : {}),
  };
};

/** `Check-ins with a confidence below 50 %`: no other number is said with a check-in. */
const confidencesOf = (parts: Parts): readonly QueryCondition[] | undefined => {
  const limits = parts.take('limits') ?? [];
  const conditions = limits.flatMap(({ field, op, value, percent }): readonly QueryCondition[] => {
    const share = percent ? value / 100 : value;
    return field === 'confidence' && share <= 1 ? [{ field, op, value: share }] : [];
  });
  return conditions.length === limits.length ? conditions : undefined;
};
