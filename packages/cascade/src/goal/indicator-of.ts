import type { Indicator } from '@throughline/core';
import type { RuleContext } from '../rule/rule.ts';
import { measuredAt } from './measured-at.ts';
import { metricOf } from './metric-of.ts';

/** Leading or lagging: as the key result or KPI declares, else as the metric catalogue knows its metric. */
export const indicatorOf = (
  context: Pick<RuleContext, 'index' | 'titles' | 'metrics'>,
  goal: number,
): Indicator | undefined => measuredAt(context.index, goal).indicator ?? metricOf(context, goal)?.indicator;
