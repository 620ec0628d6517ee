import { compileGoals, goalAt, unitKinds } from '@throughline/core';
import type { CivilDate, Goals, UnitId, UnitKind } from '@throughline/core';
import { goalCodes } from '../goal/path-of.ts';
import { checkOptions, dayOf } from '../option/check-options.ts';
import type { CoverageGroup } from './coverage-group.ts';
import { goalCoverage } from './goal-coverage.ts';
import { groupBuilder } from './group-builder.ts';
import type { GroupBuilder, Lined } from './group-builder.ts';

/** For which day coverage is asked. */
export interface CoverageOptions {
  /** The day. Goals that are over by then, or set aside, are left out; goals to come are not. */
  readonly asOf: CivilDate;
}

/** Coverage of one level. */
export interface LevelCoverage extends CoverageGroup {
  /** Kind of the unit the goals belong to; null for goals without a unit. */
  readonly level: UnitKind | null;
}

/** Coverage of one unit, without the units below it. */
export interface UnitCoverage extends CoverageGroup {
  /** The unit; null for goals without one. */
  readonly unit: UnitId | null;
}

/** Which goals above are supported by what below. */
export interface Coverage {
  /** The day. */
  readonly asOf: CivilDate;
  /** The whole set. */
  readonly total: CoverageGroup;
  /** By level from the top down, goals without a unit last. Levels without goals are left out. */
  readonly levels: readonly LevelCoverage[];
  /** By unit in document order, goals without a unit last. Units without goals are left out. */
  readonly units: readonly UnitCoverage[];
}

/** What a goal is counted as where its line is looked at, by kind code. */
const lined: readonly Lined[] = ['objectives', 'metrics', 'kras', 'metrics', 'initiatives'];

/**
 * Which goals above are supported by what below, in all, per level and per unit: key results that the next level
 * carries and those it does not, goals and metrics without a line up to an objective of the company, initiatives
 * with and without a chain, and the share of links that say what they promise. It reports and judges nothing:
 * with a few objectives on top and few key results taken by each unit, not every company has enough units to
 * cover all (requirements S4-02, S4-13, S4-23, conflict C17). One pass over the set, whatever its shape.
 *
 * Takes any goal data. An `asOf` that is no date is a `UsageError` `core/not-a-date`, another option one
 * `cascade/bad-option`.
 *
 * @example
 * ```ts
 * import { coverage } from '@throughline/cascade';
 *
 * const measure = { kind: 'change', from: 8, to: 10 } as const;
 * const { total, units } = coverage({
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   units: [
 *     { id: 'acme', name: 'Acme', kind: 'company' },
 *     { id: 'sales', name: 'Sales', kind: 'business-unit', parent: 'acme' },
 *   ],
 *   objectives: [
 *     { id: 'win', title: 'Win the mid-market', cycle: 'q2', unit: 'acme', commitment: 'aspirational' },
 *     { id: 'close', title: 'Close faster', cycle: 'q2', unit: 'sales', commitment: 'committed', supports: [{ goal: 'arr' }] },
 *   ],
 *   keyResults: [
 *     { id: 'arr', objective: 'win', title: 'ARR', measure },
 *     { id: 'nps', objective: 'win', title: 'NPS', measure },
 *   ],
 * }, { asOf: '2026-05-15' });
 * total.keyResults.covered; // => { count: 1, goals: ['arr'] }
 * total.keyResults.uncovered; // => { count: 1, goals: ['nps'] }
 * total.keyResults.share; // => 0.5
 * units.map(({ unit, links }) => [unit, links.silent.count]); // => [['acme', 0], ['sales', 1]]
 * ```
 */
export const coverage = (goals: Goals, options: CoverageOptions): Coverage => {
  checkOptions('coverage', options, ['asOf']);
  const day = dayOf(options.asOf);
  const index = compileGoals(goals);
  const { document, kind, unit, unitLevel, supports } = index;
  const standing = goalCoverage(index, day);
  const total = groupBuilder();
  // One more than there are levels and units, for goals without a unit.
  const levels = new Array<GroupBuilder | undefined>(unitKinds.length + 1).fill(undefined);
  const units = new Array<GroupBuilder | undefined>(unitLevel.length + 1).fill(undefined);
  for (const goal of index.documentOrder) {
    const how = standing(goal);
    if (how === null) continue;
    const id = index.ids[goal]!;
    const at = unit[goal]! < 0 ? unitLevel.length : unit[goal]!;
    const level = unit[goal]! < 0 ? unitKinds.length : unitLevel[at]!;
    const groups = [total, (levels[level] ??= groupBuilder()), (units[at] ??= groupBuilder())];
    const entity = kind[goal]! <= goalCodes.keyResult ? goalAt(index, goal) : undefined;
    for (const group of groups) {
      group.addLine(id, lined[kind[goal]!]!, how.linked);
      if (how.cover !== null) group.addCover(id, how.cover);
      for (let edge = supports.offsets[goal]!; edge < supports.offsets[goal + 1]!; edge++) {
        const link = entity?.supports?.[edge - supports.offsets[goal]!];
        if (link !== undefined && supports.goal[edge]! >= 0)
          group.addLink(id, link.goal, link.expects !== undefined);
      }
    }
  }
  return {
    asOf: options.asOf,
    total: total.group(),
    levels: levels.flatMap((built, at) =>
      built === undefined ? [] : [{ level: unitKinds[at] ?? null, ...built.group() }],
    ),
    units: units.flatMap((built, at) =>
      built === undefined ? [] : [{ unit: document.units?.[at]?.id ?? null, ...built.group() }],
    ),
  };
};
