import { goalAt } from '@throughline/core';
import { isFinal } from './standing.ts';
import type { GoalIndex, Suggestion, Support } from '@throughline/core';

/**
 * Suggests to drop the link from one goal to another. None while the goal has links to nothing besides: a change
 * that keeps them is refused, and to drop them on the quiet is not for us.
 */
export const dropLink = (index: GoalIndex, child: number, parent: number): readonly Suggestion[] => {
  const above = index.ids[parent]!;
  const title = `drop the link from \`${index.ids[child]!}\` to \`${above}\``;
  return keepLinks(index, child, title, (support) => support.goal !== above);
};

/** Suggests to keep only some of the links up of a goal. Links to goals whose numbers are final cannot be dropped. */
export const keepLinks = (
  index: GoalIndex,
  child: number,
  title: string,
  isKept: (support: Support) => boolean,
): readonly Suggestion[] => {
  // The child may be another goal than the finding is about; a change finds it by its id.
  if (isFinal(index, child) || index.numberOf(index.ids[child]!) !== child) return [];
  const before = goalAt(index, child)?.supports ?? [];
  const supports = before.filter(isKept);
  const kept = new Set(supports);
  if (before.some((support) => !kept.has(support) && leadsToFinal(index, support))) return [];
  if (supports.some(({ goal }) => index.numberOf(goal) === undefined)) return [];
  return [{ title, changes: [{ kind: 'reparent', goal: index.ids[child]!, supports }] }];
};

/** Does a link lead to a goal whose numbers are final? A change of it is refused. */
export const leadsToFinal = (index: GoalIndex, { goal }: Support): boolean => {
  const number = index.numberOf(goal);
  return number !== undefined && isFinal(index, number);
};
