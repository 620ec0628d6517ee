import { compileGoals, type GoalIndex, type MeasureUnit } from '@throughline/core';
import { metricCatalogue } from '@throughline/core/wording';
import { declinedBecause } from '../draft/declined-because.ts';
import { dayOfDraft } from '../draft/day-of-draft.ts';
import type { Declined } from '../draft/draft-result.ts';
import { catalogueMetric } from '../goal-wording/catalogue-metric.ts';
import { type MetricRecords, metricRecords } from '../goal-wording/metric-records.ts';
import { type CompanyKeyResult, companyKeyResults } from './company-key-results.ts';
import { catalogueId, subjectOf } from './metric-of.ts';
import type { OfferedMetric } from './reply-library.ts';
import { type RoleFacts, roleFacts } from './role-facts.ts';
import type { RoleKrasInput } from './role-kras-input.ts';

/** What a model may choose from when it words KRAs. */
export interface RoleKrasOffer {
  readonly index: GoalIndex;
  readonly asOf: string;
  readonly role: RoleFacts;
  /** Key results of the company that read a metric. */
  readonly keyResults: readonly (CompanyKeyResult & { readonly metric: string })[];
  /** Metrics by id. */
  readonly metrics: ReadonlyMap<string, OfferedMetric>;
}

/** Metrics and key results that are shown at most. */
const mostMetrics = 60;
const mostKeyResults = 40;

/** Collects what there is for a role, or says why nothing can be drafted. */
export const roleKrasOffer = (input: RoleKrasInput, createdAt: string): RoleKrasOffer | Declined => {
  const index = compileGoals(input.goals);
  const { asOf, day } = dayOfDraft(input.asOf, createdAt);
  const role = roleFacts(index.document, input.role);
  if (role === undefined)
    return declinedBecause('draft/role-not-found', {
      role: typeof input.role === 'string' ? input.role : '',
    });
  const { keyResults, missing } = companyKeyResults(index, day, input.companyKeyResults, () => true);
  if (missing.length > 0) return declinedBecause('draft/key-result-not-found', { keyResults: missing });
  const linkable = keyResults
    .flatMap((one) => (one.metric === undefined ? [] : [{ ...one, metric: one.metric }]))
    .slice(0, mostKeyResults);
  if (linkable.length === 0) return declinedBecause('draft/no-company-key-results', { asOf });
  const records = metricRecords(index);
  const wanted = new Set(linkable.map(({ metric }) => metric));
  const subjects = new Set([...wanted].flatMap((metric) => subjectOf(metric) ?? []));
  const functionName = role.function?.toLowerCase().replaceAll(' ', '-');
  const metrics = new Map<string, OfferedMetric>();
  const rank = (id: string, isOfRole: boolean): number =>
    wanted.has(id) ? 0 : records(id).length > 0 ? 1 : isOfRole ? 2 : 3;
  const fitting = metricCatalogue
    .filter(({ vanity }) => vanity === undefined)
    .map((metric) => ({ metric, isOfRole: metric.function === functionName }))
    .filter(
      ({ metric, isOfRole }) =>
        isOfRole || wanted.has(metric.id) || records(metric.id).length > 0 || subjects.has(metric.family),
    )
    .sort((a, b) => rank(a.metric.id, a.isOfRole) - rank(b.metric.id, b.isOfRole));
  for (const { metric } of fitting) {
    if (metrics.size >= mostMetrics) break;
    const unit = unitOf(index, records, metric.id, input);
    if (unit !== undefined) metrics.set(metric.id, { metric, unit });
  }
  return { index, asOf, role, keyResults: linkable, metrics };
};

/** The unit that values of a metric have here; of lengths of time and own units it has to be known. */
const unitOf = (
  index: GoalIndex,
  records: MetricRecords,
  metric: string,
  { history = [], benchmarks = index.document.benchmarks ?? [] }: RoleKrasInput,
): MeasureUnit | undefined => {
  const known =
    records(metric).find(({ goal }) => goal.measure.unit !== undefined)?.goal.measure.unit ??
    [...history, ...benchmarks].find((one) => catalogueId(one.metric) === metric)?.unit;
  if (known !== undefined) return known;
  const kind = catalogueMetric(metric)?.unit;
  return kind === undefined || kind === 'duration' || kind === 'custom' ? undefined : { kind };
};
