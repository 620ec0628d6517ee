/** Bounds of what leaves. Our choice; what is beyond is left out with a notice. */
export const selectLimits = {
  /** UTF-16 units of one text: two pages. */
  text: 2000,
  /** Records. */
  records: 200,
  /** Facts. */
  facts: 500,
  /** UTF-16 units of all records as JSON, about 10,000 tokens. */
  recordsText: 40_000,
  /** UTF-16 units of all facts as JSON. */
  factsText: 40_000,
  /** Values of one field, however they are nested. */
  values: 200,
  /** Levels of one field. */
  depth: 4,
} as const;
