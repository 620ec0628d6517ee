/** Most findings that are listed about calendars and rhythms. Source: docs/sources.md#limits. */
export const mostFindings = 1_000;
