import { type Finding, type Goal, goalAt, type GoalIndex } from '@throughline/core';
import { draftFinding } from '../draft/draft-finding.ts';
import { isOpen } from '../role-kras/company-key-results.ts';
import type { ProposedGoal } from './goals-of-draft.ts';

/**
 * What happened, since a draft was made, to the goals that its goals serve: changed, or closed and set aside. What
 * does not exist any more is refused when the change is tried.
 */
export const draftAgainstGoals = (index: GoalIndex, proposed: readonly ProposedGoal[]): readonly Finding[] =>
  proposed.flatMap(({ goal, path }) => movedSince(index, goal.value, path));

const movedSince = (
  index: GoalIndex,
  { id, title, supports = [] }: Goal,
  path: readonly (string | number)[],
): readonly Finding[] => {
  const findings: Finding[] = [];
  const over: string[] = [];
  let found = 0;
  for (const { goal, seenRevision } of supports) {
    const served = servedGoal(index, goal);
    if (served === undefined) continue;
    found++;
    if (!served.open) over.push(served.title);
    else if (seenRevision !== undefined && seenRevision !== served.revision) {
      const data = { goal: title, served: served.title, revision: served.revision };
      findings.push(draftFinding('draft/served-goal-changed', 'warning', [...path, 'supports'], data, id));
    }
  }
  // What it serves beside that may come in with the same draft.
  if (found < supports.length || over.length < found || found === 0) return findings;
  return [
    draftFinding('draft/serves-nothing', 'error', [...path, 'supports'], { goal: title, served: over }, id),
  ];
};

/** A goal of the set as one that serves it sees it; a key result is only as open as its objective. */
const servedGoal = (
  index: GoalIndex,
  id: string,
): { readonly title: string; readonly revision: number; readonly open: boolean } | undefined => {
  const number = index.numberOf(id);
  const goal = number === undefined ? undefined : goalAt(index, number);
  if (number === undefined || goal === undefined) return undefined;
  const holder = goalAt(index, index.container[number]!);
  const open = isOpen(goal) && (holder === undefined || isOpen(holder));
  return { title: goal.title, revision: goal.revision ?? 0, open };
};
