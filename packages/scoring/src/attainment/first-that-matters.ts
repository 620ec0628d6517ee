import type { Measure } from '@throughline/core';

/** Kinds that are not read from one number over time. */
const others: readonly Measure['kind'][] = [
  'milestones',
  'learning',
  'pooled',
  'binary',
  'ordinal',
  'baseline',
  'formula',
];

/** Position of the first fact that matters: with the latest value, what came before it does not. */
export const firstThatMatters = ({ kind, fold = 'latest' }: Measure, isValue: readonly boolean[]): number =>
  fold === 'latest' && !others.includes(kind) ? Math.max(0, isValue.lastIndexOf(true)) : 0;
