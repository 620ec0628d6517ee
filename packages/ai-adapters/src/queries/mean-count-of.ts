import type { GoalQuery } from '@throughline/cascade';
import { countFields } from './count-fields.ts';
import { levelIs } from './level-is.ts';
import type { Parts } from './parts.ts';
import { placeOf } from './place-of.ts';

/** `Average number of key results per objective`: the mean of how many each has. */
export const meanCountOf = (parts: Parts): GoalQuery | undefined => {
  const noun = parts.take('meanCount');
  if (noun === undefined) return partsPerOf(parts);
  const per = parts.take('per');
  if (per === undefined) return undefined;
  if (per.by === 'unit' || per.by === 'owner') {
    const of = per.by === 'unit' ? 'unit' : 'person';
    const field = countFields[of][noun];
    return field === undefined
      ? undefined
      : { of, where: [...placeOf(parts), ...levelIs(per.level)], aggregates: [{ of: 'mean', field }] };
  }
  const isParts = (per.by === 'objective' && noun === 'keyResult') || (per.by === 'kra' && noun === 'kpi');
  if (
    (per.by !== 'objective' && per.by !== 'kra' && per.by !== 'keyResult') ||
    (!isParts && noun !== 'initiative' && noun !== 'checkIn')
  )
    return undefined;
  if (noun === 'checkIn' && per.by !== 'keyResult') return undefined;
  const field = isParts ? 'parts' : noun === 'initiative' ? 'initiatives' : 'checkIns';
  return {
    of: per.by,
    where: [
      { field: 'state', op: 'is', value: ['published'] },
      { field: 'phase', op: 'is', value: 'running' },
      ...placeOf(parts),
    ],
    aggregates: [{ of: 'mean', field }],
  };
};

/** `How many key results does each objective have`: each with its number. */
const partsPerOf = (parts: Parts): GoalQuery | undefined => {
  const by = parts.peek('per')?.by;
  if ((by !== 'objective' && by !== 'kra') || parts.peek('ask') !== 'count') return undefined;
  if (parts.noun(by === 'objective' ? 'keyResult' : 'kpi') === undefined) return undefined;
  parts.take('per');
  parts.take('ask');
  return {
    of: by,
    where: [
      { field: 'state', op: 'is', value: ['published'] },
      { field: 'phase', op: 'is', value: 'running' },
      ...placeOf(parts),
    ],
    select: ['title', 'parts'],
  };
};
