import { goalAt, type GoalIndex } from '@throughline/core';
import { isForEveryone } from '../goal-wording/visibility-of.ts';
import { type CompanyKeyResult, isOpen } from '../role-kras/company-key-results.ts';
import { metricOf, subjectOf } from '../role-kras/metric-of.ts';
import type { LinkReason } from '../role-kras/role-kras.ts';
import type { OrphanedObjective } from './orphaned-objectives.ts';

/** A key result above that an objective could support, and why. */
export interface FoundParent {
  readonly to: CompanyKeyResult;
  readonly because: Exclude<LinkReason, 'related-metric'>;
  /** The metric of the key result. */
  readonly metric: string;
}

/** Key results of one unit beyond these are not looked at: nobody reads a unit with that many. */
const mostOfOneUnit = 100;

/** Levels that are climbed; structures deeper than this are a finding. */
const mostLevels = 12;

/**
 * Finds the key result that an objective without a line most likely serves: in the nearest unit above that has key
 * results with a line of their own, one that reads the same metric, else one whose metric is about the same subject.
 */
export const parentFinder = (
  index: GoalIndex,
  orphaned: ReadonlySet<string>,
): ((orphan: OrphanedObjective) => FoundParent | undefined) => {
  const byUnit = new Map<number, CompanyKeyResult[]>();
  for (const keyResult of index.document.keyResults ?? []) {
    const number = index.numberOf(keyResult.id);
    const holder = number === undefined ? undefined : goalAt(index, index.container[number]!);
    if (number === undefined || holder === undefined || orphaned.has(holder.id)) continue;
    if (!isOpen(keyResult) || !isOpen(holder) || !isForEveryone(index, number)) continue;
    const list = byUnit.get(index.unit[number]!) ?? [];
    const metric = metricOf(keyResult, () => false);
    if (metric === undefined || list.length >= mostOfOneUnit) continue;
    list.push({ number, keyResult, metric });
    byUnit.set(index.unit[number]!, list);
  }
  const fits = ({ number }: OrphanedObjective, to: CompanyKeyResult): boolean => {
    const [start, end] = [index.startDay[number]!, index.endDay[number]!];
    const [from, until] = [index.startDay[to.number]!, index.endDay[to.number]!];
    const isInside =
      (from === -1 || start === -1 || from <= start) && (until === -1 || end === -1 || end <= until);
    // What is promised cannot stand on a stretch. 1 is committed.
    const holds = index.commitment[to.number] !== 1 || index.commitment[number] === 1;
    return isInside && holds;
  };
  return (orphan) => {
    let unit = index.unitParent[index.unit[orphan.number]!]!;
    for (let level = 0; level < mostLevels; level++) {
      const candidates = (byUnit.get(unit) ?? []).filter((to) => fits(orphan, to));
      const same = candidates.find(({ metric = '' }) => orphan.metrics.has(metric));
      if (same?.metric !== undefined) return { to: same, because: 'same-metric', metric: same.metric };
      const subjects = new Set([...orphan.metrics.keys()].map(subjectOf));
      const near = candidates.find(({ metric = '' }) => {
        const subject = subjectOf(metric);
        return subject !== undefined && subjects.has(subject);
      });
      if (near?.metric !== undefined) return { to: near, because: 'same-family', metric: near.metric };
      if (unit < 0) return undefined;
      unit = index.unitParent[unit]!;
    }
    return undefined;
  };
};
