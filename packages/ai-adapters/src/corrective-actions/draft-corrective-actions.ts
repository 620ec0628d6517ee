import {
  dayNumberOf,
  type DriftedGoal,
  goalAt,
  type GoalId,
  type Initiative,
  renderMessage,
} from '@throughline/core';
import { formatMeasure } from '@throughline/core/wording';
import type { Notice } from '../draft/draft.ts';
import { taskDeclined } from '../task/task-declined.ts';
import type { Declined } from '../draft/draft-result.ts';
import { draftIds } from '../draft/draft-ids.ts';
import { taskNotice } from '../task/task-notice.ts';
import { isForEveryone, visibilityOf } from '../goal-wording/visibility-of.ts';
import { packOf } from '../summary/pack-of.ts';
import { type Standing, standingOf } from '../summary/standing.ts';
import { summaryDefaults } from '../summary/summary-defaults.ts';
import { summaryLines } from '../summary/summary-lines.ts';
import { targetShifts } from '../summary/target-shifts.ts';
import { statedDay, statedQuote } from '../text/stated.ts';
import type { Slots } from '../text/text-book.ts';
import type { RulesContext } from '../task/draft-task.ts';
import type { Proposed } from '../task/proposal.ts';
import { accountableOf } from './accountable-of.ts';
import { actionTitles } from './action-titles.ts';
import type { ActionCause, CorrectiveActions } from './corrective-actions.ts';
import type { CorrectiveActionsInput } from './corrective-actions-input.ts';
import { type CauseSeen, seenCauses } from './seen-causes.ts';

/** A goal off its plan line with what the data shows beside it. */
export interface GoalOffPlan {
  readonly drifted: DriftedGoal;
  readonly causes: readonly CauseSeen[];
}

/** Words of an initiative. */
interface ActionWords {
  readonly title: string;
  readonly description?: string;
}

/** Goals off their plan lines, largest gap first, with what the data shows; or why there is nothing to act on. */
export const planCorrectiveActions = (
  input: CorrectiveActionsInput,
  createdAt: string,
): { readonly standing: Standing; readonly goals: readonly GoalOffPlan[] } | Declined => {
  const standing = standingOf(input, createdAt);
  if ('code' in standing) return standing;
  const { index, asOf, scores, cycles, isInUnit } = standing;
  const packs = cycles.map((cycle) => packOf(index, cycle, 'recalibration', asOf, { scores }));
  const drifted = packs.flatMap((pack) => pack.drifted);
  const start = cycles.reduce((first, cycle) => (cycle.start < first ? cycle.start : first), asOf);
  const evidence = {
    behind: new Set(drifted.map(({ goal }) => goal)),
    silent: new Set(packs.flatMap((pack) => pack.stale.map(({ goal }) => goal))),
    shifts: new Map(targetShifts(input.log ?? [], start, asOf).map((shift) => [shift.goal, shift])),
    since: (dayNumberOf(start) ?? 0) - 1,
  };
  const goals = drifted
    .filter(({ goal }) => isInUnit(goal) && index.kind[index.numberOf(goal) ?? -1] === 1)
    .sort((one, other) => (other.gap ?? 0) - (one.gap ?? 0))
    .slice(0, summaryDefaults.lines)
    .map((one) => ({ drifted: one, causes: seenCauses(standing, index.numberOf(one.goal) ?? -1, evidence) }));
  if (goals.length === 0) return taskDeclined('draft/nothing-behind', { asOf });
  if (goals.every(({ causes }) => causes.length === 0))
    return taskDeclined('draft/no-cause-seen', {
      goals: goals.map(({ drifted: { goal } }) => goalAt(index, index.numberOf(goal) ?? -1)?.title ?? goal),
    });
  return { standing, goals };
};

/** Proposes initiatives for goals off their plan lines, each for something that the data shows beside the goal. */
export const draftCorrectiveActions = (
  input: CorrectiveActionsInput,
  { createdAt, draftId, drafter }: RulesContext,
): Proposed<CorrectiveActions> => {
  const plan = planCorrectiveActions(input, createdAt);
  if ('code' in plan) return { ok: false, declined: plan };
  const written = writeCorrectiveActions(plan, { draftId, drafter, aiGenerated: false });
  return { ok: true, proposal: written };
};

