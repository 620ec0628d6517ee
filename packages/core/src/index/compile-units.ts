import type { Unit } from '../model/unit.ts';
import { unitKinds } from '../model/unit-kinds.ts';
import { codeOf } from './code-of.ts';
import type { GoalIndex } from './goal-index.ts';
import type { IdPositions } from './id-positions.ts';

/** The tree of units by position: parents, levels, and units that lie above themselves. */
export const compileUnits = (
  units: readonly Unit[],
  positions: Pick<IdPositions, 'get'>,
): Pick<GoalIndex, 'unitParent' | 'unitLevel' | 'unitOnLoop'> => {
  const unitParent = new Int32Array(units.length);
  const unitLevel = new Uint8Array(units.length);
  for (let at = 0; at < units.length; at++) {
    const { parent, kind } = units[at]!;
    unitParent[at] = parent === undefined ? -1 : (positions.get(parent) ?? -1);
    unitLevel[at] = codeOf(unitKinds, kind, 255);
  }
  return {
    unitParent,
    unitLevel,
    unitOnLoop: loopsOf(unitParent),
  };
};

/** 1 for each entry from which the parents lead back to itself. Each entry is walked over at most twice. */
const loopsOf = (parent: Int32Array): Uint8Array => {
  const onLoop = new Uint8Array(parent.length);
  const walk = new Int32Array(parent.length); // number of the walk that came here, from 1
  for (let start = 0; start < parent.length; start++) {
    let at = start;
    while (at >= 0 && walk[at] === 0) {
      walk[at] = start + 1;
      at = parent[at]!;
    }
    if (at < 0 || walk[at] !== start + 1) continue;
    while (onLoop[at] === 0) {
      onLoop[at] = 1;
      at = parent[at]!;
    }
  }
  return onLoop;
};
