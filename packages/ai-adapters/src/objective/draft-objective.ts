import type { Objective } from '@throughline/core';
import { draftIds } from '../draft/draft-ids.ts';
import { taskNotice } from '../task/task-notice.ts';
import { draftStart } from '../goal-wording/draft-start.ts';
import type { GoalDrafting } from '../goal-wording/goal-drafting.ts';
import { choicesFor, wantedCount } from '../key-results/choose-key-results.ts';
import { chooseMetrics } from '../key-results/choose-metrics.ts';
import { keyResultNotices } from '../key-results/key-result-notices.ts';
import type { MeasuredMetric } from '../key-results/measured-metric.ts';
import { writeKeyResults } from '../key-results/write-key-results.ts';
import { checkRange } from '../role-kras/check-range.ts';
import type { Proposed } from '../task/proposal.ts';
import type { DraftedObjective, ObjectiveInput } from './objective.ts';
import { planObjective } from './plan-objective.ts';

/** What a model adds to an objective. */
export interface ObjectiveWords {
  readonly description?: string;
  /** Reasons for metrics, by id. */
  readonly reasons?: ReadonlyMap<string, string>;
}

/**
 * Proposes an objective from a theme, or from a text that reads as one, with the key results the organisation has
 * numbers for (S0-01). Below the company it helps key results of the unit above (S1-08).
 */
export const draftObjective = (
  input: ObjectiveInput,
  { draftId, createdAt, drafter, aiGenerated = false }: GoalDrafting,
  words: ObjectiveWords = {},
): Proposed<DraftedObjective> => {
  const { index, asOf, day } = draftStart(input, createdAt);
  checkRange('count', input.count);
  const plan = planObjective(input, index, asOf, day);
  if ('code' in plan) return { ok: false, declined: plan };
  const nextId = draftIds((id) => index.numberOf(id) !== undefined);
  const origin = { draft: draftId, drafter, aiGenerated };
  const id = nextId(draftId, 'objective');
  const { description, reasons } = words;
  const objective: Objective = {
    id,
    ...plan.objective,
    ...(description === undefined ? {} : { description }),
    state: 'draft',
    origin,
  };
  const { min, max } = wantedCount(input);
  const choices = choicesFor(index, day, input, {
    objective,
    held: [],
    isCommitted: objective.commitment === 'committed',
    at: plan.at,
    themes: plan.themes,
  });
  const chosen = chooseMetrics(choices.measured, { min, max }, { count: 0, indicators: [] });
  const withReasons = chosen.map((one): MeasuredMetric => {
    const why = reasons?.get(one.metric.id);
    return why === undefined ? one : { ...one, why };
  });
  const { keyResults, basis, notices, used } = writeKeyResults(withReasons, {
    sources: choices.sources,
    objective: { id, unit: plan.at, isTop: plan.isTop },
    origin,
    held: [],
    idFor: (metric) => nextId(draftId, metric),
  });
  const { title, supports = [], owners = [], unit } = objective;
  const open = supports.filter(({ expects }) => expects === undefined).map(({ goal }) => goal);
  const own = [
    ...(owners.length === 0 ? [taskNotice('draft/objective-owner-needed', { goal: title }, id)] : []),
    ...(open.length === 0 ? [] : [taskNotice('draft/expectation-needed', { goal: title, served: open }, id)]),
  ];
  const indicators = chosen.map(({ metric }) => metric.indicator);
  return {
    ok: true,
    proposal: {
      value: { objectives: [objective], keyResults, basis },
      notes: [...own, ...notices, ...keyResultNotices(title, chosen.length, min, indicators, choices)],
      inputs: [
        ...new Set([
          objective.cycle,
          ...(unit === undefined ? [] : [unit]),
          ...supports.map(({ goal }) => goal),
          ...used,
        ]),
      ],
    },
  };
};
