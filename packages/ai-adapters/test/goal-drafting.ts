import {
  type Declined,
  type Draft,
  rulesDrafter,
  type TaskInput,
  type TaskKind,
  type TaskOutput,
} from '@throughline/ai-adapters';
import { roleLibrary } from '@throughline/ai-adapters/role-library';
import { checkGoals, presets } from '@throughline/cascade';
import type { Change, Finding, GoalSet } from '@throughline/core';
import { applyChanges } from '@throughline/core/change';
import { deepFrozen } from './harbour.ts';
import { quarry, quarryContext, quarryDay } from './quarry.ts';

const drafter = rulesDrafter(roleLibrary);

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

const lists = {
  objectives: 'objective',
  keyResults: 'keyResult',
  kras: 'kra',
  kpis: 'kpi',
  initiatives: 'initiative',
} as const;

/** A proposal as plain changes: what it adds, then what it edits. */
export const changesOf = (value: object): readonly Change[] => {
  const parts = value as Readonly<Record<string, readonly unknown[] | undefined>>;
  const added = Object.entries(lists).flatMap(([list, entity]) =>
    (parts[list] ?? []).map((goal) => ({ kind: 'add', goal: { entity, value: goal } }) as Change),
  );
  return [...added, ...((parts['edits'] ?? []) as readonly Change[])];
};

/** The goals with a proposal taken over; a refusal fails the test. */
export const takenOver = (goals: GoalSet, value: object): GoalSet => {
  const applied = applyChanges(goals, changesOf(value), {
    actor: { kind: 'human', id: 'ada' },
    at: '2026-05-16T09:00:00Z',
    reason: 'the draft was reviewed',
  });
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
