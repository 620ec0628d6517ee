import type { GoalQuery, QueryCondition } from '@throughline/cascade';
import type { Parts } from './parts.ts';
import { questionDefaults } from './question-defaults.ts';
import { placeOf } from './place-of.ts';

/** Questions about people as owners: who has no goals, who has most, who has more than some. Never how they do. */
export const personQueryOf = (parts: Parts): GoalQuery | undefined => {
  if (!parts.has('who') && !parts.about('person', 'manager')) return undefined;
  if (parts.has('measure') || parts.has('words') || parts.has('per')) return undefined;
  const isManager = parts.noun('manager') !== undefined;
  parts.take('who');
  parts.noun('person');
  const where: QueryCondition[] = [
    ...(isManager ? [{ field: 'reports', op: 'above', value: 0 } as const] : []),
    ...placeOf(parts),
  ];
  const ask = parts.take('ask');
  if (ask !== undefined && ask !== 'count') return undefined;
  const lack = parts.take('lack');
  if (lack !== undefined && lack !== 'goal') return undefined;
  const isEmpty = lack === 'goal';
  const hasGoals = parts.noun('goal') !== undefined;
  if (isEmpty) where.push({ field: 'goals', op: 'at-most', value: 0 });
  if (ask === 'count')
    return hasGoals || parts.has('verb') ? undefined : { of: 'person', where, aggregates: [{ of: 'count' }] };
  if (isEmpty) return { of: 'person', where, select: ['name'] };
  const [compare, rank] = [parts.take('compare'), parts.take('rank')];
  if (!hasGoals || rank?.quality === true || (rank === undefined) === (compare === undefined))
    return undefined;
  if (parts.take('verb') === 'support') return undefined;
  const select = ['name', 'goals'];
  if (compare !== undefined) {
    if (compare.percent || !Number.isInteger(compare.value)) return undefined;
    const { op, value } = compare;
    return { of: 'person', where: [...where, { field: 'goals', op, value }], select };
  }
  const limit = parts.take('top') ?? questionDefaults.ranked;
  const direction = rank?.way === 'high' ? 'descending' : 'ascending';
  return { of: 'person', where, select, orderBy: [{ by: 'goals', direction }], limit };
};