/** Initiatives and reasons of a plan. `wordsFor` gives words of somebody else's; `undefined` leaves the cause out. */
export const writeCorrectiveActions = (
  { standing, goals }: Exclude<ReturnType<typeof planCorrectiveActions>, Declined>,
  { draftId, drafter, aiGenerated }: { draftId: string; drafter: string; aiGenerated: boolean },
  wordsFor: (goal: GoalId, seen: CauseSeen, usual: string) => ActionWords | undefined = (_, __, title) => ({
    title,
  }),
): {
  readonly value: CorrectiveActions;
  readonly notes: readonly Notice[];
  readonly inputs: readonly string[];
} => {
  const { index, locale } = standing;
  const nextId = draftIds((id) => index.numberOf(id) !== undefined);
  const lines = summaryLines(standing);
  const initiatives: Initiative[] = [];
  const causes: ActionCause[] = [];
  const notes: Notice[] = [];
  lines.behind(goals.map(({ drifted }) => drifted));
  for (const { drifted, causes: seen } of goals) {
    const number = index.numberOf(drifted.goal) ?? -1;
    const entity = goalAt(index, number);
    const title = entity?.title ?? drifted.goal;
    if (seen.length === 0) notes.push(taskNotice('draft/no-cause-seen#one', { goal: title }, drifted.goal));
    const owners = accountableOf(index, number).map(({ who, as }) => ({ who: { ...who }, as }));
    for (const one of seen) {
      const { cause, other } = one;
      const otherTitle =
        other === undefined ? '' : (goalAt(index, index.numberOf(other) ?? -1)?.title ?? other);
      const usual = renderMessage(actionTitles[cause][locale], { goal: title, other: otherTitle });
      const chosen = wordsFor(drifted.goal, one, usual);
      if (chosen === undefined) continue;
      const id = nextId(draftId, drifted.goal, cause);
      const unit = index.document.units?.[index.unit[number]!]?.id;
      const cycle = index.document.cycles?.[index.cycle[number]!]?.id;
      // Its title names goals, so it is for no more people than they are.
      const narrow = isForEveryone(index, number) && other !== undefined ? index.numberOf(other) : number;
      const visibility = visibilityOf(index, narrow ?? number);
      initiatives.push({
        id,
        ...chosen,
        ...(owners.length === 0 ? {} : { owners }),
        ...(unit === undefined ? {} : { unit }),
        ...(cycle === undefined ? {} : { cycle }),
        ...(visibility === undefined ? {} : { visibility: { ...visibility } }),
        supports: [{ goal: drifted.goal, seenRevision: entity?.revision ?? 0 }],
        state: 'draft',
        origin: { draft: draftId, drafter, aiGenerated },
      });
      causes.push({ initiative: id, goal: drifted.goal, cause, ...(other === undefined ? {} : { other }) });
      lines.book.add(
        'reasons',
        `cause-${cause}`,
        slotsOf(one, drifted.goal, standing, lines.titleOf),
        drifted.goal,
      );
    }
  }
  const rationale = lines.book.text('title/corrective-actions', ['behind', 'reasons']);
  const inputs = [...new Set(rationale.facts.map(({ record }) => record))];
  return { value: { initiatives, causes, rationale }, notes, inputs };
};

const slotsOf = (
  { note, other, shift }: CauseSeen,
  goal: GoalId,
  { locale }: Standing,
  titleOf: (goal: GoalId) => Slots[string],
): Slots => {
  const own = { goal: titleOf(goal) };
  if (other !== undefined) return { ...own, other: titleOf(other) };
  if (note !== undefined)
    return {
      ...own,
      on: statedDay(note.record, 'on', note.on),
      quote: statedQuote(note.record, note.what, note.passage),
    };
  if (shift === undefined) return own;
  const record = `${goal}@${String(shift.revision)}`;
  const after = formatMeasure(shift.after, locale);
  return {
    ...own,
    on: statedDay(record, 'on', shift.on),
    after: { record, what: 'after', value: after, text: after },
  };
};
