import type { Cycle } from '../model/cycle.ts';
import { civilDateOf } from '../time/civil-date-of.ts';
import { dayNumberOf } from '../time/day-number.ts';

/** A cycle whose dates are days and whose end lies after its start. */
export interface DatedCycle {
  /** The entry of the document. */
  readonly cycle: Cycle;
  /** Its position there. */
  readonly at: number;
  /** Day number of its first day. */
  readonly start: number;
  /** Day number of the first day after it. */
  readonly end: number;
}

/** The cycles that can be compared; {@link checkCalendar} reports the others for themselves. */
export const datedCycles = (cycles: readonly Cycle[]): DatedCycle[] =>
  cycles.flatMap((cycle, at) => {
    const [start, end] = [dayNumberOf(cycle.start), dayNumberOf(cycle.end)];
    return start === undefined || end === undefined || end <= start ? [] : [{ cycle, at, start, end }];
  });

/** Longer cycles before shorter ones that start with them, then by id, so that the order of the document is no matter. */
export const byStart = (a: DatedCycle, b: DatedCycle): number =>
  a.start - b.start || b.end - a.end || compareText(a.cycle.id, b.cycle.id) || a.at - b.at;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Dates as people say them: the last day belongs to the stretch. */
export const shownDays = (start: number, end: number): { readonly start: string; readonly last: string } => ({
  start: civilDateOf(start) ?? '',
  last: civilDateOf(end - 1) ?? '',
});
