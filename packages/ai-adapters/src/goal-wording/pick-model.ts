import type { GoalId } from '@throughline/core';
import type { TaskInput, TaskOutput } from '../draft/task-input.ts';
import type { Ask } from '../task/ask.ts';
import type { ModelTask } from '../task/draft-task.ts';
import type { Proposed } from '../task/proposal.ts';
import { goalFields } from './ask-records.ts';
import type { GoalDrafting } from './goal-drafting.ts';
import { type ModelPick, picksOf, picksSchema, pickViolations } from './picks.ts';
import { asWritten, type WrittenByModel } from './written-by-model.ts';

/** Tasks in which a model chooses one of the offered things for each goal. */
export type PickKind = 'activity-to-outcome' | 'guardrails' | 'data-sources' | 'targets-from-history';

/** What a model chose, by goal. */
export type Picks = ReadonlyMap<GoalId, ModelPick>;

/** Goals that one request asks about at most: a list somebody reads before signing. */
export const mostPicks = 50;

/** What such a task says of itself. */
interface PickTask<Kind extends PickKind> {
  readonly system: ModelTask<Kind>['system'];
  readonly name: ModelTask<Kind>['name'];
  readonly ask: ModelTask<Kind>['ask'];
  /** Name of the choice in the reply, e.g. `source`. */
  readonly choice: string;
  /** Is a record chosen or a fact? */
  readonly format: 'record-id' | 'fact-id';
  /** What the choice is, in words. */
  readonly description: string;
  /** Writes the proposal for what was chosen, with the code that also works by rules. */
  readonly draft: (input: TaskInput<Kind>, context: GoalDrafting, picks: Picks) => Proposed<TaskOutput<Kind>>;
  /** Holds the proposal against the cascade. Absent: what was offered cannot break it. */
  readonly hold?: (
    input: TaskInput<Kind>,
    context: GoalDrafting,
    proposed: Proposed<TaskOutput<Kind>>,
  ) => WrittenByModel<TaskOutput<Kind>>;
}

/** The model side of a task in which one of the offered things is chosen for each goal. Numbers are never chosen freely. */
export const pickModel = <Kind extends PickKind>({
  system,
  name,
  ask,
  choice,
  format,
  description,
  draft,
  hold,
}: PickTask<Kind>): ModelTask<Kind> => ({
  system,
  name,
  reply: picksSchema(choice, format, description, mostPicks),
  fields: goalFields,
  ask,
  write: (reply, { ask: asked, input, draftId, createdAt, drafter }) => {
    const picks = picksOf(reply, choice);
    const violations = pickViolations(picks, choice, offersOf(asked, format));
    if (violations.length > 0) return { ok: false, violations };
    const context = { draftId, createdAt, drafter, aiGenerated: true };
    const proposed = draft(input, context, new Map(picks.map((pick) => [pick.goal, pick])));
    return hold === undefined ? asWritten(proposed) : hold(input, context, proposed);
  },
});

/** What was offered for each goal: the ids its record lists, or the targets among its facts. */
const offersOf = (
  { records, facts }: Ask,
  format: 'record-id' | 'fact-id',
): ((goal: string) => ReadonlySet<string> | undefined) => {
  const offers = new Map<string, Set<string>>();
  for (const { entity, id, fields } of records) {
    if (entity !== 'goal') continue;
    const { offered } = fields;
    offers.set(id, new Set(Array.isArray(offered) ? offered.map(String) : []));
  }
  if (format === 'fact-id')
    for (const { id, record, what } of facts) if (what === 'target') offers.get(record)?.add(id);
  return (goal) => offers.get(goal);
};
