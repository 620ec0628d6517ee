import type { GoalIndex } from '@throughline/core';
import { type Metric, metricCatalogue } from '@throughline/core/wording';
import { metricRecord } from '../goal-wording/ask-records.ts';
import { metricRecords } from '../goal-wording/metric-records.ts';
import { catalogueMetric } from '../goal-wording/catalogue-metric.ts';
import type { AskRecord } from '../task/ask.ts';
import type { StrategyPlan } from './plan-strategy.ts';

/** Most metrics that are offered: those somebody measures first. Our choice. */
const mostMetrics = 60;

/** Id of the record of what a company plans to move. */
export const matterRecordId = (family: string): string => `matter/${family}`;

/** What a model sees of a strategy: words of the company, what is planned or uncarried, and metrics to choose from. */
export const strategyRecords = (plan: StrategyPlan): readonly AskRecord[] => {
  const { mission, vision } = plan.index.document.organization.strategy ?? {};
  const words = {
    ...(mission === undefined ? {} : { mission }),
    ...(vision === undefined ? {} : { vision }),
  };
  const said = mission ?? vision;
  const strategy =
    said === undefined ? [] : [{ entity: 'strategy', id: 'strategy/text', fields: words, words: said }];
  if (plan.of === 'company')
    return [
      ...strategy,
      ...[...plan.planned.families].map(([family, group]) => ({
        entity: 'matter',
        id: matterRecordId(family),
        fields: { family, metrics: group.map(({ planned }) => planned.title) },
        words: group.map(({ planned }) => planned.title).join(', '),
      })),
    ];
  const titles = new Map((plan.index.document.objectives ?? []).map(({ id, title }) => [id, title]));
  const records = new Map<string, AskRecord>();
  const add = (entity: string, id: string, fields: AskRecord['fields'], words: string): void => {
    if (!records.has(id)) records.set(id, { entity, id, fields, words });
  };
  for (const { id, unit, carries } of plan.carries) {
    const { keyResult } = carries;
    const unitId = `unit/${unit.id}`;
    add('unit', unitId, { name: unit.name, kind: unit.kind }, unit.name);
    const { title } = keyResult;
    add('keyResult', keyResult.id, { title, objective: titles.get(keyResult.objective) ?? '' }, title);
    add('carry', id, { unit: unitId, keyResult: keyResult.id }, title);
  }
  return [...strategy, ...records.values(), ...offeredMetrics(plan).map(metricRecord)];
};

/**
 * Metrics a unit may measure itself by: those the organisation has values of, then those of the families above. What is
 * measured above stays there (S4-02), and counts for show are no result.
 */
export const offeredMetrics = (plan: StrategyPlan): readonly Metric[] => {
  if (plan.of === 'company') return [];
  const { index, found } = plan;
  const kept = new Set<string | undefined>(found.above.map(({ metric }) => metric));
  const families = new Set(found.above.map(({ metric }) => catalogueMetric(metric ?? '')?.family));
  const isMeasured = measuredIn(index);
  const free = metricCatalogue.filter(({ id, vanity }) => vanity === undefined && !kept.has(id));
  const rankOf = ({ id, family }: Metric): number => (isMeasured(id) ? 0 : families.has(family) ? 1 : 2);
  return [0, 1, 2].flatMap((rank) => free.filter((metric) => rankOf(metric) === rank)).slice(0, mostMetrics);
};

const measuredIn = (index: GoalIndex): ((metric: string) => boolean) => {
  const records = metricRecords(index);
  return (metric) => records(metric).length > 0;
};
