import type { QueryCondition, QueryEntity } from '@throughline/cascade';
import type { Tally } from './mark.ts';
import type { Parts } from './parts.ts';

const kinds = ['objective', 'keyResult', 'kra', 'kpi', 'initiative', 'goal'] as const;

/** `Teams with more than 2 goals at risk`: how many of the goals a group must have. */
export const groupTally = (
  parts: Parts,
): { readonly of: QueryEntity; readonly where: readonly QueryCondition[] } | undefined => {
  const tally = parts.peek('tally');
  const isGrouped =
    parts.subject === 'unit' ||
    parts.subject === 'person' ||
    (parts.has('who') && parts.subject === undefined);
  const of = kinds.find((name) => name === (tally?.noun === 'okr' ? 'objective' : tally?.noun));
  if (tally === undefined || !isGrouped || of === undefined) return undefined;
  // What has none of them is no group at all.
  const isReachable =
    (tally.op === 'above' && tally.value >= 0) ||
    (tally.op !== 'below' && tally.op !== 'at-most' && tally.value > 0);
  if (!isReachable) return undefined;
  parts.take('tally');
  return { of, where: opsOf(tally).map((op) => ({ field: 'count', op, value: tally.value })) };
};

const opsOf = ({ op }: Tally): readonly Exclude<Tally['op'], 'exactly'>[] =>
  op === 'exactly' ? ['at-least', 'at-most'] : [op];

/** `Teams below 50 %`: bounds of the mean of a unit. */
export const meanBound = (
  parts: Parts,
):
  | readonly { readonly field: string; readonly op: QueryCondition['op']; readonly value: number }[]
  | undefined => {
  const limits = parts.peek('limits') ?? [];
  if (limits.length === 0 || parts.has('lack') || parts.has('verb') || parts.has('tally')) return undefined;
  const measure = limits.length === 1 ? parts.peek('measure') : undefined;
  const fields = new Set(limits.map(({ field }) => field ?? measure ?? 'attainment'));
  const [field = 'attainment'] = fields;
  if (fields.size > 1 || !['attainment', 'score', 'confidence'].includes(field)) return undefined;
  const bounds = limits.map(({ op, value, percent }) => ({
    field,
    op,
    value: percent ? value / 100 : value,
  }));
  if (
    bounds.some(({ value }) => value > 1) ||
    (limits.some(({ percent }) => !percent) &&
      measure === undefined &&
      limits.every((each) => each.field === undefined))
  )
    return undefined;
  parts.take('limits');
  parts.take('measure');
  // The mean of a unit is what is asked anyway.
  if (parts.peek('ask') === 'mean') parts.take('ask');
  return bounds;
};
