/** A moment, RFC 3339 in UTC with `Z`: `2026-05-15T21:00:00Z`, with 0 or 1 to 3 fraction digits of a second. */
export type Instant = string;
