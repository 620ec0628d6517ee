import type { GoalQuery, QueryCondition } from '@throughline/cascade';
import { countConditions, countFields } from './count-fields.ts';
import { levelIs } from './level-is.ts';
import type { Parts } from './parts.ts';
import { isNarrowed } from './parts.ts';
import { placeOf } from './place-of.ts';
import { questionDefaults } from './question-defaults.ts';

/** Who a unit has, by the noun that asks for them. */
const roles = { lead: 'lead', manager: 'lead', hrPartner: 'hrPartner' } as const;

/** Questions about units: which have no objectives or no lead, which have most of something, how many there are. */
export const unitQueryOf = (parts: Parts): GoalQuery | undefined => {
  if (!parts.about('unit') || parts.subject !== 'unit') return undefined;
  if ((['how', 'doing', 'show', 'beside'] as const).some((part) => parts.has(part))) return undefined;
  // How the goals of a unit stand is a question about these goals.
  if (
    isNarrowed(parts) ||
    parts.has('measure') ||
    parts.has('verb') ||
    parts.has('cycle') ||
    parts.has('every')
  )
    return undefined;
  const lack = parts.take('lack');
  parts.take('lackNoun');
  const role = lack === 'lead' || lack === 'manager' || lack === 'hrPartner' ? roles[lack] : undefined;
  const empty = lack === undefined ? undefined : countFields.unit[lack];
  if (lack !== undefined && role === undefined && empty === undefined) return undefined;
  parts.noun('unit');
  const level = parts.take('level');
  const where: QueryCondition[] = [
    ...placeOf(parts),
    ...levelIs(level),
    ...(role === undefined ? [] : [{ field: role, op: 'known', value: false } as const]),
    ...(empty === undefined ? [] : [{ field: empty, op: 'at-most', value: 0 } as const]),
  ];
  const ask = parts.take('ask');
  if (ask !== undefined && ask !== 'count') return undefined;
  const tally = parts.take('tally');
  const counted = tally === undefined ? [] : countConditions('unit', tally);
  if (counted === undefined) return undefined;
  where.push(...counted);
  if (ask === 'count')
    return goalsOf(parts) ? undefined : { of: 'unit', where, aggregates: [{ of: 'count' }] };
  const rank = parts.take('rank');
  if (lack !== undefined && rank !== undefined) return undefined;
  if (lack !== undefined || tally !== undefined)
    return {
      of: 'unit',
      where,
      select: ['name', ...(tally === undefined ? [] : [countFields.unit[tally.noun]!])],
    };
  const who = parts.noun('lead', 'hrPartner');
  if (rank === undefined && who !== undefined)
    return { of: 'unit', where, select: ['name', roles[who as 'lead']] };
  // `worst` is no amount, and without one it is a question about the goals of the units.
  if (rank === undefined)
    return goalsOf(parts) || parts.has('one') ? undefined : { of: 'unit', where, select: ['name'] };
  const noun = parts.noun('objective', 'keyResult', 'kra', 'kpi', 'initiative', 'person');
  if (rank.quality === true || noun === undefined) return undefined;
  const field = countFields.unit[noun]!;
  const limit = parts.take('top') ?? (parts.has('one') ? 1 : questionDefaults.ranked);
  const direction = rank.way === 'high' ? 'descending' : 'ascending';
  return { of: 'unit', where, select: ['name', field], orderBy: [{ by: field, direction }], limit };
};

const goalsOf = (parts: Parts): boolean =>
  parts.about(
    'goal',
    'objective',
    'keyResult',
    'kra',
    'kpi',
    'initiative',
    'person',
    'talk',
    'review',
    'checkIn',
  );
