import { unitKinds } from '@throughline/core';
import { goalCodes } from '../../goal/path-of.ts';
import { isOpen } from '../../goal/standing.ts';
import type { Rule } from '../../rule/rule.ts';

/** Options of {@link objectivesPerLevel}: fewest and most objectives of one unit in one cycle, by its level. */
export interface ObjectivesPerLevelOptions {
  /** Fewest of a company, or of the organisation when objectives name no unit. Default 1. */
  readonly companyMin: number;
  /** Most of a company, or of the organisation. Default 7. */
  readonly companyMax: number;
  /** Fewest of a business unit. Default 1. */
  readonly businessUnitMin: number;
  /** Most of a business unit. Default 7. */
  readonly businessUnitMax: number;
  /** Fewest of a department. Default 1. */
  readonly departmentMin: number;
  /** Most of a department. Default 7. */
  readonly departmentMax: number;
  /** Fewest of a team. Default 1. */
  readonly teamMin: number;
  /** Most of a team. Default 7. */
  readonly teamMax: number;
}

/**
 * A unit has few enough objectives in a cycle to mean them, and enough to cover its part. Counts objectives that
 * are open on the day; units without any are not counted. Authorities disagree on the numbers, so each level has
 * its own; the defaults are the widest that any of them allows.
 *
 * @example
 * ```ts
 * import { objectivesPerLevel } from '@throughline/cascade';
 *
 * objectivesPerLevel.defaults.companyMax; // => 7
 * ```
 */
export const objectivesPerLevel: Rule<ObjectivesPerLevelOptions, 'few' | 'many'> = {
  meta: {
    id: 'counts/objectives-per-level',
    title: 'A unit has few enough objectives in a cycle to mean them',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S1-18', 'S4-03', 'S4-06'],
    source: 'docs/sources.md#objectives-per-level',
    url: '@throughline/cascade/src/rules/counts/objectives-per-level.md',
    scope: 'set',
    ranges: [
      ['companyMin', 'companyMax'],
      ['businessUnitMin', 'businessUnitMax'],
      ['departmentMin', 'departmentMax'],
      ['teamMin', 'teamMax'],
    ],
    messages: {
      few: {
        message: '{level} `{unit}` has too few objectives in `{cycle}`: {count}, fewer than {min}',
        help: 'add what is missing, or lower the limit for this level',
      },
      many: {
        message: '{level} `{unit}` has too many objectives in `{cycle}`: {count}, more than {max}',
        help: 'keep those that matter most and postpone the others',
      },
    },
  },
  defaults: {
    companyMin: 1,
    companyMax: 7,
    businessUnitMin: 1,
    businessUnitMax: 7,
    departmentMin: 1,
    departmentMax: 7,
    teamMin: 1,
    teamMax: 7,
  },
  fields: ['unit', 'standing'],
  check({ index, day }, options, report) {
    const limits = [
      [options.companyMin, options.companyMax],
      [options.businessUnitMin, options.businessUnitMax],
      [options.departmentMin, options.departmentMax],
      [options.teamMin, options.teamMax],
    ] as const;
    const { units = [], cycles = [], organization } = index.document;
    // One entry for each unit and cycle that has objectives; both may be missing, hence the 1 added.
    const counts = new Map<number, number>();
    for (let goal = 0; goal < index.size; goal++) {
      if (index.kind[goal] !== goalCodes.objective || !isOpen(index, goal, day)) continue;
      const place = (index.unit[goal]! + 1) * (cycles.length + 1) + index.cycle[goal]! + 1;
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
    for (const [place, count] of counts) {
      const position = Math.floor(place / (cycles.length + 1)) - 1;
      const cycle = cycles[(place % (cycles.length + 1)) - 1]?.id;
      const code = index.unitLevel[position] ?? 0;
      const [min, max] = limits[code] ?? [0, Infinity];
      if (cycle === undefined || (count >= min && count <= max)) continue;
      const unit = units[position]?.id;
      const path = unit === undefined ? ['organization'] : ['units', unit];
      const level = unit === undefined ? 'organisation' : (unitKinds[code] ?? '');
      const data = { level, unit: unit ?? organization.id, cycle, count, min, max };
      report({ messageId: count > max ? 'many' : 'few', path, data });
    }
  },
};
