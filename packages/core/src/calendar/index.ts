export type { BusinessDays } from './business-days.ts';
export { businessDays } from './business-days.ts';
export type { CalendarEvent } from './calendar-event.ts';
export { checkCalendar } from './check-calendar.ts';
export type { CustomLevel, CycleLevel, FiscalLevel } from './cycle-level.ts';
export type { CyclesOfYearOptions } from './cycles-of-year.ts';
export { cyclesOfYear } from './cycles-of-year.ts';
export { dateOfIsoWeek } from './date-of-iso-week.ts';
export type { FiscalCalendar, MonthYears, WeekYears, YearNaming } from './fiscal-calendar.ts';
export { fiscalCalendarOf } from './fiscal-calendar-of.ts';
export { fiscalYearOf } from './fiscal-year-of.ts';
export type { IsoWeekDay } from './iso-week.ts';
export { isoWeekOf } from './iso-week-of.ts';
export { nextPeriod, previousPeriod } from './next-period.ts';
export type {
  CustomPeriods,
  DateSpan,
  FiscalPeriodKind,
  FiscalPeriods,
  Period,
  PeriodKind,
  PeriodPlan,
} from './period.ts';
export { periodOf } from './period-of.ts';
export { periodsOfYear } from './periods-of-year.ts';
export { retailYears } from './retail-years.ts';
export type { ICalendarOptions } from './to-icalendar.ts';
export { toICalendar } from './to-icalendar.ts';
export type { Week, WeekPolicy } from './week.ts';
export { weekOf } from './week-of.ts';
export { weeksOf } from './weeks-of.ts';
export { workCalendarOf } from './work-calendar-of.ts';
export { workCalendarsOf } from './work-calendars-of.ts';
