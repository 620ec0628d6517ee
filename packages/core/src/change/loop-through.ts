import type { GoalId } from '../model/ids.ts';
import type { Draft } from './draft.ts';
import { goalsAbove } from './goals-above.ts';

/** Ids of a loop shown in a finding; longer ones are cut, so that no finding grows with the depth. */
const shownGoals = 20;

/**
 * The loop that a link from `id` up to `first` closes, as the ids from `id` over `first` back to `id`;
 * `undefined` when it closes none. `above` tells what a thing leads to. Each goal is visited once.
 *
 * `reached` holds ids together with all that they lead to, however far. As long as `id` is not among them, nothing of
 * them is visited again; what was visited without finding a loop is added.
 */
export const loopThrough = (
  id: string,
  first: string,
  above: (id: string) => readonly string[],
  reached = new Set<string>(),
): readonly string[] | undefined => {
  if (first === id) return [id, id];
  const isPassed = reached.has(id) ? () => false : (other: string) => reached.has(other);
  if (isPassed(first)) return undefined;
  const cameFrom = new Map<string, string>([[first, id]]);
  const open = [first];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const next of above(at)) {
      if (next === id) {
        const line = [id];
        for (let back: string = at; back !== id; back = cameFrom.get(back) ?? id) line.push(back);
        return [...line, id].reverse();
      }
      if (cameFrom.has(next) || isPassed(next)) continue;
      cameFrom.set(next, at);
      open.push(next);
    }
  }
  for (const visited of cameFrom.keys()) reached.add(visited);
  return undefined;
};

/** The loop that a link between goals closes, in the draft as it stands. */
export const goalLoopThrough = (draft: Draft, id: GoalId, parent: GoalId): readonly GoalId[] | undefined =>
  loopThrough(id, parent, (goal) => goalsAbove(draft.findGoal(goal)?.goal), draft.reached);

/** The loop as a finding shows it. */
export const shownLoop = (loop: readonly string[]): readonly string[] =>
  loop.length <= shownGoals ? loop : [...loop.slice(0, shownGoals - 2), '...', loop[loop.length - 1] ?? ''];
