import { documentOf } from '../index/document-of.ts';
import type { Goals } from '../index/goal-index.ts';
import type { MonthYears } from './fiscal-calendar.ts';

/**
 * The fiscal calendar of a document: years of months from `organization.fiscalYearStartMonth` on, January when
 * absent. `undefined` when that is no month, which {@link checkCalendar} reports. Years of weeks are not part of
 * the document; the host gives them where they are used.
 *
 * @example
 * ```ts
 * import { fiscalCalendarOf } from '@throughline/core/calendar';
 *
 * const organization = { id: 'acme', name: 'Acme', fiscalYearStartMonth: 4 };
 * fiscalCalendarOf({ schemaVersion: 1, organization }); // => { kind: 'months', startMonth: 4 }
 * ```
 */
export const fiscalCalendarOf = (goals: Goals): MonthYears | undefined => {
  const { fiscalYearStartMonth: startMonth = 1 } = documentOf(goals).organization;
  if (!Number.isInteger(startMonth) || startMonth < 1 || startMonth > 12) return undefined;
  return { kind: 'months', startMonth };
};
