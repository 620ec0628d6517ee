import { UsageError } from '@throughline/core';
import { unit } from '../numeric/picounits.ts';
import { fillGoals } from '../score/fill-goals.ts';
import { emptyScoreColumns } from '../score/score-columns.ts';
import type { ScoringRun } from '../score/scoring-run.ts';

/** More drawn numbers than this are not held at once (8 bytes each). Source: docs/sources.md#forecasts. */
const mostHeld = 20_000_000;

/**
 * Attainments of goals over draws by scoring the whole set once for each draw: for policies under which a goal is no
 * plain mean of its parts. `leaves` are the goals whose ends are drawn.
 */
export const walkedDraws = (
  run: ScoringRun,
  leaves: ReadonlyMap<number, Float64Array>,
  tops: readonly number[],
  draws: number,
): Float64Array[] => {
  if (leaves.size * draws > mostHeld)
    throw new UsageError(
      'scoring/bad-argument',
      `policy \`${run.policy.id}\` is no plain mean, so every draw scores all goals; take fewer draws than ${String(draws)}`,
    );
  const out = tops.map(() => new Float64Array(draws));
  const assumed = new Float64Array(run.index.size).fill(Number.NaN);
  for (let draw = 0; draw < draws; draw++) {
    for (const [goal, ends] of leaves) assumed[goal] = ends[draw]!;
    const columns = emptyScoreColumns(run.index.size);
    fillGoals({ ...run, columns, assumed, ranges: undefined });
    for (let at = 0; at < tops.length; at++) out[at]![draw] = columns.fed[tops[at]!]! / unit;
  }
  return out;
};
