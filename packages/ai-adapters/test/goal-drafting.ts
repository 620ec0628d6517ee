import {
  type Declined,
  type Draft,
  review,
  rulesDrafter,
  type TaskInput,
  type TaskKind,
  type TaskOutput,
} from '@throughline/ai-adapters';
import { roleLibrary } from '@throughline/ai-adapters/role-library';
import { goalTextTasks } from '@throughline/ai-adapters/tasks';
import { checkGoals, presets } from '@throughline/cascade';
import type { Finding, GoalSet } from '@throughline/core';
import { applyChanges } from '@throughline/core/change';
import { deepFrozen } from './harbour.ts';
import { quarry, quarryContext, quarryDay } from './quarry.ts';

const drafter = rulesDrafter(roleLibrary, goalTextTasks);

/** Input of a task; goals and day are those of the quarry unless said otherwise. */
type Input<Kind extends TaskKind> = Omit<TaskInput<Kind>, 'goals'> & { readonly goals?: GoalSet };

const resultOf = <Kind extends TaskKind>(kind: Kind, input: Input<Kind>) =>
  drafter.draft(
    kind,
    deepFrozen({ goals: quarry, asOf: quarryDay, ...input }) as unknown as TaskInput<Kind>,
    quarryContext,
  );

/** The draft by rules, frozen; a decline fails the test. */
export const goalDraft = async <Kind extends TaskKind>(
  kind: Kind,
  input: Input<Kind>,
): Promise<Draft<TaskOutput<Kind>>> => {
  const result = await resultOf(kind, input);
  if (!result.ok) throw new Error(result.declined.message);
  registerDraft(result.draft);
  return deepFrozen(result.draft);
};

/** The decline; a draft fails the test. */
export const goalDecline = async <Kind extends TaskKind>(
  kind: Kind,
  input: Input<Kind>,
): Promise<Declined> => {
  const result = await resultOf(kind, input);
  if (result.ok) throw new Error('expected no draft');
  return result.declined;
};

/** Drafts by their proposals, so that tests can pass these around. */
const drafts = new WeakMap<object, Draft<object>>();

/** Keeps a draft, so that its proposal can be taken over. */
export const registerDraft = (draft: Draft<object>): void => {
  drafts.set(draft.value, draft);
};

/** The goals with a proposal taken over after a review; a refusal fails the test. */
export const takenOver = (goals: GoalSet, value: object): GoalSet => {
  const draft = drafts.get(value);
  if (draft === undefined) throw new Error('expected the value of a draft');
  const by = { kind: 'human', id: 'ada' } as const;
  const at = '2026-05-16T09:00:00Z';
  const context = { goals, asOf: quarryDay, rules: presets.recommended };
  const reviewed = review(draft, { outcome: 'accepted', by, at }, context);
  if (!reviewed.ok) throw new Error(reviewed.findings.map(({ message }) => message).join('; '));
  if (!('change' in reviewed)) throw new Error('expected a change');
  const applied = applyChanges(goals, [reviewed.change], { actor: by, at });
  if (!applied.ok) throw new Error(applied.problems.map(({ message }) => message).join('; '));
  return applied.value.goals;
};

/** What the recommended rules find in a set once a proposal is taken over and did not find at that place before. */
export const newlyFound = (goals: GoalSet, value: object, asOf = quarryDay): readonly string[] => {
  const options = { asOf, rules: presets.recommended };
  const placeOf = ({ ruleId, messageId = '', severity, path }: Finding): string =>
    `${severity} ${ruleId} ${messageId} ${path.join('.')}`;
  const before = new Set(checkGoals(goals, options).findings.map(placeOf));
  return checkGoals(takenOver(goals, value), options)
    .findings.filter((finding) => !before.has(placeOf(finding)))
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);
};

/** The quarry with something else in it. */
export const quarryWith = (more: Partial<GoalSet>): GoalSet => ({ ...quarry, ...more });
