import { taskDeclined } from '../task/task-declined.ts';
import type { DraftContext } from '../draft/draft-context.ts';
import type { Declined } from '../draft/draft-result.ts';
import { type DraftStart, draftStart } from '../goal-wording/draft-start.ts';
import { type MeasuredGoal, measuredGoals } from '../goal-wording/measured-goals.ts';
import type { DataSourcesInput } from './data-sources.ts';

/** The open goals that need a source and have none, or why there is nothing to look for. */
export const goalsWithoutSource = (
  input: DataSourcesInput,
  { createdAt }: DraftContext,
): (DraftStart & { readonly without: readonly MeasuredGoal[] }) | Declined => {
  const start = draftStart(input, createdAt);
  const { goals, missing } = measuredGoals(start.index, start.day, input.only);
  if (missing.length > 0) return taskDeclined('draft/goal-not-found', { goals: missing });
  const without = goals.filter(needsSource);
  if (without.length === 0) return taskDeclined('draft/nothing-to-do#sources', { count: goals.length });
  return { ...start, without };
};

/** Formula measures read other goals and need no source of their own. */
const needsSource = ({ goal }: MeasuredGoal): boolean =>
  goal.source === undefined && goal.measure.kind !== 'formula';
