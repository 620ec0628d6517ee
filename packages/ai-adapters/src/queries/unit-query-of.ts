import type { GoalQuery, QueryCondition } from '@throughline/cascade';
import type { Parts } from './parts.ts';
import { placeOf } from './place-of.ts';
import { questionDefaults } from './question-defaults.ts';

/** Questions about units: which have no objectives, which have most, how many there are. */
export const unitQueryOf = (parts: Parts): GoalQuery | undefined => {
  if (!parts.about('unit')) return undefined;
  const lack = parts.take('lack');
  const isEmpty = lack === 'objective' || lack === 'goal';
  if (lack !== undefined && !isEmpty) return undefined;
  parts.noun('unit');
  const level = parts.take('level');
  const where: QueryCondition[] = [
    ...placeOf(parts),
    ...(level === undefined ? [] : [{ field: 'level', op: 'is', value: level } as const]),
    ...(isEmpty ? [{ field: 'objectives', op: 'at-most', value: 0 } as const] : []),
  ];
  const ask = parts.take('ask');
  if (ask !== undefined && ask !== 'count') return undefined;
  if (ask === 'count')
    return parts.about('goal', 'objective')
      ? undefined
      : { of: 'unit', where, aggregates: [{ of: 'count' }] };
  const rank = parts.take('rank');
  if (isEmpty) return { of: 'unit', where, select: ['name'] };
  // `worst` is no amount, and without one it is a question about the goals of the units.
  if (parts.has('measure') || parts.has('words') || parts.noun('objective') === undefined) return undefined;
  const compare = parts.take('compare');
  if (rank?.quality === true || (rank === undefined) === (compare === undefined)) return undefined;
  const select = ['name', 'objectives'];
  if (compare !== undefined) {
    if (compare.percent || !Number.isInteger(compare.value)) return undefined;
    const { op, value } = compare;
    return { of: 'unit', where: [...where, { field: 'objectives', op, value }], select };
  }
  const limit = parts.take('top') ?? (parts.has('one') ? 1 : questionDefaults.ranked);
  const direction = rank?.way === 'high' ? 'descending' : 'ascending';
  return { of: 'unit', where, select, orderBy: [{ by: 'objectives', direction }], limit };
};
