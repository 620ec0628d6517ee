import { checkObject } from '../error/check-object.ts';
import { UsageError } from '../error/usage-error.ts';
import type { FiscalCalendar, MonthYears, WeekYears } from './fiscal-calendar.ts';

/** A fiscal calendar with every choice made. */
export type SettledCalendar = Required<MonthYears> | Required<WeekYears>;

/** Fills in what is left out. A calendar that cannot be is wrong calling code. */
export const settledCalendar = (calendar: FiscalCalendar = { kind: 'months' }): SettledCalendar => {
  // The caller may write JavaScript, so what the types promise is checked.
  checkObject(calendar, 'calendar');
  const { kind, named = 'ends-in' } = calendar;
  demand(['months', 'weeks'].includes(kind), 'kind', '`months` or `weeks`');
  demand(['ends-in', 'starts-in'].includes(named), 'named', '`ends-in` or `starts-in`');
  if (calendar.kind === 'months') {
    const { startMonth = 1 } = calendar;
    demand(isBetween(startMonth, 12), 'startMonth', 'a month from 1 to 12');
    return { kind: 'months', startMonth, named };
  }
  const { pattern, endMonth, endWeekday, end, leapQuarter = 4 } = calendar;
  demand(['4-4-5', '4-5-4', '5-4-4'].includes(pattern), 'pattern', '`4-4-5`, `4-5-4` or `5-4-4`');
  demand(isBetween(endMonth, 12), 'endMonth', 'a month from 1 to 12');
  demand(isBetween(endWeekday, 7), 'endWeekday', 'a weekday from 1 (Monday) to 7 (Sunday)');
  demand(['last', 'nearest'].includes(end), 'end', '`last` or `nearest`');
  demand(isBetween(leapQuarter, 4), 'leapQuarter', 'a quarter from 1 to 4');
  return { kind: 'weeks', pattern, endMonth, endWeekday, end, leapQuarter, named };
};

const isBetween = (value: unknown, most: number): boolean =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most;

const demand = (holds: boolean, option: string, wanted: string): void => {
  if (!holds) throw new UsageError('core/bad-option', `\`${option}\` of a fiscal calendar must be ${wanted}`);
};
