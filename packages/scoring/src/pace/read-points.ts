import { dayNumberOf } from '@throughline/core';
import type { TrajectoryPoint } from '@throughline/core';

/** A point of a plan line as it can be read: no day where it has no date, NaN where it has no attainment. */
export interface PlanPoint {
  readonly on: unknown;
  readonly day: number | undefined;
  readonly attainment: number;
}

/** Reads points one by one; a document that was not parsed may hold anything in their place. */
export const readPoints = (points: readonly TrajectoryPoint[] | undefined): readonly PlanPoint[] =>
  (Array.isArray(points) ? Array.from<unknown>(points) : []).map((point) => {
    const { on, attainment } = Object(point) as { readonly [name: string]: unknown };
    return {
      on,
      day: typeof on === 'string' ? dayNumberOf(on) : undefined,
      attainment: typeof attainment === 'number' ? attainment : Number.NaN,
    };
  });
