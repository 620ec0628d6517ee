import { goalAt } from '@throughline/core';
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

/** Suggests to keep only some of the links up of a goal. */
export const keepLinks = (
  index: GoalIndex,
  child: number,
  title: string,
  isKept: (support: Support) => boolean,
): readonly Suggestion[] => {
  const supports = goalAt(index, child)?.supports?.filter(isKept) ?? [];
  if (supports.some(({ goal }) => index.numberOf(goal) === undefined)) return [];
  return [{ title, changes: [{ kind: 'reparent', goal: index.ids[child]!, supports }] }];
};
