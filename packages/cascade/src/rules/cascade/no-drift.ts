import { goalAt, latestFactOf } from '@throughline/core';
import type { GoalIndex } from '@throughline/core';
import { progressOf } from '@throughline/scoring';
import type { ScoreBook } from '@throughline/scoring';
import { evidenceReader } from '../../evidence/evidence-reader.ts';
import type { EvidenceReader } from '../../evidence/evidence-reader.ts';
import { expectationAt } from '../../evidence/expectation-at.ts';
import { isAtLeast } from '../../evidence/is-at-least.ts';
import { isTestable } from '../../evidence/is-testable.ts';
import { wayOf } from '../../evidence/way-of.ts';
import { measuredAt } from '../../goal/measured-at.ts';
import { goalCodes, pathOf } from '../../goal/path-of.ts';
import { isOpen } from '../../goal/standing.ts';
import type { Rule } from '../../rule/rule.ts';
import { shownNumber } from '../../wording/shown-number.ts';

/** Options of {@link noDrift}. */
export interface NoDriftOptions {
  /** Fewest goals below for a verdict. Default 2: one is a matter of its own link. */
  readonly minChildren: number;
  /** More than this share of the goals below have met their target, 0 to 1. Default 0.5. */
  readonly mostShare: number;
  /** Attainment of the goal above, 0 to 1, below which it counts as unmoved. Default 0.25. */
  readonly minMove: number;
}

/**
 * Where most goals below have met their targets, the goal above moves too. Needs no expectation on the links, so it
 * finds drift where nothing was promised; a lag that a link does expect is waited for. The goal above is read from a
 * value of that time or later; an objective above, and what is met below by score alone, needs `scores`.
 *
 * @example
 * ```ts
 * import { noDrift } from '@throughline/cascade';
 *
 * noDrift.defaults; // => { minChildren: 2, mostShare: 0.5, minMove: 0.25 }
 * ```
 */
export const noDrift: Rule<NoDriftOptions> = {
  meta: {
    id: 'cascade/no-drift',
    title: 'Where most goals below are met, the goal above moves',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S4-27', 'S4-10'],
    source: 'docs/sources.md#drift',
    url: '@throughline/cascade/src/rules/cascade/no-drift.md',
    scope: 'goal',
    messages: {
      default: {
        message: '`{title}` has come {percent} % of its way, though goals below it are met: {met} of {count}',
        help: 'look with those below at what they move, and let them take up what would move this one',
      },
    },
  },
  defaults: { minChildren: 2, mostShare: 0.5, minMove: 0.25 },
  fields: ['title', 'supports', 'measure', 'checkIns', 'scores', 'standing'],
  check({ index, day, scores }, { minChildren, mostShare, minMove }, report) {
    const { supportedBy, supports } = index;
    const reader = evidenceReader(index, day, scores);
    for (let goal = 0; goal < index.size; goal++) {
      const first = supportedBy.offsets[goal]!;
      const end = supportedBy.offsets[goal + 1]!;
      if (end - first < minChildren || index.kind[goal]! > goalCodes.keyResult || !isOpen(index, goal, day))
        continue;
      const edges = testableEdges(index, goal);
      let met = 0;
      let latest = 0;
      for (const [at, edge] of edges.entries()) {
        // Those that are left could not make it most of them.
        if (met + edges.length - at <= edges.length * mostShare) break;
        const since = reader.metSince(supports.child[edge]!);
        if (typeof since !== 'number') continue;
        const due = since + (expectationAt(index, edge)?.lagDays ?? 0);
        if (due > day) continue;
        met++;
        latest = Math.max(latest, due);
      }
      const count = edges.length;
      if (count < minChildren || met <= count * mostShare) continue;
      const moved = movedSince(index, reader, scores, goal, latest, day);
      if (moved === undefined || isAtLeast(moved, minMove)) continue;
      const percent = Math.round(shownNumber(moved * 100)) + 0;
      report({
        goal,
        path: pathOf(index, goal),
        data: { title: goalAt(index, goal)?.title ?? '', percent, met, count },
      });
    }
  },
};

const testableEdges = (index: GoalIndex, goal: number): readonly number[] => {
  const { offsets, targets } = index.supportedBy;
  const edges: number[] = [];
  for (let at = offsets[goal]!; at < offsets[goal + 1]!; at++)
    if (isTestable(index, targets[at]!)) edges.push(targets[at]!);
  return edges;
};

/** Attainment of a goal by a value of a day or later; undefined when there is none. */
const movedSince = (
  index: GoalIndex,
  reader: EvidenceReader,
  scores: ScoreBook | undefined,
  goal: number,
  since: number,
  day: number,
): number | undefined => {
  if (index.kind[goal] === goalCodes.objective) {
    const score = newestFactDay(index, goal, day) < since ? undefined : scores?.get(index.ids[goal]!);
    return score?.scored === true ? score.attainment : undefined;
  }
  const standing = reader.standingOf(goal);
  if (standing === undefined || wayOf(measuredAt(index, goal).measure) === undefined) return undefined;
  const last = standing.days.length - 1;
  if (last < 0 || standing.days[last]! < since) return undefined;
  const attainment = progressOf(standing.measure, [standing.facts[last]!]);
  return attainment.scored ? attainment.raw : undefined;
};

/** Day of the newest fact of the key results of an objective; before all days when there is none. */
const newestFactDay = (index: GoalIndex, objective: number, day: number): number => {
  const { offsets, targets } = index.contained;
  let newest = Number.NEGATIVE_INFINITY;
  for (let at = offsets[objective]!; at < offsets[objective + 1]!; at++)
    newest = Math.max(newest, index.checkIns.day[latestFactOf(index, targets[at]!, day)] ?? newest);
  return newest;
};
