import { guardrailPresent, runRules } from '@throughline/cascade';
import type { JsonValue } from '@throughline/core';
import { taskDeclined } from '../task/task-declined.ts';
import type { Notice } from '../draft/draft.ts';
import type { DraftContext } from '../draft/draft-context.ts';
import { taskNotice } from '../task/task-notice.ts';
import { metricOfRecord } from '../goal-wording/ask-records.ts';
import { catalogueMetric, readMetric } from '../goal-wording/catalogue-metric.ts';
import type { DraftEdit } from '@throughline/core';
import { draftStart } from '../goal-wording/draft-start.ts';
import { guardrailFor } from '../goal-wording/guardrail-for.ts';
import { isOfCompany } from '../goal-wording/is-of-company.ts';
import { measuredGoals } from '../goal-wording/measured-goals.ts';
import { metricRecords } from '../goal-wording/metric-records.ts';
import { noticesWithin } from '../goal-wording/notices-within.ts';
import { seenGoals } from '../goal-wording/seen-goals.ts';
import type { Picks } from '../goal-wording/pick-model.ts';
import type { Proposed } from '../task/proposal.ts';
import type { GuardrailBasis, Guardrails, GuardrailsInput } from './guardrails.ts';

/** Enough for any set somebody works with. */
const mostFindings = 100_000;

/**
 * Pairs goals that the cascade's rule finds unguarded with what is harmed first (S0-16, S0-18): speed with quality,
 * growth with churn or margin. Limits come from the data alone.
 */
export const draftGuardrails = (
  input: GuardrailsInput,
  { createdAt }: DraftContext,
  picks?: Picks,
): Proposed<Guardrails> => {
  const { index, day, asOf, most } = draftStart(input, createdAt);
  const { goals, missing } = measuredGoals(index, day, input.only);
  if (missing.length > 0)
    return { ok: false, declined: taskDeclined('draft/goal-not-found', { goals: missing }) };
  const { findings } = runRules(index, [guardrailPresent], { asOf, limit: mostFindings });
  const found = new Set(findings.map(({ goal }) => goal));
  const unguarded = goals.filter(({ goal }) => found.has(goal.id));
  const nothing = {
    ok: false,
    declined: taskDeclined('draft/nothing-to-do#guardrails', { count: goals.length }),
  } as const;
  if (unguarded.length === 0) return nothing;
  const sources = {
    index,
    day,
    records: metricRecords(index),
    given: input.history ?? [],
    benchmarks: input.benchmarks ?? index.document.benchmarks ?? [],
    isTop: isOfCompany(index),
    language: input.language ?? ('en' as const),
  };
  const edits: DraftEdit[] = [];
  const basis: GuardrailBasis[] = [];
  const notes: Notice[] = [];
  const used = new Set<string>();
  for (const { number, goal } of unguarded.slice(0, most)) {
    const pushes = readMetric(goal);
    const metric = pushes === undefined ? undefined : catalogueMetric(pushes);
    const pick = picks?.get(goal.id);
    if (metric === undefined || (picks !== undefined && pick === undefined)) continue;
    const watched = pick === undefined ? metric : { guardrail: metricOfRecord(pick.choice) };
    const chosen = guardrailFor(sources, watched, index.unit[number]!, number);
    if (chosen === undefined) continue;
    const { id, title, guardrails = [] } = goal;
    // Plain data on both sides; the interface of a guardrail has no index signature.
    const set = { guardrails: [...guardrails, chosen.guardrail] as unknown as JsonValue };
    edits.push({ kind: 'revise', goal: id, set });
    basis.push({
      goal: id,
      pushes: metric.id,
      watches: chosen.metric,
      limit: chosen.limit,
      ...(chosen.record === undefined ? {} : { record: chosen.record }),
      ...(pick === undefined ? {} : { why: pick.why }),
    });
    used.add(id);
    if (chosen.record !== undefined) used.add(chosen.record);
    if (chosen.limit === 'missing') {
      const facts = { guardrail: chosen.guardrail.title, metric: chosen.metric, kpis: [title] };
      notes.push(taskNotice('draft/guardrail-limit-needed', facts, id));
    }
  }
  if (edits.length === 0) return nothing;
  return {
    ok: true,
    proposal: {
      value: { edits, seen: seenGoals(index, edits), basis },
      notes: noticesWithin(notes, unguarded.length, most),
      inputs: [...used],
    },
  };
};
