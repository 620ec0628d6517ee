import type { ZonesMeasure } from '@throughline/core';

/** The marks of zones, each with what it is worth behind it. Sources of the two values: docs/sources.md#zones. */
export const zoneMarks = (
  { start, commit, target, stretch }: Pick<ZonesMeasure, 'start' | 'commit' | 'target' | 'stretch'>,
  atCommit = 0.3,
  atTarget = 0.7,
): readonly number[] => [start, 0, commit, atCommit, target, atTarget, stretch, 1];

/** How many marks zones have. */
export const zoneCount = 4;
