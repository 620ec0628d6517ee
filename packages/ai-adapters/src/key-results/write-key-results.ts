import { guardrailPresent } from '@throughline/cascade';
import type { DraftOrigin, GoalId, KeyResult, Objective } from '@throughline/core';
import type { Metric } from '@throughline/core/wording';
import type { Notice } from '../draft/draft.ts';
import { taskNotice } from '../task/task-notice.ts';
import { catalogueMetric } from '../goal-wording/catalogue-metric.ts';
import { type GuardrailSources, guardrailFor } from '../goal-wording/guardrail-for.ts';
import { keyResultTitle } from '../goal-wording/key-result-title.ts';
import { sourceFor } from '../goal-wording/source-for.ts';
import type { KeyResultBasis, KeyResults } from './key-results.ts';
import type { MeasuredMetric } from './measured-metric.ts';

/** The objective that key results are written for. */
export interface WrittenObjective {
  readonly id: GoalId;
  readonly guardrails?: Objective['guardrails'];
  /** Number of its unit; -1 for none. */
  readonly unit: number;
  /** True for an objective of the company. */
  readonly isTop: boolean;
}

/** What is needed to write key results. */
export interface WriteKeyResults {
  readonly sources: GuardrailSources;
  readonly objective: WrittenObjective;
  readonly origin: DraftOrigin;
  /** Ids of metrics the objective has key results of already. */
  readonly held: readonly string[];
  /** Gives out an id for a metric. */
  readonly idFor: (metric: string) => GoalId;
}

/** Key results with what a human still has to say, and the records they rest on. */
export interface WrittenKeyResults extends KeyResults {
  readonly notices: readonly Notice[];
  readonly used: readonly string[];
}

/** Writes the key results of chosen metrics. A model chooses metrics as well; it does not write numbers. */
export const writeKeyResults = (
  chosen: readonly MeasuredMetric[],
  { sources, objective, origin, held, idFor }: WriteKeyResults,
): WrittenKeyResults => {
  const { index, language } = sources;
  const keyResults: KeyResult[] = [];
  const basis: KeyResultBasis[] = [];
  const notices: Notice[] = [];
  const used: string[] = [];
  const beside = new Set([...held, ...chosen.map(({ metric }) => metric.id)]);
  for (const { metric, because, measure, target, records, why } of chosen) {
    const id = idFor(metric.id);
    const title = keyResultTitle(metric, measure, language);
    const choice = sourceFor({
      sources: index.document.sources ?? [],
      kinds: metric.sources,
      used: sources.records(metric.id).map(({ goal }) => goal.source),
      ofRecord: objective.isTop,
    });
    if (!choice.found)
      notices.push(
        choice.candidates.length > 0
          ? taskNotice('draft/source-unclear', { goal: title, sources: choice.candidates }, id)
          : taskNotice('draft/source-needed', { kpi: title, kinds: metric.sources }, id),
      );
    if (measure.from === undefined)
      notices.push(taskNotice('draft/baseline-needed', { goal: title, metric: metric.id }, id));
    const guardrail = isGuarded(metric, beside, objective)
      ? undefined
      : guardrailFor(sources, metric, objective.unit, undefined);
    if (guardrail?.limit === 'missing') {
      const facts = { guardrail: guardrail.guardrail.title, metric: guardrail.metric, kpis: [title] };
      notices.push(taskNotice('draft/guardrail-limit-needed', facts, id));
    }
    keyResults.push({
      id,
      objective: objective.id,
      title,
      measure,
      metric: metric.id,
      indicator: metric.indicator,
      ...(choice.found ? { source: choice.source } : {}),
      ...(guardrail === undefined ? {} : { guardrails: [guardrail.guardrail] }),
      state: 'draft',
      origin: { ...origin },
    });
    basis.push({
      keyResult: id,
      metric: metric.id,
      because,
      target,
      records,
      ...(why === undefined ? {} : { why }),
    });
    used.push(...records);
    if (choice.found) used.push(choice.source);
    if (guardrail?.record !== undefined) used.push(guardrail.record);
  }
  return { keyResults, basis, notices, used };
};

/** As the cascade's rule sees it: not pushed at any price, or watched by the objective or a key result beside it. */
const isGuarded = (
  { id, family, guardrail, guardrailFamilies }: Metric,
  beside: ReadonlySet<string>,
  objective: WrittenObjective,
): boolean => {
  if (guardrail === undefined || !guardrailPresent.defaults.families.includes(family)) return true;
  if ((objective.guardrails ?? []).length > 0) return true;
  for (const other of beside) {
    if (other === id) continue;
    if (other === guardrail) return true;
    const known = catalogueMetric(other);
    if (known !== undefined && guardrailFamilies.includes(known.family)) return true;
  }
  return false;
};
