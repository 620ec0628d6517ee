import { targetReview } from '@throughline/cascade';
import { scoreGoals } from '@throughline/scoring';
import { taskDeclined } from '../task/task-declined.ts';
import type { Notice } from '../draft/draft.ts';
import type { DraftContext } from '../draft/draft-context.ts';
import { taskNotice } from '../task/task-notice.ts';
import type { DraftEdit } from '@throughline/core';
import { draftStart } from '../goal-wording/draft-start.ts';
import { measuredGoals } from '../goal-wording/measured-goals.ts';
import { metricRecords } from '../goal-wording/metric-records.ts';
import { noticesWithin, reasonsOf } from '../goal-wording/notices-within.ts';
import { seenGoals } from '../goal-wording/seen-goals.ts';
import type { Picks } from '../goal-wording/pick-model.ts';
import type { Proposed } from '../task/proposal.ts';
import { proposeTarget } from './propose-target.ts';
import { originOf } from './target-fact.ts';
import type { ProposedTarget, TargetsFromHistory, TargetsFromHistoryInput } from './targets-from-history.ts';
import { targetsToReview } from './targets-to-review.ts';

/**
 * Proposes targets for goals that have none, have reached theirs already, or stay below what others reach (S0-11):
 * from the median, the best and the trend of earlier results, and a benchmark. What the unit can do and what the goal
 * depends on decide how far it may go. Nothing is made up; goals without data get a notice.
 */
export const draftTargets = (
  input: TargetsFromHistoryInput,
  { createdAt }: DraftContext,
  picks?: Picks,
): Proposed<TargetsFromHistory> => {
  const { index, day, asOf, most } = draftStart(input, createdAt);
  const { goals, missing } = measuredGoals(index, day, input.only);
  if (missing.length > 0)
    return { ok: false, declined: taskDeclined('draft/goal-not-found', { goals: missing }) };
  const benchmarks = input.benchmarks ?? index.document.benchmarks ?? [];
  const wanted = input.only === undefined ? targetsToReview(index, goals, asOf, benchmarks) : goals;
  const { policy } = input;
  const scores = scoreGoals(index, { asOf, ...(policy === undefined ? {} : { policy }) });
  const sources = { index, day, records: metricRecords(index), given: input.history ?? [], benchmarks };
  const edits: DraftEdit[] = [];
  const basis: ProposedTarget[] = [];
  const notes: Notice[] = [];
  const used = new Set<string>();
  for (const measured of wanted.slice(0, most)) {
    const { id, title } = measured.goal;
    const pick = picks?.get(id);
    if (picks !== undefined && pick === undefined) continue;
    const review = targetReview(index, id, { asOf, scores });
    // The goal is measured, so there is always a review.
    if (!review.ok) continue;
    const proposed = proposeTarget(sources, measured, review.value, pick && originOf(pick));
    for (const key of proposed.notes) {
      const facts = {
        goal: title,
        dependencies: openDependencies(review.value),
        missing: review.value.verdict.missing,
      };
      notes.push(taskNotice(key, facts, id));
    }
    if (!proposed.ok) continue;
    edits.push({ kind: 'shiftTarget', goal: id, measure: proposed.measure });
    basis.push(pick === undefined ? proposed.target : { ...proposed.target, why: pick.why });
    used.add(id);
    for (const record of proposed.target.records) used.add(record);
  }
  if (edits.length > 0)
    return {
      ok: true,
      proposal: {
        value: { edits, seen: seenGoals(index, edits), basis },
        notes: noticesWithin(notes, wanted.length, most),
        inputs: [...used],
      },
    };
  const reasons = reasonsOf(notes).filter((code) => code !== 'target-reviewed');
  return {
    ok: false,
    declined:
      reasons.length === 0
        ? taskDeclined('draft/nothing-to-do#targets', { count: goals.length })
        : taskDeclined('draft/nothing-fits#targets', { count: wanted.length, reasons }),
  };
};

/** Titles are not needed: the ids are what the host links. */
const openDependencies = ({
  dependencies,
}: Extract<ReturnType<typeof targetReview>, { ok: true }>['value']): readonly string[] =>
  dependencies.known
    ? dependencies.value.goals
        .filter(({ status, state }) => state === null || status === 'behind' || status === 'at-risk')
        .map(({ goal }) => goal)
    : [];
