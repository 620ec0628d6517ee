import { canonicalJson, goalAt } from '@throughline/core';
import type { GoalIndex } from '@throughline/core';
import { measureCodes } from '../../goal/measure-codes.ts';
import { measuredAt } from '../../goal/measured-at.ts';
import { goalCodes, pathOf } from '../../goal/path-of.ts';
import { isOpen, isSetAside } from '../../goal/standing.ts';
import type { Found, NoOptions, Rule } from '../../rule/rule.ts';

type Report = (found: Found<'keyResultsOnly' | 'copied'>) => void;

/** Links of one objective beyond these are not compared: nobody reads an objective with that many. */
const mostLinks = 50;

/**
 * A key result that a unit below takes up becomes an objective there, said in that unit's own words, and its number
 * stays above: the unit finds numbers of its own. Looks only at key results that others do support; those that nobody
 * supports are a matter of `cascade/key-result-covered`. Information, because houses differ on what a cascade is.
 *
 * @example
 * ```ts
 * import { keyResultTranslated } from '@throughline/cascade';
 *
 * keyResultTranslated.meta.severity; // => 'info'
 * ```
 */
export const keyResultTranslated: Rule<NoOptions, 'keyResultsOnly' | 'copied'> = {
  meta: {
    id: 'cascade/key-result-translated',
    title: 'A key result above is an objective below, and its number stays above',
    severity: 'info',
    since: '0.1.0',
    requirements: ['S4-02'],
    source: 'docs/sources.md#translation',
    url: '@throughline/cascade/src/rules/cascade/key-result-translated.md',
    scope: 'goal',
    messages: {
      keyResultsOnly: {
        message: 'only key results of units below support `{title}`; no objective there takes it up',
        help: 'let a unit below say in an objective what this means for it, and link that',
      },
      copied: {
        message: '`{title}` repeats the numbers of `{parent}`, which it supports: {from} to {to}',
        help: 'measure what this unit changes so that the number above moves',
      },
    },
  },
  defaults: {},
  fields: ['title', 'supports', 'measure', 'unit', 'standing'],
  check({ index, day }, _options, report) {
    for (let goal = 0; goal < index.size; goal++) {
      if (index.kind[goal] !== goalCodes.keyResult || !isOpen(index, goal, day)) continue;
      checkTakenUp(index, goal, report);
      checkCopied(index, goal, report);
    }
  },
};

/** Is a key result that units below support taken up by an objective of one of them? */
const checkTakenUp = (index: GoalIndex, goal: number, report: Report): void => {
  const { container, kind, supportedBy, supports, unit } = index;
  const { offsets, targets } = supportedBy;
  let count = 0;
  for (let at = offsets[goal]!; at < offsets[goal + 1]!; at++) {
    const edge = targets[at]!;
    const child = supports.child[edge]!;
    if (kind[child]! > goalCodes.keyResult || supports.onLoop[edge] === 1 || isSetAside(index, child))
      continue;
    // A link within one unit is no step to the next level.
    if (unit[child]! < 0 || unit[child] === unit[goal]) continue;
    const below = kind[child] === goalCodes.objective ? child : container[child]!;
    if (below === child || leadsTo(index, below, goal)) return;
    count++;
  }
  if (count === 0) return;
  const title = goalAt(index, goal)?.title ?? '';
  report({ messageId: 'keyResultsOnly', goal, path: pathOf(index, goal), data: { title, count } });
};

/** Does an objective below support a key result, or the objective that holds it? The two run side by side then. */
const leadsTo = ({ container, supports }: GoalIndex, objective: number, goal: number): boolean => {
  if (objective < 0) return false;
  const first = supports.offsets[objective]!;
  const end = Math.min(supports.offsets[objective + 1]!, first + mostLinks);
  for (let edge = first; edge < end; edge++) {
    const parent = supports.goal[edge]!;
    if (parent >= 0 && (parent === goal || parent === container[goal])) return true;
  }
  return false;
};

/** Does a key result have the numbers of one that it, or its objective, supports? */
const checkCopied = (index: GoalIndex, goal: number, report: Report): void => {
  if (index.measureKind[goal] !== measureCodes.change) return;
  for (const from of [goal, index.container[goal]!]) {
    if (from < 0) continue;
    const first = index.supports.offsets[from]!;
    const end = Math.min(index.supports.offsets[from + 1]!, first + mostLinks);
    for (let edge = first; edge < end; edge++) {
      const parent = index.supports.goal[edge]!;
      if (parent < 0 || index.supports.onLoop[edge] === 1 || !isCopy(index, goal, parent)) continue;
      const data = {
        title: goalAt(index, goal)?.title ?? '',
        parent: goalAt(index, parent)?.title ?? '',
        from: index.measureFirst[goal]!,
        to: index.measureSecond[goal]!,
      };
      report({ messageId: 'copied', goal, path: pathOf(index, goal, 'measure'), data });
      return;
    }
  }
};

/** The same baseline, target and unit; a column that holds no number equals nothing. */
const isCopy = (index: GoalIndex, goal: number, parent: number): boolean => {
  const { kind, measureFirst, measureKind, measureSecond } = index;
  if (kind[parent] !== goalCodes.keyResult || measureKind[parent] !== measureCodes.change) return false;
  if (measureFirst[goal] !== measureFirst[parent] || measureSecond[goal] !== measureSecond[parent])
    return false;
  if (isSetAside(index, parent)) return false;
  const [own, above] = [measuredAt(index, goal).measure.unit, measuredAt(index, parent).measure.unit];
  return canonicalJson(own ?? {}) === canonicalJson(above ?? {});
};
