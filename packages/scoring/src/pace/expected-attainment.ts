import type { PlanLine } from './plan-line.ts';
import { logisticShare } from './logistic-share.ts';
import { powerShare } from './power-share.ts';
import { throughPoints } from './through-points.ts';

/** Share of the working days of a half-open stretch that lie before a day; undefined where there are none. */
export type ShareOfWorkdays = (start: number, end: number, day: number) => number | undefined;

/**
 * Expected attainment on a day, 0 to 1, by the plan line of a half-open stretch of days: 0 until the first
 * day, 1 from `end` on, never falling. Without working days a line in business days is straight in civil days.
 * Source: docs/sources.md#pace.
 */
export const expectedAttainment = (
  { kind, points, steepness, exponent }: PlanLine,
  start: number,
  end: number,
  day: number,
  shareOfWorkdays?: ShareOfWorkdays,
): number => {
  if (day < start) return 0;
  if (day >= end) return 1;
  const elapsed = (day - start) / (end - start);
  switch (kind) {
    case 'smoothstep':
      return elapsed * elapsed * (3 - 2 * elapsed);
    case 'logistic':
      return logisticShare(elapsed, steepness);
    case 'power':
      return powerShare(elapsed, exponent);
    case 'business-days':
      return shareOfWorkdays?.(start, end, day) ?? elapsed;
    case 'step':
      return 0;
    case 'points':
      return throughPoints(points ?? [], start, end, day);
    default:
      return elapsed;
  }
};
