import { addDays, addMonths, instantOfWallTime, wallTimeAt, weekdayOf } from '@throughline/core';
import {
  businessDays,
  checkCalendar,
  cyclesOfYear,
  dateOfIsoWeek,
  fiscalYearOf,
  isoWeekOf,
  nextPeriod,
  periodOf,
  periodsOfYear,
  previousPeriod,
  retailYears,
  toICalendar,
  weeksOf,
} from '@throughline/core/calendar';
import type { FiscalCalendar, PeriodPlan } from '@throughline/core/calendar';
import { intlZones } from './intl-zones.ts';

// Prints what the calendar answers to a fixed list of questions. Run in several process zones, it must print the
// same bytes in each. The first line tells the zone, and with it that the process really was in it.

const lines: string[] = [];
const say = (...values: readonly unknown[]): void => {
  lines.push(JSON.stringify(values));
};

const april: FiscalCalendar = { kind: 'months', startMonth: 4 };
const plans: readonly PeriodPlan[] = [
  ...(['year', 'half', 'trimester', 'quarter', 'month'] as const).flatMap((kind) => [
    { kind },
    { kind, calendar: april },
    { kind, calendar: retailYears },
  ]),
  { kind: 'custom', anchor: '2026-01-31', every: { count: 1, unit: 'month' } },
  { kind: 'custom', anchor: '2026-01-05', every: { count: 6, unit: 'week' } },
];
const days = businessDays({ holidays: [{ on: '2026-01-01' }, { on: '2026-07-03' }, { on: '2026-12-25' }] });

// Changes of the clocks somewhere, midnights that do not exist, turns of months, quarters and years.
const turns = [
  '2025-12-29',
  '2026-02-28',
  '2026-03-08',
  '2026-03-29',
  '2026-04-05',
  '2026-06-30',
  '2026-09-06',
  '2026-10-04',
  '2026-10-25',
  '2026-11-01',
  '2026-12-31',
  '2028-02-29',
];
for (const date of turns.flatMap((turn) =>
  [-2, -1, 0, 1, 2, 3].map((shift) => addDays(turn, shift) ?? turn),
)) {
  const week = isoWeekOf(date);
  say(
    date,
    weekdayOf(date),
    week,
    week && dateOfIsoWeek(week),
    fiscalYearOf(date, april),
    addMonths(date, -1),
  );
  say(days.has(date), days.add(date, 5), days.onOrBefore(date), days.between('2026-01-01', date));
  for (const plan of plans) {
    const period = periodOf(plan, date);
    say(period, period && [nextPeriod(plan, period), previousPeriod(plan, period)]);
  }
}
for (const year of [1900, 2023, 2026, 2200]) {
  for (const calendar of [april, retailYears]) {
    const cycles = cyclesOfYear(year, { calendar, levels: ['year', 'half', 'quarter'] });
    say(cycles, checkCalendar({ schemaVersion: 1, organization: { id: 'acme', name: 'Acme' }, cycles }));
    for (const quarter of periodsOfYear({ kind: 'quarter', calendar }, year))
      for (const policy of ['from-start', 'iso', 'fiscal'] as const) say(weeksOf(quarter, policy, calendar));
  }
}
const zones = intlZones();
for (const zone of ['America/New_York', 'America/Santiago', 'Pacific/Kiritimati', 'Australia/Lord_Howe']) {
  for (const date of ['2026-03-08', '2026-04-05', '2026-09-06', '2026-10-04', '2026-11-01']) {
    for (const time of ['00:00', '01:45', '02:15', '09:00']) {
      const at = instantOfWallTime(zones, zone, date, time);
      say(zone, at, at && wallTimeAt(zones, zone, at));
    }
  }
}
const events = periodsOfYear({ kind: 'quarter' }, 2026).map(({ name, end }, at) => ({
  id: name,
  title: name,
  on: addDays(end, -8) ?? end,
  revision: at,
}));
say(toICalendar(events, { stamp: '2026-04-01T08:00:00Z', domain: 'goals.acme.example' }));

// What a quarter is when it is asked of a local date: the mistake that this print-out is there to find.
const local = new Date('2026-04-01');
console.log(`${String(local)} is in quarter ${String(Math.floor(local.getMonth() / 3) + 1)}`);
console.log(lines.join('\n'));
