import { civilDateOf, factsOf } from '@throughline/core';
import type { ScoringRun } from './scoring-run.ts';
import type { Staleness } from './staleness.ts';

/** What the facts of a goal say apart from its value: how old the newest is, and the owner's latest belief. */
export const newestFact = (
  { index, day, knownAt }: ScoringRun,
  goal: number,
): { readonly staleness?: Staleness; readonly confidence?: number } => {
  const rows = factsOf(index, goal, day, knownAt);
  const newest = rows.at(-1);
  if (newest === undefined) return {};
  const { day: dayOf, confidence } = index.checkIns;
  const staleness = { lastOn: civilDateOf(dayOf[newest]!) ?? '', days: day - dayOf[newest]! };
  const belief = latestBelief(confidence, rows, 0, rows.length);
  return Number.isNaN(belief) ? { staleness } : { staleness, confidence: belief };
};

/** The last belief among rows `from` to `to`, NaN where there is none. One outside 0 to 1 is none. */
export const latestBelief = (
  confidence: Float64Array,
  rows: Int32Array | readonly number[],
  from: number,
  to: number,
): number => {
  for (let at = to - 1; at >= from; at--) {
    const belief = confidence[rows[at]!]!;
    if (belief >= 0 && belief <= 1) return belief + 0;
  }
  return Number.NaN;
};
