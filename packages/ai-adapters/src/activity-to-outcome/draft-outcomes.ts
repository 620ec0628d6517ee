import { goalAt, type GoalIndex, type Initiative } from '@throughline/core';
import { taskDeclined } from '../task/task-declined.ts';
import type { Notice } from '../draft/draft.ts';
import { draftIds } from '../draft/draft-ids.ts';
import type { DraftEdit } from '@throughline/core';
import { type DraftStart, draftStart } from '../goal-wording/draft-start.ts';
import type { GoalDrafting } from '../goal-wording/goal-drafting.ts';
import { measuredGoals } from '../goal-wording/measured-goals.ts';
import { metricRecords } from '../goal-wording/metric-records.ts';
import { noticesWithin, reasonsOf } from '../goal-wording/notices-within.ts';
import type { Picks } from '../goal-wording/pick-model.ts';
import { seenGoals } from '../goal-wording/seen-goals.ts';
import { visibilityOf } from '../goal-wording/visibility-of.ts';
import type { MeasureSources } from '../key-results/measured-metric.ts';
import type { Proposed } from '../task/proposal.ts';
import { activitiesAmong, type WordedActivity } from './activities.ts';
import type { ActivityToOutcome, ActivityToOutcomeInput, OutcomeWording } from './activity-to-outcome.ts';
import { outcomeOfText } from './outcome-of-text.ts';
import { wordActivity } from './word-activity.ts';

/**
 * Words goals that name an activity or an output as the outcome they are for, with its metric (S0-05). The activity
 * stays as an initiative that serves the goal. Without a metric or a target the goal stays as it is, with a notice.
 */
export const draftOutcomes = (
  input: ActivityToOutcomeInput,
  context: GoalDrafting,
  picks?: Picks,
): Proposed<ActivityToOutcome> => {
  const start = draftStart(input, context.createdAt);
  const { index, day, asOf, most } = start;
  const sourcesAt = sourcesFor(input, start);
  if (input.text !== undefined) return outcomeOfText(input, input.text, index, sourcesAt, picks);
  const { goals, missing } = measuredGoals(index, day, input.only);
  if (missing.length > 0)
    return { ok: false, declined: taskDeclined('draft/goal-not-found', { goals: missing }) };
  const activities = activitiesAmong(index, goals, asOf, input.only !== undefined, input.language);
  if (activities.length === 0)
    return { ok: false, declined: taskDeclined('draft/nothing-to-do#outcomes', { count: goals.length }) };
  const { draftId, drafter } = context;
  const nextId = draftIds((id) => index.numberOf(id) !== undefined);
  const edits: DraftEdit[] = [];
  const initiatives: Initiative[] = [];
  const wordings: OutcomeWording[] = [];
  const notes: Notice[] = [];
  const used = new Set<string>();
  for (const activity of activities.slice(0, most)) {
    const { number, goal } = activity;
    const pick = picks?.get(goal.id);
    if (picks !== undefined && pick === undefined) continue;
    const sources = sourcesAt(index.unit[number]!, index.commitment[number] === 1);
    const worded = wordActivity(input, sources, activity, pick);
    if (!worded.ok) {
      notes.push(worded.notice);
      continue;
    }
    const { wording, set, measure } = worded;
    wordings.push(wording);
    edits.push({ kind: 'revise', goal: goal.id, set });
    if (measure !== undefined) edits.push({ kind: 'shiftTarget', goal: goal.id, measure });
    initiatives.push(
      workFor(index, activity, nextId(draftId, 'work', goal.id), {
        draft: draftId,
        drafter,
        aiGenerated: context.aiGenerated === true,
      }),
    );
    for (const record of [goal.id, ...wording.records]) used.add(record);
  }
  if (edits.length === 0)
    return {
      ok: false,
      declined: taskDeclined('draft/nothing-fits#outcomes', {
        count: activities.length,
        reasons: reasonsOf(notes),
      }),
    };
  return {
    ok: true,
    proposal: {
      value: { edits, seen: seenGoals(index, edits), initiatives, wordings },
      notes: noticesWithin(notes, activities.length, most),
      inputs: [...used],
    },
  };
};

/** Where measures are read from, for a unit and a kind of commitment. */
export const sourcesFor = (
  input: ActivityToOutcomeInput,
  { index, day }: DraftStart,
): ((at: number, isCommitted: boolean) => MeasureSources) => {
  const shared = {
    index,
    day,
    records: metricRecords(index),
    given: input.history ?? [],
    benchmarks: input.benchmarks ?? index.document.benchmarks ?? [],
    targets: [],
  };
  return (at, isCommitted) => ({ ...shared, at, isCommitted });
};

/** What is done for the outcome: the activity as it was worded, in the hands of whoever answers for the goal. */
const workFor = (
  index: GoalIndex,
  { number, goal }: WordedActivity,
  id: string,
  origin: NonNullable<Initiative['origin']>,
): Initiative => {
  const cycle = index.document.cycles?.[index.cycle[number]!]?.id;
  const unit = index.document.units?.[index.unit[number]!]?.id;
  const visibility = visibilityOf(index, number);
  const owners = goal.owners ?? goalAt(index, index.container[number]!)?.owners;
  return {
    id,
    title: goal.title,
    ...(owners === undefined ? {} : { owners: owners.map(({ who, as }) => ({ who: { ...who }, as })) }),
    ...(unit === undefined ? {} : { unit }),
    ...(cycle === undefined ? {} : { cycle }),
    ...(visibility === undefined ? {} : { visibility: { ...visibility } }),
    // Without the revision seen: the goal gets a new one with this very draft.
    supports: [{ goal: goal.id }],
    state: 'draft',
    origin,
  };
};
