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
  const days = day - dayOf[newest]!;
  const staleness = { lastOn: civilDateOf(dayOf[newest]!) ?? '', days };
  for (let at = rows.length - 1; at >= 0; at--) {
    const belief = confidence[rows[at]!]!;
    // A belief outside 0 to 1 is none.
    if (belief >= 0 && belief <= 1) return { staleness, confidence: belief + 0 };
  }
  return { staleness };
};
