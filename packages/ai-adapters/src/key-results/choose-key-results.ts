import type { GoalIndex, KeyResult, Objective } from '@throughline/core';
import { catalogueMetric, readMetric } from '../goal-wording/catalogue-metric.ts';
import { goalTaskDefaults } from '../goal-wording/goal-task-defaults.ts';
import type { GuardrailSources } from '../goal-wording/guardrail-for.ts';
import { isOfCompany } from '../goal-wording/is-of-company.ts';
import { metricRecords } from '../goal-wording/metric-records.ts';
import { catalogueId } from '../role-kras/metric-of.ts';
import type { KeyResultWishes } from './key-results.ts';
import { type MeasuredMetric, measuredMetric } from './measured-metric.ts';
import { type MetricTheme, metricCandidates } from './metric-candidates.ts';

/** What an objective is, for choosing metrics. */
export interface ChoosingFor {
  readonly objective: Pick<Objective, 'title' | 'description' | 'plannedMetric' | 'supports'>;
  /** Key results it has that are not set aside. */
  readonly held: readonly KeyResult[];
  readonly isCommitted: boolean;
  /** Number of its unit; -1 for none. */
  readonly at: number;
  readonly themes: readonly MetricTheme[];
}

/** Metrics for an objective, those that have numbers and those that have none. */
export interface KeyResultChoices {
  /** Metrics with a measure, most telling first. */
  readonly measured: readonly MeasuredMetric[];
  /** Ids of metrics that fit and have no numbers. */
  readonly without: readonly string[];
  /** Named metrics that the catalogue does not know. */
  readonly unknown: readonly string[];
  /** Metrics of given targets that no measure was made of. */
  readonly unused: readonly string[];
  /** Metrics that its key results read. */
  readonly held: readonly string[];
  readonly sources: GuardrailSources;
}

/** More metrics than these are not looked at; a family of the catalogue has fewer. */
const mostCandidates = 100;

/** Finds the metrics that could show an objective and what the organisation knows of each. */
export const choicesFor = (
  index: GoalIndex,
  day: number,
  wishes: KeyResultWishes,
  { objective, held, isCommitted, at, themes }: ChoosingFor,
): KeyResultChoices => {
  const { targets = [], metrics = [] } = wishes;
  const heldMetrics = held.flatMap((keyResult) => readMetric(keyResult) ?? []);
  const wanted = [...targets.map(({ metric }) => metric), ...metrics].slice(0, mostCandidates);
  const free = wanted.filter((id) => !heldMetrics.includes(catalogueId(id)));
  const sources: GuardrailSources = {
    index,
    day,
    records: metricRecords(index),
    given: wishes.history ?? [],
    benchmarks: wishes.benchmarks ?? index.document.benchmarks ?? [],
    isTop: isOfCompany(index),
    language: wishes.language ?? 'en',
  };
  const candidates = metricCandidates(index, { objective, held: heldMetrics, named: free, themes });
  const measured: MeasuredMetric[] = [];
  const without: string[] = [];
  for (const candidate of candidates.slice(0, mostCandidates)) {
    const found = measuredMetric({ ...sources, targets, at, isCommitted }, candidate);
    if (found === undefined) without.push(candidate.metric.id);
    else measured.push(found);
  }
  const given = new Set(measured.flatMap(({ target, metric }) => (target === 'given' ? [metric.id] : [])));
  return {
    measured,
    without,
    unknown: wanted.filter((id) => catalogueMetric(id) === undefined),
    unused: targets
      .map(({ metric }) => metric)
      .filter((id) => catalogueMetric(id) !== undefined && !given.has(catalogueId(id))),
    held: heldMetrics,
    sources,
  };
};

/** How many key results an objective has in the end. */
export const wantedCount = ({ count }: KeyResultWishes): { readonly min: number; readonly max: number } =>
  count ?? goalTaskDefaults.keyResults;
