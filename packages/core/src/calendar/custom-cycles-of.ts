import type { CustomLevel } from './cycle-level.ts';
import { nextPeriod } from './next-period.ts';
import { periodOf } from './period-of.ts';
import type { Period } from './period.ts';

/** The custom periods that start in a year, numbered and named within it. */
export const customCyclesOf = ({ every, anchor }: CustomLevel, year: Period): Period[] => {
  const plan = { kind: 'custom', anchor: anchor ?? year.start, every } as const;
  const periods: Period[] = [];
  let period = periodOf(plan, year.start);
  if (period !== undefined && period.start < year.start) period = nextPeriod(plan, period);
  while (period !== undefined && period.start < year.end) {
    const number = periods.length + 1;
    periods.push({ ...period, number, name: `C${number} ${year.name}` });
    period = nextPeriod(plan, period);
  }
  return periods;
};
