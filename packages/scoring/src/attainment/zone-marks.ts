import type { PayoutPoint, ZonesMeasure } from '@throughline/core';

/** The marks of zones with what they are worth. Sources of the two values: docs/sources.md#zones. */
export const zoneMarks = (
  { start, commit, target, stretch }: ZonesMeasure,
  atCommit = 0.3,
  atTarget = 0.7,
): readonly PayoutPoint[] => [
  { at: start, pays: 0 },
  { at: commit, pays: atCommit },
  { at: target, pays: atTarget },
  { at: stretch, pays: 1 },
];
