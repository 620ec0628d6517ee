import { unitKinds } from '@throughline/core';
import type { GoalIndex } from '@throughline/core';
import { goalCodes } from '../../goal/path-of.ts';
import { isOpen, isSetAside } from '../../goal/standing.ts';
import type { Rule } from '../../rule/rule.ts';
import { unitBranches } from '../../unit/unit-branches.ts';

/** Options of {@link noSilos}. */
export interface NoSilosOptions {
  /** Levels of units that are looked at. Default: `business-unit` and `department`. */
  readonly levels: readonly string[];
}

/** Units above a linked one that count as linked too: as many levels as structure/depth-and-fan-out takes. */
const mostLevels = 12;

/**
 * The objectives of a unit have to do with those of another unit beside it: they depend on them or help them, or the
 * other way round. Links up and down the own line do not count; links of the units below do. Units that stand alone
 * on their level are left out, and so are teams, which work for one another within their department.
 *
 * @example
 * ```ts
 * import { noSilos } from '@throughline/cascade';
 *
 * noSilos.defaults; // => { levels: ['business-unit', 'department'] }
 * ```
 */
export const noSilos: Rule<NoSilosOptions> = {
  meta: {
    id: 'cascade/no-silos',
    title: 'The objectives of a unit have to do with those of another unit beside it',
    severity: 'info',
    since: '0.1.0',
    requirements: ['S1-20'],
    source: 'docs/sources.md#silos',
    url: '@throughline/cascade/src/rules/cascade/no-silos.md',
    scope: 'set',
    messages: {
      default: {
        message:
          'no goal of {level} `{unit}` depends on one of another unit or helps it; objectives: {count}',
        help: 'ask the units beside it what they need from it, and what it needs from them',
      },
    },
  },
  defaults: { levels: ['business-unit', 'department'] },
  check({ index, day }, { levels }, report) {
    const { units = [] } = index.document;
    const objectives = new Int32Array(units.length);
    const peers = new Int32Array(unitKinds.length);
    for (let goal = 0; goal < index.size; goal++) {
      const at = index.unit[goal]!;
      if (index.kind[goal] !== goalCodes.objective || at < 0 || !isOpen(index, goal, day)) continue;
      if (objectives[at] === 0) peers[index.unitLevel[at]!]!++;
      objectives[at]!++;
    }
    const isLinked = linkedUnits(index);
    for (let at = 0; at < units.length; at++) {
      const code = index.unitLevel[at]!;
      const level = unitKinds[code] ?? '';
      if (objectives[at] === 0 || peers[code]! < 2 || isLinked[at] === 1 || !levels.includes(level)) continue;
      report({
        path: ['units', units[at]!.id],
        data: { unit: units[at]!.id, level, count: objectives[at]! },
      });
    }
  },
};

/** 1 for units with a link to a unit that lies neither above nor below. */
const linkedUnits = (index: GoalIndex): Uint8Array => {
  const { dependsOn, supports, unit, unitParent } = index;
  const linked = new Uint8Array(unitParent.length);
  const isWithin = unitBranches(index);
  const mark = (one: number, other: number): void => {
    let at = unit[one]!;
    const away = unit[other]!;
    for (let level = 0; level < mostLevels && at >= 0 && !isWithin(away, at); level++) {
      linked[at] = 1;
      at = unitParent[at]!;
    }
  };
  const link = (one: number, other: number): void => {
    const [a, b] = [unit[one]!, other < 0 ? -1 : unit[other]!];
    if (a < 0 || b < 0 || isWithin(a, b) || isWithin(b, a)) return;
    if (isSetAside(index, one) || isSetAside(index, other)) return;
    mark(one, other);
    mark(other, one);
  };
  for (let edge = 0; edge < supports.goal.length; edge++) link(supports.child[edge]!, supports.goal[edge]!);
  for (let goal = 0; goal < index.size; goal++) {
    for (let at = dependsOn.offsets[goal]!; at < dependsOn.offsets[goal + 1]!; at++)
      link(goal, dependsOn.targets[at]!);
  }
  return linked;
};
