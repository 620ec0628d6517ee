import { fail, type Finding, type NewGoal, ok, parseEntity, type Result } from '@throughline/core';
import { draftFinding } from '../draft/draft-finding.ts';

/** The lists of goals in a proposal and the kind each holds, by task. A task that proposes goals gets a line here. */
const listsByTask: ReadonlyMap<string, readonly (readonly [list: string, entity: 'kra' | 'kpi'])[]> = new Map(
  [
    [
      'role-kras',
      [
        ['kras', 'kra'],
        ['kpis', 'kpi'],
      ],
    ],
  ],
);

/** A goal of a proposal and where it stands there. */
export interface ProposedGoal {
  readonly goal: NewGoal;
  /** List and position. */
  readonly path: readonly (string | number)[];
}

/** As many as a parser tells. */
const mostProblems = 100;

/**
 * The goals of a proposal, after a check of their shape: a draft may come out of a store, and an edited one out
 * of a form. Paths of problems start at the proposal.
 */
export const goalsOfDraft = (task: string, value: object): Result<readonly ProposedGoal[], Finding> => {
  const lists = listsByTask.get(task);
  if (lists === undefined)
    return fail([draftFinding('draft/task-unknown', 'error', ['provenance', 'task'], { task })]);
  const goals: ProposedGoal[] = [];
  const problems: Finding[] = [];
  for (const [list, entity] of lists) {
    const entries = listIn(value, list);
    if (entries === undefined)
      problems.push(draftFinding('draft/not-a-draft', 'error', [list], { part: list }));
    entries?.forEach((entry, position) => {
      const path = [list, position];
      const read = readGoal(entity, entry);
      if (read.ok) goals.push({ goal: asDraft(read.value), path });
      else
        problems.push(...read.problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] })));
    });
  }
  const [first, ...others] = problems;
  if (first === undefined) {
    return goals.length > 0 ? ok(goals) : fail([draftFinding('draft/nothing-left', 'error', [], {})]);
  }
  return fail([first, ...others.slice(0, mostProblems - 1)], Math.max(0, problems.length - mostProblems));
};

/** What a human edits in a proposal: its goals without the drafter's stamp. For comparing two versions. */
export const editablePart = (task: string, value: object): readonly unknown[] =>
  (listsByTask.get(task) ?? []).flatMap(([list]) => listIn(value, list) ?? []).map(withoutStamp);

const withoutStamp = (goal: unknown): unknown =>
  typeof goal === 'object' && goal !== null ? { ...goal, origin: undefined } : goal;

const listIn = (value: object, list: string): readonly unknown[] | undefined => {
  const entries: unknown = (value as Readonly<Record<string, unknown>>)[list];
  return Array.isArray(entries) ? entries : undefined;
};

/** No state means published, which nothing of a proposal is: a goal that says none comes in as a draft. */
const asDraft = (goal: NewGoal): NewGoal =>
  goal.value.state === undefined ? ({ ...goal, value: { ...goal.value, state: 'draft' } } as NewGoal) : goal;

const readGoal = (entity: 'kra' | 'kpi', entry: unknown): Result<NewGoal, Finding> => {
  if (entity === 'kra') {
    const read = parseEntity('kra', entry);
    return read.ok ? ok({ entity, value: read.value }) : read;
  }
  const read = parseEntity('kpi', entry);
  return read.ok ? ok({ entity, value: read.value }) : read;
};
