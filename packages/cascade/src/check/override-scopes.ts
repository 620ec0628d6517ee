import type { GoalIndex } from '@throughline/core';

/** Which override holds where. Scope 0 is the base, scope n the override at position n - 1. */
export interface OverrideScopes {
  /** Scope of each unit, by position in `document.units`. */
  readonly ofUnit: Int32Array;
  /** Scope above the unit of each override, by scope; 0 where there is none. */
  readonly above: Int32Array;
}

/**
 * The nearest override at or above each unit. Each unit is walked over once, however deep it lies. A unit that
 * lies above itself has no unit above it that could lend it rules.
 *
 * @param positions - position of the unit of each override in `document.units`; -1 for one that does not exist
 */
export const overrideScopes = (
  { unitParent, unitOnLoop }: GoalIndex,
  positions: readonly number[],
): OverrideScopes => {
  const size = unitParent.length;
  const own = new Int32Array(size);
  positions.forEach((unit, at) => {
    if (unit >= 0) own[unit] = at + 1;
  });
  const parentOf = (unit: number): number => (unitOnLoop[unit] === 1 ? -1 : unitParent[unit]!);
  const ofUnit = new Int32Array(size).fill(-1);
  const way = new Int32Array(size);
  for (let start = 0; start < size; start++) {
    let length = 0;
    let at = start;
    while (at >= 0 && ofUnit[at]! < 0) {
      way[length++] = at;
      if (own[at]! > 0) break;
      at = parentOf(at);
    }
    const scope = at < 0 ? 0 : Math.max(own[at]!, ofUnit[at]!);
    while (length > 0) ofUnit[way[--length]!] = scope;
  }
  const above = new Int32Array(positions.length + 1);
  positions.forEach((unit, at) => {
    const parent = unit < 0 ? -1 : parentOf(unit);
    if (parent >= 0) above[at + 1] = ofUnit[parent]!;
  });
  return { ofUnit, above };
};
