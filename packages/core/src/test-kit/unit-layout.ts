import type { UnitKind } from '../model/unit.ts';

/** Units of a made-up organisation, by number: 0 is the company, numbers grow downward. */
export interface UnitLayout {
  /** How many units. */
  readonly size: number;
  /** Number of the unit above; -1 for the company. */
  readonly parentOf: (unit: number) => number;
  /** Kind of the unit. */
  readonly kindOf: (unit: number) => UnitKind;
  /** Number of the first unit below, when there is one. */
  readonly firstChildOf: (unit: number) => number | undefined;
  /** How many units lie directly below. */
  readonly childrenOf: (unit: number) => number;
}

/**
 * Lays `size` units out as company, business units, departments and teams with the same fan-out on each level.
 * `levels` limits the depth, so that 2 gives a star. Every answer takes constant time.
 */
export const unitLayout = (size: number, levels: 2 | 4 = 4): UnitLayout => {
  let fan = 1;
  while (levels === 4 && 1 + fan + fan * fan + fan * fan * fan < size) fan++;
  if (levels === 2) fan = Math.max(1, size - 1);
  const firstDepartment = 1 + fan;
  const firstTeam = levels === 2 ? size : firstDepartment + fan * fan;
  const parentOf = (unit: number): number => {
    if (unit === 0) return -1;
    if (unit < firstDepartment) return 0;
    if (unit < firstTeam) return 1 + Math.floor((unit - firstDepartment) / fan);
    return firstDepartment + Math.floor((unit - firstTeam) / fan);
  };
  const startOfChildren = (unit: number): number => {
    if (unit === 0) return 1;
    if (unit < firstDepartment) return firstDepartment + (unit - 1) * fan;
    return unit < firstTeam ? firstTeam + (unit - firstDepartment) * fan : size;
  };
  const childrenOf = (unit: number): number =>
    Math.max(0, Math.min(size, startOfChildren(unit) + fan) - startOfChildren(unit));
  return {
    size,
    parentOf,
    kindOf: (unit) => {
      if (unit === 0) return 'company';
      if (unit < firstDepartment) return 'business-unit';
      return unit < firstTeam ? 'department' : 'team';
    },
    firstChildOf: (unit) => (childrenOf(unit) > 0 ? startOfChildren(unit) : undefined),
    childrenOf,
  };
};
