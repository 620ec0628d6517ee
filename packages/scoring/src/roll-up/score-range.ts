import { guardedFed } from '../guardrail/guarded-fed.ts';
import { clamp } from '../numeric/clamp.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import type { Drivers } from './drivers-of.ts';
import type { Parts } from './parts.ts';
import { allSides } from './pooled-sides.ts';
import type { RangeColumns } from './range-columns.ts';
import { roundedAttainment } from './rounded-attainment.ts';
import { settledSide } from './settled-side.ts';

/** Works out both ends for a goal that is rolled up, from the ends of what feeds it. */
export const fillRange = (run: ScoringRun, ranges: RangeColumns, goal: number, drivers: Drivers): void => {
  if (!drivers.own && !drivers.children) return;
  for (const end of ['low', 'high'] as const) {
    const side = settledSide(
      run.policy.rollUp,
      allSides(run, goal, drivers, (parts) => setAll(parts, ranges[end])),
    );
    // Where nothing can count, everything stays possible.
    if (typeof side === 'number' && !Number.isNaN(side))
      ranges[end][goal] = guardedFed(
        run,
        goal,
        clamp(roundedAttainment(run.policy.rollUp.rounding, side), run.feedLimits[0], run.feedLimits[1]),
      );
  }
};

/** Every part has a score, namely its own end; one that counts as 0 keeps that. */
const setAll = (parts: Parts, end: Float64Array): void => {
  for (let at = 0; at < parts.count; at++) {
    parts.missing[at] = 0;
    parts.value[at] = end[parts.child[at]!]!;
  }
};
