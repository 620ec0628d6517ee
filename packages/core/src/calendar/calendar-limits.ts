/** Bounds on what is told about calendars and rhythms. */
export const calendarLimits = {
  /** Most findings that are listed. Source: docs/sources.md#limits. */
  findings: 1_000,
} as const;
