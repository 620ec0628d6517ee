import { addDays, instantOf, millisecondsOf } from '@throughline/core';
import type { CivilDate, Instant, WallTime, ZoneClock } from '@throughline/core';
import type { QuietHours } from './nudge-context.ts';

/** Tells when people may be reminded, by the clocks of their zone, whatever those clocks do. */
export interface QuietClock {
  /** Is it quiet there at an instant? */
  readonly isQuiet: (zone: string, at: Instant) => boolean;
  /** The first instant of a civil day that is not quiet; never before the run. */
  readonly openingOn: (zone: string, date: CivilDate) => Instant;
  /** The first instant from the run on that is not quiet. */
  readonly nextOpening: (zone: string) => Instant;
}

const seconds = (time: WallTime): number => {
  const [hours = 0, minutes = 0, rest = 0] = time.split(':').map(Number);
  return hours * 3600 + minutes * 60 + rest;
};

/** A clock with quiet hours; null: none. */
export const quietClock = (clock: ZoneClock, now: Instant, quiet: QuietHours | null): QuietClock => {
  const [from, to] = quiet === null ? [0, 0] : [seconds(quiet.from), seconds(quiet.to)];
  const isQuiet = (zone: string, at: Instant): boolean => {
    const shown = quiet === null ? undefined : clock.wallTimeIn(zone, at);
    if (shown === undefined) return false;
    const time = seconds(shown.time);
    return from < to ? from <= time && time < to : time >= from || time < to;
  };
  const start = millisecondsOf(now) ?? 0;
  const fits = (zone: string, at: Instant): boolean =>
    (millisecondsOf(at) ?? 0) >= start && !isQuiet(zone, at);
  /** Midnight and the end of quiet hours: one of them is the first instant that is not quiet, if the day has one. */
  const openingsOn = (zone: string, date: CivilDate): readonly Instant[] =>
    ['00:00', quiet?.to ?? '00:00']
      .map((time) => clock.instantIn(zone, date, time))
      .filter((at) => fits(zone, at));
  const openingOn = (zone: string, date: CivilDate): Instant => {
    // A jump of the clocks can take a whole opening away; the next day has one.
    for (let ahead = 0; ahead < 3; ahead++) {
      const [opening] = openingsOn(zone, addDays(date, ahead) ?? date);
      if (opening !== undefined) return opening;
    }
    return now;
  };
  const nextOpening = (zone: string): Instant => {
    if (!isQuiet(zone, now)) return now;
    // Clocks that go back show the end of quiet hours twice: counted from now, the second is found as well.
    const counted: Instant[] = [];
    for (let at = start, turn = 0; turn < 3; turn++) {
      const moment = instantOf(at, 3);
      const shown = moment === undefined ? undefined : clock.wallTimeIn(zone, moment);
      if (shown === undefined) break;
      at += ((to - seconds(shown.time) + 86_400) % 86_400) * 1000 - (at % 1000);
      counted.push(instantOf(at, 0) ?? now);
    }
    const today = clock.todayIn(zone);
    const walls = openingsOn(zone, today);
    const [first] = [...counted.filter((at) => fits(zone, at)), ...walls].sort(
      (one, other) => (millisecondsOf(one) ?? 0) - (millisecondsOf(other) ?? 0),
    );
    return first ?? openingOn(zone, addDays(today, 1) ?? today);
  };
  return { isQuiet, openingOn, nextOpening };
};
