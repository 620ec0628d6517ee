import { unit } from '../numeric/picounits.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import { pathWeights } from './path-weights.ts';

/** Draws the ends of a goal into a column; false where it stays as it is. */
export type Draw = (goal: number, ends: Float64Array) => boolean;

/**
 * Attainments of goals over draws as weighted sums of what is measured: nothing between is walked. Each measured goal
 * is drawn once, added to every goal above it, and forgotten.
 */
export const weighedDraws = (
  run: ScoringRun,
  draw: Draw,
  tops: readonly number[],
  draws: number,
): Float64Array[] => {
  const out = tops.map(() => new Float64Array(draws));
  const above = new Map<number, [top: number, weight: number][]>();
  tops.forEach((top, at) => {
    for (const [leaf, weight] of pathWeights(run, top)) {
      const list = above.get(leaf);
      if (list === undefined) above.set(leaf, [[at, weight]]);
      else list.push([at, weight]);
    }
  });
  const { columns, showing } = run;
  const ends = new Float64Array(draws);
  for (const leaf of Int32Array.from(above.keys()).sort()) {
    const drawn = columns.reason[leaf] === 0 && draw(leaf, ends);
    if (!drawn) ends.fill(columns.reason[leaf] === 0 ? columns.fed[leaf]! / unit : 0);
    else for (let at = 0; at < draws; at++) ends[at] = showing.fed(ends[at]!);
    for (const [top, weight] of above.get(leaf) ?? []) {
      const sum = out[top]!;
      for (let at = 0; at < draws; at++) sum[at]! += weight * ends[at]!;
    }
  }
  return out;
};
