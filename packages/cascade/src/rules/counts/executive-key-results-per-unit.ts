import { goalCodes } from '../../goal/path-of.ts';
import { isUnderWay } from '../../goal/standing.ts';
import type { Rule } from '../../rule/rule.ts';
import { topGoals } from '../../unit/top-goals.ts';

/** Options of {@link executiveKeyResultsPerUnit}. */
export interface ExecutiveKeyResultsPerUnitOptions {
  /** Fewest key results of the company that a unit directly below it takes on. Default 1. */
  readonly min: number;
  /** Most of them. Default 2. */
  readonly max: number;
}

/** Level code of a company. */
const company = 0;

/**
 * A unit directly below the company takes on one or two of the company's key results: none and it works for itself,
 * many and it means none of them. Too many is information where the company has more key results than its units could
 * take on at `max` each (conflict C17). Counts key results that objectives or key results of the unit support, each
 * once, all of them under way on the day. Units without objectives, and companies without key results, are left out; so are units
 * whose goals support nothing at all, which is a matter of `cascade/no-orphan-goals`.
 *
 * @example
 * ```ts
 * import { executiveKeyResultsPerUnit } from '@throughline/cascade';
 *
 * executiveKeyResultsPerUnit.defaults; // => { min: 1, max: 2 }
 * ```
 */
export const executiveKeyResultsPerUnit: Rule<ExecutiveKeyResultsPerUnitOptions, 'few' | 'many'> = {
  meta: {
    id: 'counts/executive-key-results-per-unit',
    title: 'A unit takes on one or two key results of the company, or as many as the house says',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S4-06'],
    source: 'docs/sources.md#objectives-per-level',
    url: '@throughline/cascade/src/rules/counts/executive-key-results-per-unit.md',
    scope: 'set',
    ranges: [['min', 'max']],
    messages: {
      few: {
        message: '`{unit}` takes on too few key results of the company: {count}, fewer than {min}',
        help: 'link its objectives to the key results above that they are meant to move',
      },
      many: {
        message: '`{unit}` takes on too many key results of the company: {count}, more than {max}',
        help: 'keep those it can really move, and leave the others to units that are nearer',
      },
    },
  },
  defaults: { min: 1, max: 2 },
  fields: ['supports', 'unit', 'standing'],
  check({ index, day }, { min, max }, report) {
    const { container, kind, supportedBy, supports, unit, unitLevel, unitParent } = index;
    const { units = [] } = index.document;
    const isTop = topGoals(index);
    const counts = new Int32Array(units.length);
    const hasObjectives = new Uint8Array(units.length);
    const hasLinks = new Uint8Array(units.length);
    const seenFor = new Int32Array(units.length).fill(-1); // key result for which a unit was counted last
    let executive = 0;
    for (let goal = 0; goal < index.size; goal++) {
      if (kind[goal]! > goalCodes.keyResult || !isUnderWay(index, goal, day)) continue;
      const own = unit[goal]!;
      if (own >= 0 && supports.offsets[goal + 1]! > supports.offsets[goal]!) hasLinks[own] = 1;
      if (kind[goal] === goalCodes.objective) {
        if (own >= 0) hasObjectives[own] = 1;
        continue;
      }
      if (container[goal]! < 0 || !isTop(container[goal]!)) continue;
      executive++;
      for (let at = supportedBy.offsets[goal]!; at < supportedBy.offsets[goal + 1]!; at++) {
        const child = supports.child[supportedBy.targets[at]!]!;
        const by = unit[child]!;
        if (
          kind[child]! > goalCodes.keyResult ||
          by < 0 ||
          seenFor[by] === goal ||
          !isUnderWay(index, child, day)
        )
          continue;
        seenFor[by] = goal;
        counts[by]!++;
      }
    }
    if (executive === 0) return;
    const hasCompany = unitLevel.includes(company);
    const isTopUnit = (at: number): boolean =>
      at >= 0 && (hasCompany ? unitLevel[at] === company : unitParent[at]! < 0);
    const below: number[] = [];
    for (let at = 0; at < units.length; at++) {
      if (isTopUnit(unitParent[at]!) && !isTopUnit(at) && hasObjectives[at] === 1) below.push(at);
    }
    // Somebody has to take on more than `max` then, unless a key result is left alone.
    const isTight = executive > below.length * max;
    for (const at of below) {
      const count = counts[at]!;
      if (count >= min && count <= max) continue;
      const path = ['units', units[at]!.id];
      const data = { unit: units[at]!.id, count, min, max };
      if (count > max) report({ messageId: 'many', path, data, ...(isTight ? { severity: 'info' } : {}) });
      else if (hasLinks[at] === 1) report({ messageId: 'few', severity: 'info', path, data });
    }
  },
};
