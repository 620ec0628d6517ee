import type { GoalQuery, QueryCondition } from '@throughline/cascade';
import { countConditions, countFields } from './count-fields.ts';
import type { Parts } from './parts.ts';
import { isNarrowed } from './parts.ts';
import { questionDefaults } from './question-defaults.ts';
import { placeOf } from './place-of.ts';

/** Questions about people: who is there, who has no goals, who has most of something. Never how they do. */
export const personQueryOf = (parts: Parts): GoalQuery | undefined => {
  if (!parts.has('who') && parts.subject !== 'person' && parts.subject !== 'manager') return undefined;
  if (parts.has('measure') || parts.has('per') || isNarrowed(parts) || parts.has('cycle')) return undefined;
  const hasPlace = parts.has('unit');
  const isManager = parts.subject === 'manager' && parts.noun('manager') !== undefined;
  const isWho = parts.take('who') === true;
  const isPeople = parts.noun('person') !== undefined || isManager;
  const where: QueryCondition[] = [
    ...(isManager ? [{ field: 'reports', op: 'above', value: 0 } as const] : []),
    ...placeOf(parts),
  ];
  const ask = parts.take('ask');
  if (ask !== undefined && ask !== 'count') return undefined;
  const lack = parts.take('lack');
  parts.take('lackNoun');
  const empty = lack === undefined ? undefined : countFields.person[lack];
  if (lack === 'manager') where.push({ field: 'manager', op: 'known', value: false });
  // Those who lead nobody are no managers.
  else if (lack !== undefined && (empty === undefined || (isManager && lack === 'report'))) return undefined;
  if (empty !== undefined) where.push({ field: empty, op: 'at-most', value: 0 });
  const tally = parts.take('tally');
  const counted = tally === undefined ? [] : countConditions('person', tally);
  if (counted === undefined) return undefined;
  where.push(...counted);
  const verb = parts.take('verb');
  if (verb !== undefined && verb !== 'own' && verb !== 'work-in' && verb !== 'had') return undefined;
  const noun = parts.noun('goal', 'report');
  if (ask === 'count')
    return noun !== undefined || verb === 'own'
      ? undefined
      : { of: 'person', where, aggregates: [{ of: 'count' }] };
  const rank = parts.take('rank');
  if (lack !== undefined) return rank === undefined ? { of: 'person', where, select: ['name'] } : undefined;
  if (tally !== undefined)
    return rank === undefined
      ? { of: 'person', where, select: ['name', countFields.person[tally.noun]!] }
      : undefined;
  if (rank === undefined) {
    // Those who work somewhere; `who` alone asks for owners.
    const isMembers = noun === undefined && (isPeople || (isWho && hasPlace)) && verb !== 'own';
    return isMembers ? { of: 'person', where, select: ['name'] } : undefined;
  }
  if (noun === undefined || rank.quality === true) return undefined;
  const field = countFields.person[noun]!;
  const limit = parts.take('top') ?? questionDefaults.ranked;
  const direction = rank.way === 'high' ? 'descending' : 'ascending';
  return { of: 'person', where, select: ['name', field], orderBy: [{ by: field, direction }], limit };
};
