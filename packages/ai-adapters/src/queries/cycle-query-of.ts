import type { GoalQuery, QueryCondition } from '@throughline/cascade';
import type { Parts } from './parts.ts';

/** Questions about cycles: which there are, which one runs, when one ends. */
export const cycleQueryOf = (parts: Parts): GoalQuery | undefined => {
  const isWhen = parts.has('when') && parts.has('cycle') && !parts.has('goal');
  if (parts.subject !== 'cycle' && !isWhen) return undefined;
  if (!isWhen) parts.noun('cycle');
  parts.take('when');
  parts.take('due');
  const words = parts.take('words');
  const phases = words?.get('phase') ?? (parts.take('upcoming') === true ? ['upcoming'] : undefined);
  if (words !== undefined && (words.size > 1 || phases === undefined)) return undefined;
  parts.noun('cycle');
  const cycle = parts.take('cycle');
  const where: readonly QueryCondition[] = [
    ...(phases === undefined ? [] : [{ field: 'phase', op: 'is', value: phases } as const]),
    ...(cycle === undefined ? [] : [{ field: 'id', op: 'is', value: cycle.id } as const]),
  ];
  const ask = parts.take('ask');
  if (ask !== undefined && ask !== 'count') return undefined;
  return ask === 'count'
    ? { of: 'cycle', where, aggregates: [{ of: 'count' }] }
    : { of: 'cycle', where, select: ['name', 'start', 'last', 'state'] };
};
