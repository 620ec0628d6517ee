import type { GoalKind } from '@throughline/core';
import type { TaskKind } from '../draft/draft.ts';

/** Lists of goals in a proposal, and the kind each holds. */
export const goalLists = {
  objectives: 'objective',
  keyResults: 'keyResult',
  kras: 'kra',
  kpis: 'kpi',
  initiatives: 'initiative',
} as const satisfies Readonly<Record<string, GoalKind>>;

/** Name of a list of goals in a proposal. */
export type GoalList = keyof typeof goalLists;

/** A part of a proposal that a review turns into a change. */
export type DraftPart = GoalList | 'edits';

/** What a review takes over of the proposals of a task. Nothing of either: a text, which changes no goal. */
interface PartsOfTask {
  /** Parts that every proposal has. */
  readonly always: readonly DraftPart[];
  /** Parts that it may have. */
  readonly perhaps?: readonly DraftPart[];
  /** May all of its lists be empty? Only where that is an answer: every key result ends, and none goes on. */
  readonly mayBeEmpty?: boolean;
}

/** The parts that proposals of a task have, those that every one has first. */
export interface DraftParts {
  readonly always: readonly DraftPart[];
  readonly all: readonly DraftPart[];
  /** May it propose neither a goal nor an edit? */
  readonly mayBeEmpty: boolean;
}

const text: PartsOfTask = { always: [] };
const edits: PartsOfTask = { always: ['edits'] };

/**
 * By task. What is not named here does not become a goal, whatever a proposal holds: who reviews a text must not
 * find goals afterwards.
 */
const partsByTask: { readonly [Kind in TaskKind]: PartsOfTask } = {
  objective: { always: ['objectives', 'keyResults'] },
  'key-results': { always: ['keyResults'] },
  'role-kras': { always: ['kras', 'kpis'] },
  'activity-to-outcome': { always: ['edits', 'initiatives'] },
  guardrails: edits,
  'data-sources': edits,
  'targets-from-history': edits,
  'mapping-template': text,
  'cascade-from-strategy': { always: ['objectives', 'keyResults'], perhaps: ['edits'] },
  'cascade-from-teams': { always: ['edits'], perhaps: ['objectives', 'keyResults'] },
  'check-in-summary': text,
  'one-to-one-brief': text,
  'corrective-actions': { always: ['initiatives'], perhaps: ['edits'] },
  'quarter-report': text,
  'review-note': text,
  'performance-summary': text,
  'review-consistency': text,
  'development-plan': text,
  'next-quarter': {
    always: [],
    perhaps: ['objectives', 'keyResults', 'kras', 'kpis', 'initiatives', 'edits'],
    mayBeEmpty: true,
  },
  'bias-flags': text,
  'performance-query': text,
};

/** The parts of a task's proposals; `undefined` for an unknown task. */
export const partsOf = (task: string): DraftParts | undefined => {
  const parts = Object.hasOwn(partsByTask, task) ? partsByTask[task as TaskKind] : undefined;
  return (
    parts && {
      always: parts.always,
      all: [...parts.always, ...(parts.perhaps ?? [])],
      mayBeEmpty: parts.mayBeEmpty ?? false,
    }
  );
};
