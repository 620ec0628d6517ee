import type { GoalQuery } from '@throughline/cascade';
import { dayNumberOf } from '@throughline/core';
import { lastsUntil } from './lasts-until.ts';
import { levelIs } from './level-is.ts';
import type { AskedBy, Parts } from './parts.ts';
import { placeOf } from './place-of.ts';

/** `Teams with no check-in for two weeks`: units of whose key results none was heard of since then. */
export const unitSilenceOf = (parts: Parts, { asOf }: AskedBy): GoalQuery | undefined => {
  const span = parts.peek('span');
  if (parts.peek('lack') !== 'checkIn' || span === undefined || !lastsUntil(span, asOf)) return undefined;
  if (parts.has('never') || parts.has('stale') || parts.has('lacks')) return undefined;
  for (const part of ['span', 'lack', 'lackNoun'] as const) parts.take(part);
  const isLonger = parts.take('longer') === true;
  parts.noun('unit');
  parts.noun('checkIn');
  const days = span.days ?? (dayNumberOf(asOf) ?? 0) - (dayNumberOf(span.from) ?? 0);
  const op = span.days !== undefined && !isLonger ? 'at-least' : 'above';
  const level = levelIs(parts.take('level'));
  return {
    of: 'keyResult',
    where: [
      { field: 'state', op: 'is', value: ['published'] },
      { field: 'phase', op: 'is', value: 'running' },
      ...placeOf(parts),
      ...(level.length === 0 ? [{ field: 'unit', op: 'known', value: true } as const] : level),
    ],
    groupBy: 'unit',
    aggregates: [{ of: 'min', field: 'silentDays' }],
    having: [{ field: 'min', op, value: days }],
  };
};
