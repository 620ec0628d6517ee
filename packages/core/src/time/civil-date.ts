/**
 * A day without a time zone, written `2026-04-01`; years 0001 to 9999 of the Gregorian calendar.
 * Dates in the document are always civil dates; zones matter only when a reminder becomes an instant.
 */
export type CivilDate = string;
