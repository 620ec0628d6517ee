import type { Notice } from '../draft/draft.ts';
import { taskDeclined } from '../task/task-declined.ts';
import { taskNotice } from '../task/task-notice.ts';
import { catalogueMetric, readMetric } from '../goal-wording/catalogue-metric.ts';
import type { DraftEdit } from '@throughline/core';
import type { GoalDrafting } from '../goal-wording/goal-drafting.ts';
import { isOfCompany } from '../goal-wording/is-of-company.ts';
import { metricRecords } from '../goal-wording/metric-records.ts';
import { noticesWithin, reasonsOf } from '../goal-wording/notices-within.ts';
import type { Picks } from '../goal-wording/pick-model.ts';
import { sourceFor } from '../goal-wording/source-for.ts';
import { sourceOfRecord } from '../goal-wording/ask-records.ts';
import { seenGoals } from '../goal-wording/seen-goals.ts';
import type { Proposed } from '../task/proposal.ts';
import { goalsWithoutSource } from './goals-without-source.ts';
import type { DataSources, DataSourcesInput, SourceBasis } from './data-sources.ts';

/**
 * Assigns registered sources to key results and KPIs without one (S0-17), by the metric they read. Where two sources
 * fit equally well, or none does, the goal stays as it is and a notice says so.
 */
export const draftDataSources = (
  input: DataSourcesInput,
  context: GoalDrafting,
  picks?: Picks,
): Proposed<DataSources> => {
  const found = goalsWithoutSource(input, context);
  if ('code' in found) return { ok: false, declined: found };
  const { index, most, without } = found;
  const { sources = [] } = index.document;
  const recordsOf = metricRecords(index);
  const isTop = isOfCompany(index);
  const edits: DraftEdit[] = [];
  const basis: SourceBasis[] = [];
  const notes: Notice[] = [];
  const used = new Set<string>();
  for (const { number, goal } of without.slice(0, most)) {
    const { id, title } = goal;
    const metric = readMetric(goal);
    const pick = picks?.get(id);
    if (pick !== undefined) {
      const source = sourceOfRecord(pick.choice);
      edits.push({ kind: 'revise', goal: id, set: { source } });
      basis.push({
        goal: id,
        source,
        ...(metric === undefined ? {} : { metric }),
        because: 'chosen',
        why: pick.why,
      });
      used.add(id).add(source);
    }
    if (picks !== undefined) continue;
    const known = metric === undefined ? undefined : catalogueMetric(metric);
    if (metric === undefined) {
      notes.push(taskNotice('draft/metric-unknown', { goal: title }, id));
      continue;
    }
    const choice = sourceFor({
      sources,
      kinds: known?.sources ?? [],
      used: recordsOf(metric).map((record) => record.goal.source),
      ofRecord: isTop(number),
    });
    if (choice.found) {
      edits.push({ kind: 'revise', goal: id, set: { source: choice.source } });
      basis.push({ goal: id, source: choice.source, metric, because: choice.because });
      used.add(id).add(choice.source);
    } else if (choice.candidates.length > 0) {
      notes.push(taskNotice('draft/source-unclear', { goal: title, sources: choice.candidates }, id));
    } else {
      notes.push(taskNotice('draft/source-needed', { kpi: title, kinds: known?.sources ?? [] }, id));
    }
  }
  if (edits.length === 0)
    return {
      ok: false,
      declined: taskDeclined('draft/nothing-fits#sources', {
        count: without.length,
        reasons: reasonsOf(notes),
      }),
    };
  return {
    ok: true,
    proposal: {
      value: { edits, seen: seenGoals(index, edits), basis },
      notes: noticesWithin(notes, without.length, most),
      inputs: [...used],
    },
  };
};
