import type { KeyResult, Kpi, Source } from '@throughline/core';
import type { Metric } from '@throughline/core/wording';
import type { AskRecord, FieldPolicy } from '../task/ask.ts';
import { readMetric } from './catalogue-metric.ts';

/** What of goals, metrics and sources may leave. Numbers leave as facts only. */
export const goalFields = {
  'goal.title': 'send',
  'goal.metric': 'send',
  'goal.kind': 'send',
  'goal.offered': 'send',
  'metric.name': 'send',
  'metric.better': 'send',
  'metric.indicator': 'send',
  'metric.family': 'send',
  'source.name': 'send',
  'source.kind': 'send',
} as const satisfies FieldPolicy;

/** Id of the record of a metric: no goal has it, and no text is mistaken for it. */
export const metricRecordId = (metric: string): string => `metric/${metric}`;

/** Id of the metric of a record. */
export const metricOfRecord = (record: string): string =>
  record.startsWith('metric/') ? record.slice('metric/'.length) : '';

/** A metric as a model sees it. */
export const metricRecord = ({ id, name, better, indicator, family }: Metric): AskRecord => ({
  entity: 'metric',
  id: metricRecordId(id),
  fields: { name: name.en, better, indicator, family },
});

/** Id of the record of a source. */
export const sourceRecordId = (source: string): string => `source/${source}`;

/** Id of the source of a record. */
export const sourceOfRecord = (record: string): string =>
  record.startsWith('source/') ? record.slice('source/'.length) : '';

/** A source as a model sees it. */
export const sourceRecord = ({ id, name, kind }: Source): AskRecord => ({
  entity: 'source',
  id: sourceRecordId(id),
  fields: { name: name ?? id, kind },
});

/** A key result or KPI as a model sees it, with ids of the records that are offered for it. */
export const goalRecord = (goal: KeyResult | Kpi, offered: readonly string[] = []): AskRecord => ({
  entity: 'goal',
  id: goal.id,
  fields: {
    title: goal.title,
    kind: 'objective' in goal ? 'key result' : 'KPI',
    metric: readMetric(goal) ?? null,
    ...(offered.length === 0 ? {} : { offered: [...offered] }),
  },
});
