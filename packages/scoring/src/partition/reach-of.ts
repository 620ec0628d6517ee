import { isLeftOut } from '../roll-up/standings.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import { collectSide, splitDrivers } from './split-sides.ts';

/**
 * Where what a goal rests on lies: with nobody, because no measure is below it; all of it here; or some of it
 * elsewhere.
 */
export const reaches = { nobody: 0, here: 1, beyond: 2 } as const;

const keyResult = 1;
const kpi = 3;

/** The reach of every goal, by number. */
export const reachOf = (run: ScoringRun, isHeld: (goal: number) => boolean): Uint8Array => {
  const { index, standings, parts } = run;
  const reach = new Uint8Array(index.size);
  for (let goal = 0; goal < index.size; goal++) {
    if (isLeftOut(standings[index.state[goal]!]!)) continue;
    const kind = index.kind[goal]!;
    if (kind === keyResult || kind === kpi) reach[goal] = isHeld(goal) ? reaches.here : reaches.beyond;
    else if (kind < 4) {
      const drivers = splitDrivers(run, goal);
      let most: number = reaches.nobody;
      for (const side of ['own', 'children'] as const) {
        if (side === 'children' && !drivers.children) continue;
        const count = collectSide(run, goal, side);
        for (let at = 0; at < count; at++) most = Math.max(most, reach[parts.child[at]!]!);
      }
      reach[goal] = most;
    }
  }
  return reach;
};
